package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Belongs to one author, and perhaps to another who edits it; numbered by the database; has tags over a model that joins them. */
@Model(scan = true)
public record Book(
        @Key @Auto long id,
        @Index UUID authorId,
        @BelongsTo Deferred<Author> author,
        @Index @Nullable UUID editorId,
        @BelongsTo Deferred<Optional<Author>> editor,
        String title,
        @Nullable Integer stars,
        @HasMany Deferred<List<Chapter>> chapters,
        @HasMany Deferred<List<BookTag>> bookTags,
        @HasMany(via = "bookTags.tag") Deferred<List<Tag>> tags,
        @HasMany(via = "chapters.number") Deferred<List<Integer>> numbers) {}

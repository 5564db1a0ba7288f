package dev.sippet.testkit.scenario;

import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;

/** Has a text as its key, and books over a model that joins them. */
@Model(scan = true)
public record Tag(
        @Key String name,
        @HasMany Deferred<List<BookTag>> bookTags,
        @HasMany(via = "bookTags.book") Deferred<List<Book>> books) {}

package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.HasOne;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two relations to one model, one to a single record, and two over others, one of which ends at a field. */
@Model(scan = true)
public record Author(
        @Key @Auto UUID id,
        String name,
        @Nullable String country,
        @HasMany(pair = "author") Deferred<List<Book>> books,
        @HasMany(pair = "editor") Deferred<List<Book>> edited,
        @HasOne Deferred<Optional<Biography>> biography,
        @HasMany(via = "books.chapters") Deferred<List<Chapter>> chapters,
        @HasMany(via = "books.tags.name") Deferred<List<String>> tagNames) {}

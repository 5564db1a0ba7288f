package dev.sippet.samples.guide;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Default;
import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a writer wrote. */
// region model
@Model
public record Article(
        @Key @Auto UUID id,
        @Index UUID writerId,
        @BelongsTo Deferred<Writer> writer,
        String title,
        Deferred<Optional<String>> text, // read only where it is included
        @Default("0") int likes,
        @HasMany Deferred<List<Remark>> remarks,
        @HasMany Deferred<List<Tagging>> taggings,
        @HasMany(via = "taggings.topic") Deferred<List<Topic>> topics) {} // along two relations, each topic once
// endregion

package dev.sippet.samples.guide;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.HasOne;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody who writes articles. */
// region model
@Model
public record Writer(
        @Key @Auto UUID id,
        String name,
        @HasMany Deferred<List<Article>> articles, // the other side of Article.writer
        @HasOne Deferred<Optional<Portrait>> portrait, // at most one, since Portrait.writerId is unique

        @HasMany(via = "articles.taggings.topicName")
        Deferred<List<String>> topics) {} // a field there, each value once
// endregion

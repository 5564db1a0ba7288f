package dev.sippet.samples.guide;

import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;

/** What articles are about. */
@Model
public record Topic(
        @Key String name,
        @HasMany Deferred<List<Tagging>> taggings,
        @HasMany(via = "taggings.article") Deferred<List<Article>> articles) {}

package example;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.List;

@Model
public record Article(
        @Key @Auto long id,
        @Unique String slug,
        String title,
        @HasMany Deferred<List<Tagging>> taggings,
        @HasMany(via = "taggings.tag") Deferred<List<Tag>> tags) {}

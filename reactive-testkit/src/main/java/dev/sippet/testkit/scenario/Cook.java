package dev.sippet.testkit.scenario;

import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Version;
import dev.sippet.session.Deferred;
import java.util.List;

/** Has a list and a version, and recipes that have lists. */
@Model(scan = true)
public record Cook(
        @Key int id,
        String name,
        List<String> awards,
        @Version long version,
        @HasMany Deferred<List<Recipe>> recipes) {}

package dev.sippet.testkit.scenario;

import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;

/** Has many that have something deferred. */
@Model(scan = true)
public record Folder(@Key String name, @HasMany Deferred<List<Paper>> papers) {}

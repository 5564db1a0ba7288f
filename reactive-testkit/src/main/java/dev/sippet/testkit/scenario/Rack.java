package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;

/** Always comes with its crates, and what those come with. */
@Model(scan = true)
public record Rack(
        @Key @Auto long id,
        String label,
        @HasMany List<Crate> crates,
        @HasMany(via = "crates.cover.paint") Deferred<List<Paint>> paints) {}

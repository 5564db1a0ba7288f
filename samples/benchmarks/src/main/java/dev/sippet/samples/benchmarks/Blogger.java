package dev.sippet.samples.benchmarks;

import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;

/** Has posts, which have comments: the graph of the peers' measurements. */
@Model(table = "bench_bloggers")
public record Blogger(@Key long id, String name, @HasMany Deferred<List<Post>> posts) {}

package dev.sippet.samples.benchmarks;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;

/** Of about 200 bytes. */
@Model(table = "bench_posts")
public record Post(
        @Key long id,
        @Index long bloggerId,
        @BelongsTo Deferred<Blogger> blogger,
        String title,
        String body,
        int score,
        @HasMany Deferred<List<Comment>> comments) {}

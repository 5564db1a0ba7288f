package dev.sippet.samples.benchmarks;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;

/** Of about 80 bytes. */
@Model(table = "bench_comments")
public record Comment(
        @Key long id, @Index long postId, @BelongsTo Deferred<Post> post, String text) {}

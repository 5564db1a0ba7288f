package dev.sippet.samples.benchmarks;

import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import java.time.Instant;

/** What the benchmarks read and write: the users table of the peers' measurements. */
@Model(companion = "People", table = "bench_people")
public record Person(@Key long id, String name, @Unique String email, Instant createdAt) {}

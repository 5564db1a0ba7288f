package dev.sippet.example;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record whose key the database numbers, and whose updates are counted. */
public record User(long id, String name, @Nullable String email, int points, Instant updatedAt, long version) {}

package dev.sippet.example;

import dev.sippet.session.Deferred;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record whose key is made by itself, and that belongs to a user. */
public record Todo(
        UUID id, @Nullable Deferred<User> user, @Nullable Long userId, String title, boolean done) {}

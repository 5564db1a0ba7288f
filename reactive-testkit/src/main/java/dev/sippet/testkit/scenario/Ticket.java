package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Default;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.OnUpdate;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Values that are there by themselves: literals, methods, on create and on update. */
@Model(scan = true)
public record Ticket(
        @Key int id,
        @Default("draft") String state,
        @Default(method = "nextToken") String token,
        @Default("MEMBER") Role audience,
        @Default("now") Instant opened,
        @OnUpdate("now") Instant touched,
        @Default("new") @OnUpdate("changed") String mark,
        @Nullable String note) {
    private static final AtomicInteger TOKENS = new AtomicInteger();

    /** Another one at each call. */
    public static String nextToken() {
        return "token-" + TOKENS.incrementAndGet();
    }
}

package dev.sippet.dynamo;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import reactor.core.publisher.Mono;

/** Pauses between attempts: any length up to a bound that doubles, so that those who were refused together do not come back together. */
final class Backoff {
    private static final long FIRST = 25;
    private static final long LONGEST = 2_000;

    private Backoff() {}

    static Mono<Long> pause(long attempt) {
        long most = Math.min(LONGEST, FIRST << Math.min(attempt, 10));
        return Mono.delay(Duration.ofMillis(ThreadLocalRandom.current().nextLong(most + 1)));
    }
}

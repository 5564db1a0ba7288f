package dev.sippet.planner.execute;

import dev.sippet.error.DatabaseFailure;
import dev.sippet.error.SerializationFailure;
import dev.sippet.error.UniqueViolation;
import dev.sippet.schema.Field;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The runs of one upsert. Where its insert breaks the target, another one was stored since it was looked for; where its own transaction
 * was undone in favour of another, nothing of it has happened: both are reasons to run again.
 */
final class Repetition {
    /** Who is in the way has stored something each time, so that even two runs are rare. */
    private static final int MOST = 12;

    private static final int LONGEST_PAUSE = 64;

    private final Set<String> target;
    private final boolean inside;
    private int runs;
    private int elsewhere;

    private Repetition(List<Field> target, boolean inside) {
        this.target = target.stream().map(Field::name).collect(Collectors.toSet());
        this.inside = inside;
    }

    /** This, as often as it takes. */
    static <T> Flux<T> of(Flux<T> once, List<Field> target, boolean inside) {
        return Flux.defer(() -> {
            Repetition repetition = new Repetition(target, inside);
            return once.retryWhen(
                    Retry.from(failures -> failures.concatMap(failed -> repetition.next(failed.failure()))));
        });
    }

    private Mono<Long> next(Throwable failure) {
        runs++;
        return switch (failure) {
            case UniqueViolation violation
            when isTarget(violation) -> runs < MOST ? Mono.just(0L) : Mono.error(contended(violation));
            case UniqueViolation violation when isFirst() -> Mono.just(0L);
            case SerializationFailure undone when !inside && runs < MOST -> pause();
            default -> Mono.error(failure);
        };
    }

    private boolean isTarget(UniqueViolation violation) {
        return Set.copyOf(violation.fields()).equals(target);
    }

    private boolean isFirst() {
        return elsewhere++ == 0;
    }

    private Mono<Long> pause() {
        long longest = Math.min(LONGEST_PAUSE, 1L << runs);
        return Mono.delay(Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest)));
    }

    /** A snapshot does not show what stands in the way. */
    private static SerializationFailure contended(UniqueViolation violation) {
        return new SerializationFailure(
                "another one with the same " + violation.fields()
                        + " is there that this transaction cannot see, or comes" + " and goes",
                "run the transaction again, as TxOptions.retry does",
                new DatabaseFailure.Source(violation.driver(), violation.code().orElse(null), null));
    }
}

package dev.sippet.dynamo;

import dev.sippet.schema.Table;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * The one way to the store: each call is made when it is subscribed to, repeated where the store says that it did nothing with it, cut off
 * when it takes too long, and fails in our words.
 */
final class Calls {
    private static final int MOST_REPETITIONS = 10;

    private final DynamoDbAsyncClient client;
    private final Limits limits;

    Calls(DynamoDbAsyncClient client, Limits limits) {
        this.client = client;
        this.limits = limits;
    }

    /** The most calls of one statement at the same time. */
    int concurrency() {
        return limits.concurrency();
    }

    /** One call about a table. */
    <R> Mono<R> call(Table table, Function<DynamoDbAsyncClient, CompletableFuture<R>> call) {
        return attempt(call).onErrorMap(error -> DynamoErrors.translated(error, table));
    }

    /** One call whose errors are still the client's: that a condition does not hold may be an answer. */
    <R> Mono<R> attempt(Function<DynamoDbAsyncClient, CompletableFuture<R>> call) {
        return Mono.fromFuture(() -> call.apply(client))
                .retryWhen(Retry.from(failed -> failed.concatMap(this::again)))
                .timeout(limits.patience(), Mono.error(DynamoErrors::late));
    }

    private Mono<Long> again(Retry.RetrySignal signal) {
        boolean again = signal.totalRetries() < MOST_REPETITIONS && DynamoErrors.didNothing(signal.failure());
        return again ? Backoff.pause(signal.totalRetries()) : Mono.error(signal.failure());
    }

    /** Some work again and again until nothing is left of it; each round answers something and what it left. */
    <W, A> Flux<A> untilDone(Work<W> work, Function<W, Mono<Round<W, A>>> round, Function<W, Throwable> left) {
        return round.apply(work.what()).flatMapMany(done -> {
            Flux<A> answers = Flux.fromIterable(done.answers());
            if (done.left() == null) return answers;
            if (work.attempt() == MOST_REPETITIONS) return answers.concatWith(Mono.error(left.apply(done.left())));
            Work<W> rest = new Work<>(done.left(), done.answers().isEmpty() ? work.attempt() + 1 : 0);
            Mono<Long> pause = Backoff.pause(rest.attempt());
            return answers.concatWith(pause.thenMany(Flux.defer(() -> untilDone(rest, round, left))));
        });
    }

    /** What is to be done, and how often that was tried without any progress. */
    record Work<W>(W what, long attempt) {}

    /** What one round answered, and what it left; null for nothing. */
    record Round<W, A>(List<A> answers, @Nullable W left) {}
}

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
    private static final int MOST_LOSSES = 3;

    private final DynamoDbAsyncClient client;
    private final Limits limits;
    private final @Nullable Pending pending;

    Calls(DynamoDbAsyncClient client, Limits limits) {
        this(client, limits, null);
    }

    private Calls(DynamoDbAsyncClient client, Limits limits, @Nullable Pending pending) {
        this.client = client;
        this.limits = limits;
        this.pending = pending;
    }

    /** The same within a transaction. */
    Calls in(Pending transaction) {
        return new Calls(client, limits, transaction);
    }

    /** What the transaction will write at its end; null outside of one. */
    @Nullable
    Pending pending() {
        return pending;
    }

    /** The transaction, if there is one, does not look for what it wrote. */
    void searches(String name) {
        if (pending != null) pending.searches(name);
    }

    /** The most calls of one statement at the same time. */
    int concurrency() {
        return limits.concurrency();
    }

    /** One call about a table, which may be made twice: it reads, or once more is the same as once. */
    <R> Mono<R> call(Table table, Function<DynamoDbAsyncClient, CompletableFuture<R>> call) {
        return attempt(call).onErrorMap(error -> DynamoErrors.translated(error, table));
    }

    /** The same with errors that are still the client's: that a condition does not hold may be an answer. */
    <R> Mono<R> attempt(Function<DynamoDbAsyncClient, CompletableFuture<R>> call) {
        return made(call, MOST_LOSSES);
    }

    /** One write that must not be made twice: where its answer is lost, nobody knows whether it was made. */
    <R> Mono<R> once(Function<DynamoDbAsyncClient, CompletableFuture<R>> call) {
        return made(call, 0);
    }

    private <R> Mono<R> made(Function<DynamoDbAsyncClient, CompletableFuture<R>> call, int losses) {
        return Mono.fromFuture(() -> call.apply(client))
                .retryWhen(Retry.from(failed -> failed.concatMap(signal -> again(signal, losses))))
                .timeout(limits.patience(), Mono.error(DynamoErrors::late));
    }

    private static Mono<Long> again(Retry.RetrySignal signal, int losses) {
        Throwable error = signal.failure();
        int most = DynamoErrors.didNothing(error) ? MOST_REPETITIONS : DynamoErrors.isLost(error) ? losses : 0;
        return signal.totalRetries() < most ? Backoff.pause(signal.totalRetries()) : Mono.error(error);
    }

    /** Some work again and again until nothing is left of it; each round answers something and what it left. */
    <W, A> Flux<A> untilDone(Work<W> work, Function<W, Mono<Round<W, A>>> round, Function<W, Throwable> left) {
        return round.apply(work.what()).flatMapMany(done -> {
            Flux<A> answers = Flux.fromIterable(done.answers());
            if (done.left() == null) return answers;
            if (work.attempt() == MOST_REPETITIONS) return answers.concatWith(Mono.error(left.apply(done.left())));
            Work<W> rest = new Work<>(done.left(), done.advanced() ? 0 : work.attempt() + 1);
            Mono<Long> pause = Backoff.pause(rest.attempt());
            return answers.concatWith(pause.thenMany(Flux.defer(() -> untilDone(rest, round, left))));
        });
    }

    /** What is to be done, and how often that was tried without any progress. */
    record Work<W>(W what, long attempt) {}

    /** What one round answered, what it left, which is null for nothing, and whether that is less than before. */
    record Round<W, A>(List<A> answers, @Nullable W left, boolean advanced) {}
}

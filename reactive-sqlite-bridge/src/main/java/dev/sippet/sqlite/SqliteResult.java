package dev.sippet.sqlite;

import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;

/**
 * The result of one statement, to be consumed once. A statement that reads runs when its rows are asked for; one that writes
 * has run already. Rows own their values.
 */
public final class SqliteResult implements Result {

    private static final String CONSUMED = "The result has been consumed already";

    private final NativeConnection connection;
    private final Execution execution;
    private final @Nullable Outcome outcome;
    private final @Nullable Predicate<Segment> filter;
    private final AtomicBoolean consumed;

    SqliteResult(NativeConnection connection, Execution execution, @Nullable Outcome outcome) {
        this(connection, execution, outcome, null, new AtomicBoolean());
    }

    private SqliteResult(
            NativeConnection connection,
            Execution execution,
            @Nullable Outcome outcome,
            @Nullable Predicate<Segment> filter,
            AtomicBoolean consumed) {
        this.connection = connection;
        this.execution = execution;
        this.outcome = outcome;
        this.filter = filter;
        this.consumed = consumed;
    }

    @Override
    public Mono<Long> getRowsUpdated() {
        Outcome written = outcome;
        if (written != null && filter == null && written.changed() != Outcome.READ_ONLY) {
            // What it wrote is known and its rows are in memory: the connection's thread is not needed.
            return Mono.defer(() -> consumed.compareAndSet(false, true)
                    ? Mono.just(written.changed())
                    : Mono.error(new IllegalStateException(CONSUMED)));
        }
        return segments(segment -> segment instanceof UpdateCount count ? (Long) count.value() : null)
                .reduce(Long::sum);
    }

    @Override
    public <T> Flux<T> map(BiFunction<Row, RowMetadata, ? extends T> mapping) {
        Objects.requireNonNull(mapping, "mapping");
        return rows(row -> mapping.apply(row, row.getMetadata()));
    }

    @Override
    public <T> Flux<T> map(Function<? super Readable, ? extends T> mapping) {
        Objects.requireNonNull(mapping, "mapping");
        return rows(mapping::apply);
    }

    private <T> Flux<T> rows(Function<SqliteRow, T> mapping) {
        return segments(segment -> segment instanceof SqliteRow row
                ? Objects.requireNonNull(mapping.apply(row), "the mapping function answered null")
                : null);
    }

    @Override
    public SqliteResult filter(Predicate<Segment> accepts) {
        Objects.requireNonNull(accepts, "filter");
        return new SqliteResult(
                connection, execution, outcome, filter == null ? accepts : filter.and(accepts), consumed);
    }

    @Override
    public <T> Flux<T> flatMap(Function<Segment, ? extends Publisher<? extends T>> mapping) {
        Objects.requireNonNull(mapping, "mapping");
        return segments(Function.identity()).concatMap(mapping, 0);
    }

    private <T> Flux<T> segments(Function<Segment, @Nullable T> each) {
        Predicate<Segment> accepts = filter;
        Function<Segment, @Nullable T> accepted =
                accepts == null ? each : segment -> accepts.test(segment) ? each.apply(segment) : null;
        return new Flux<>() {
            @Override
            public void subscribe(CoreSubscriber<? super T> subscriber) {
                if (consumed.compareAndSet(false, true)) {
                    subscriber.onSubscribe(new ResultStream<>(connection, execution, outcome, accepted, subscriber));
                } else {
                    Operators.error(subscriber, new IllegalStateException(CONSUMED));
                }
            }
        };
    }
}

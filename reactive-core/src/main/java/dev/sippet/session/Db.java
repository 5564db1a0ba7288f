package dev.sippet.session;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;
import reactor.util.function.Tuple3;
import reactor.util.function.Tuple4;
import reactor.util.function.Tuple5;
import reactor.util.function.Tuple6;
import reactor.util.function.Tuple7;
import reactor.util.function.Tuple8;
import reactor.util.function.Tuples;

/**
 * A database, or a transaction of it. Nothing is opened or sent before the first subscription; every subscription runs anew. On
 * cancellation what runs is stopped and its connection is given back or closed, and an open transaction rolls back.
 */
public interface Db {

    /** Runs a request. People call {@code exec} on a statement instead. */
    <T> Flux<T> run(Call<T> call);

    /** Runs SQL as people wrote it. People call {@code exec} on {@code Sql} instead. */
    <T> Flux<T> run(RawCall<T> call);

    /** Writes a stream in batches; answers after each how many records are written. People call {@code exec} instead. */
    <R> Flux<Long> run(StreamCall<R> call);

    /** The plan a request would run by. */
    Mono<String> explain(Call<?> call);

    /** Creates what is missing of the tables, indexes and constraints of all models; changes nothing that is there. */
    Mono<Void> pushSchema();

    /** Runs {@code body} in a transaction: commits when it completes, rolls back when it fails or is cancelled. */
    default <R> Mono<R> transaction(Function<Transaction, Mono<R>> body) {
        return transaction(TxOptions.defaults(), body);
    }

    /** The same, with options. The answer is emitted after the commit. */
    <R> Mono<R> transaction(TxOptions options, Function<Transaction, Mono<R>> body);

    /** Runs {@code body} in a transaction, emitting as it emits; completes after the commit. */
    default <R> Flux<R> transactionMany(Function<Transaction, ? extends Publisher<R>> body) {
        return transactionMany(TxOptions.defaults(), body);
    }

    /** The same, with options. */
    <R> Flux<R> transactionMany(TxOptions options, Function<Transaction, ? extends Publisher<R>> body);

    /** Runs all in one transaction, in this order; all or nothing. */
    default <R> Mono<List<R>> batch(Collection<? extends Statement<R>> statements) {
        List<? extends Statement<R>> all = List.copyOf(statements);
        return transaction(tx -> Flux.fromIterable(all)
                .concatMap(statement -> statement.collect(tx), 0)
                .collectList());
    }

    /** Runs both in one transaction, in this order; all or nothing. */
    default <A, B> Mono<Tuple2<A, B>> batch(Statement<A> a, Statement<B> b) {
        return transaction(tx -> inOrder(tx, a, b));
    }

    /** Runs all in one transaction, in this order; all or nothing. */
    default <A, B, C> Mono<Tuple3<A, B, C>> batch(Statement<A> a, Statement<B> b, Statement<C> c) {
        return transaction(tx -> inOrder(tx, a, b, c));
    }

    /** Runs all in one transaction, in this order; all or nothing. */
    default <A, B, C, D> Mono<Tuple4<A, B, C, D>> batch(
            Statement<A> a, Statement<B> b, Statement<C> c, Statement<D> d) {
        return transaction(tx -> inOrder(tx, a, b, c, d));
    }

    /** Runs all in one transaction, in this order; all or nothing. */
    default <A, B, C, D, E> Mono<Tuple5<A, B, C, D, E>> batch(
            Statement<A> a, Statement<B> b, Statement<C> c, Statement<D> d, Statement<E> e) {
        return transaction(tx -> inOrder(tx, a, b, c, d, e));
    }

    /** Runs all in one transaction, in this order; all or nothing. */
    default <A, B, C, D, E, F> Mono<Tuple6<A, B, C, D, E, F>> batch(
            Statement<A> a, Statement<B> b, Statement<C> c, Statement<D> d, Statement<E> e, Statement<F> f) {
        return transaction(tx -> inOrder(tx, a, b, c, d, e)
                .zipWhen(
                        first -> f.collect(tx),
                        (t, last) -> Tuples.of(t.getT1(), t.getT2(), t.getT3(), t.getT4(), t.getT5(), last)));
    }

    /** Runs all in one transaction, in this order; all or nothing. */
    default <A, B, C, D, E, F, G> Mono<Tuple7<A, B, C, D, E, F, G>> batch(
            Statement<A> a,
            Statement<B> b,
            Statement<C> c,
            Statement<D> d,
            Statement<E> e,
            Statement<F> f,
            Statement<G> g) {
        return transaction(tx -> inOrder(tx, a, b, c, d, e)
                .zipWhen(
                        first -> inOrder(tx, f, g),
                        (t, u) -> Tuples.of(
                                t.getT1(), t.getT2(), t.getT3(), t.getT4(), t.getT5(), u.getT1(), u.getT2())));
    }

    /** Runs all in one transaction, in this order; all or nothing. */
    default <A, B, C, D, E, F, G, H> Mono<Tuple8<A, B, C, D, E, F, G, H>> batch(
            Statement<A> a,
            Statement<B> b,
            Statement<C> c,
            Statement<D> d,
            Statement<E> e,
            Statement<F> f,
            Statement<G> g,
            Statement<H> h) {
        return transaction(tx -> inOrder(tx, a, b, c, d, e)
                .zipWhen(
                        first -> inOrder(tx, f, g, h),
                        (t, u) -> Tuples.of(
                                t.getT1(), t.getT2(), t.getT3(), t.getT4(), t.getT5(), u.getT1(), u.getT2(),
                                u.getT3())));
    }

    private static <A, B> Mono<Tuple2<A, B>> inOrder(Db tx, Statement<A> a, Statement<B> b) {
        return a.collect(tx).flatMap(x -> b.collect(tx).map(y -> Tuples.of(x, y)));
    }

    private static <A, B, C> Mono<Tuple3<A, B, C>> inOrder(Db tx, Statement<A> a, Statement<B> b, Statement<C> c) {
        return inOrder(tx, a, b).flatMap(t -> c.collect(tx).map(z -> Tuples.of(t.getT1(), t.getT2(), z)));
    }

    private static <A, B, C, D> Mono<Tuple4<A, B, C, D>> inOrder(
            Db tx, Statement<A> a, Statement<B> b, Statement<C> c, Statement<D> d) {
        return inOrder(tx, a, b, c).flatMap(t -> d.collect(tx).map(z -> Tuples.of(t.getT1(), t.getT2(), t.getT3(), z)));
    }

    private static <A, B, C, D, E> Mono<Tuple5<A, B, C, D, E>> inOrder(
            Db tx, Statement<A> a, Statement<B> b, Statement<C> c, Statement<D> d, Statement<E> e) {
        return inOrder(tx, a, b, c, d)
                .flatMap(t -> e.collect(tx).map(z -> Tuples.of(t.getT1(), t.getT2(), t.getT3(), t.getT4(), z)));
    }

    /** Closes all connections, within a bounded time; doing it again does nothing. A transaction does not close anything. */
    Mono<Void> close();
}

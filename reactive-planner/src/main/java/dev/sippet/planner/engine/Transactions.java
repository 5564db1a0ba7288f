package dev.sippet.planner.engine;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import dev.sippet.driver.LockMode;
import dev.sippet.driver.Operation.Transact;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.SerializationFailure;
import dev.sippet.error.TimedOut;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.planner.execute.Scope;
import dev.sippet.session.Transaction;
import dev.sippet.session.TxOptions;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Opens transactions and savepoints, and runs bodies in them. */
final class Transactions {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final Engine engine;

    Transactions(Engine engine) {
        this.engine = engine;
    }

    <R> Mono<R> one(TxOptions options, @Nullable Scope outer, Function<Transaction, Mono<R>> body) {
        Mono<R> once = engine.planned(phases -> engine.connections()
                        .one(scope(phases, options, outer), scope -> in(scope, options, body))
                        .flux())
                .singleOrEmpty();
        return options.retries() == 0 ? once : once.retryWhen(again(options.retries()));
    }

    <R> Flux<R> many(TxOptions options, @Nullable Scope outer, Function<Transaction, ? extends Publisher<R>> body) {
        if (options.retries() > 0) {
            return Flux.error(new InvalidStatement(
                    "what a transaction has emitted cannot be taken back, so transactionMany never runs again",
                    "use transaction(…), which answers once it has ended"));
        }
        return engine.planned(phases -> engine.connections().many(scope(phases, options, outer), scope -> {
            EngineTransaction tx = new EngineTransaction(engine, scope);
            return limited(Flux.from(body.apply(tx)), options)
                    .contextWrite(context -> Current.with(context, engine, tx));
        }));
    }

    private <R> Mono<R> in(Scope scope, TxOptions options, Function<Transaction, Mono<R>> body) {
        EngineTransaction tx = new EngineTransaction(engine, scope);
        return limited(body.apply(tx), options).contextWrite(context -> Current.with(context, engine, tx));
    }

    private Mono<Scope> scope(Phases phases, TxOptions options, @Nullable Scope outer) {
        if (outer == null) {
            if (phases.capability().store() == Capability.Store.KEYS) throw noTransactions(phases.capability());
            verify(options, phases.capability());
            return engine.scope(boundaries(phases, options));
        }
        if (options.isolation() != null
                || options.lockMode() != null
                || options.isReadOnly()
                || options.retries() > 0) {
            return Mono.error(new InvalidStatement(
                    "a transaction inside another has the isolation and locks of the outer one, and is not run again"
                            + " by itself",
                    "give these options to the outermost transaction"));
        }
        return Mono.just(savepoint(phases, outer));
    }

    static Scope savepoint(Phases phases, Scope outer) {
        String name = "sippet_" + outer.nextSavepoint();
        return outer.savepoint(new Scope.Boundaries(
                phases.prepare(new Transact.Savepoint(name)),
                phases.prepare(new Transact.Release(name)),
                phases.prepare(new Transact.RollbackTo(name))));
    }

    static Scope.Boundaries boundaries(Phases phases, TxOptions options) {
        return new Scope.Boundaries(
                phases.prepare(new Transact.Begin(options.isolation(), options.isReadOnly(), options.lockMode())),
                phases.prepare(new Transact.Commit()),
                phases.prepare(new Transact.Rollback()));
    }

    private static UnsupportedFeature noTransactions(Capability capability) {
        return new UnsupportedFeature(
                capability.driver() + " has no transactions: each statement stands for itself",
                "store many new records with one createMany(…), which is all or nothing, and give models that are"
                        + " changed by several a @Version");
    }

    private static void verify(TxOptions options, Capability capability) {
        Isolation isolation = options.isolation();
        if (isolation != null && !capability.isolations().contains(isolation)) {
            throw new UnsupportedFeature(
                    capability.driver() + " has no transactions that are " + isolation.sql(),
                    "it has " + capability.isolations().stream().sorted().toList());
        }
        if (options.isReadOnly() && !capability.readOnlyTransactions()) {
            throw new UnsupportedFeature(
                    capability.driver() + " has no transactions that refuse writes", "leave readOnly() out");
        }
        LockMode lockMode = options.lockMode();
        if (lockMode != null && !capability.lockModes().contains(lockMode)) {
            throw new UnsupportedFeature(
                    capability.driver() + " has no transactions that lock " + lockMode,
                    "leave lockMode(…) out: rows are locked as they are met");
        }
    }

    private static <R> Mono<R> limited(Mono<R> body, TxOptions options) {
        Duration limit = options.timeout();
        if (limit == null) return body;
        return body.timeout(limit, Mono.error(() -> late(options)));
    }

    /** One limit for all that is emitted. Not takeUntilOther, which leaves the body running when the other one fails. */
    private static <R> Flux<R> limited(Flux<R> body, TxOptions options) {
        Duration limit = options.timeout();
        if (limit == null) return body;
        Mono<Long> end = Mono.delay(limit).cache();
        return body.timeout(end, emitted -> end, Flux.error(() -> late(options)));
    }

    private static TimedOut late(TxOptions options) {
        String name = options.name() == null ? "the transaction" : "transaction " + options.name();
        return new TimedOut(
                name + " took longer than " + options.timeout() + " and was rolled back",
                "make it shorter, or give it more time with TxOptions.timeout");
    }

    private static Retry again(int times) {
        return Retry.backoff(times, FIRST_PAUSE)
                .maxBackoff(LONGEST_PAUSE)
                .filter(SerializationFailure.class::isInstance)
                .onRetryExhaustedThrow((retries, last) -> last.failure());
    }
}

package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.PATIENCE;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.query.Sql;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Counters;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** Nothing blocks a thread that must not block. The whole suite runs under BlockHound; here statements start on such a thread. */
public interface BlockingContract extends Contract {

    @Test
    default void aBlockingCallWouldBeSeen() {
        StepVerifier.create(Mono.fromCallable(() -> {
                            Thread.sleep(1);
                            return 1;
                        })
                        .subscribeOn(Schedulers.parallel()))
                .expectError(BlockingOperationError.class)
                .verify(PATIENCE);
    }

    @Test
    default void statementsDoNotBlock() {
        Connected fresh = subject().open(Limits.pool(2));
        done(onParallel(
                Counters.createMany(Samples.manyCounters(byKeys() ? 100 : 300)).exec(fresh.db())));
        done(onParallel(Counters.all().exec(fresh.db())));
        done(onParallel(Counters.all().update().amount(1).exec(fresh.db())));
        done(onParallel(Counters.all().delete().exec(fresh.db())));
        if (!byKeys()) {
            done(onParallel(Sql.query("select 1").map((row, at) -> 1).exec(fresh.db())));
        }
        done(onParallel(fresh.db().close()));
    }

    @Test
    default void transactionsDoNotBlock() {
        Connected fresh = subject().open(Limits.pool(1));
        if (byKeys()) {
            error(UnsupportedFeature.class, onParallel(fresh.db().transaction(tx -> Mono.just(1))));
            return;
        }
        Account ada = one(Samples.account("ada").exec(db()));
        done(onParallel(fresh.db()
                .transaction(tx -> tx.transaction(
                                inner -> Accounts.update(ada).logins(1).exec(inner))
                        .then(Samples.counter("a", 1).exec(tx)))));
        done(onParallel(fresh.db()
                .transaction(tx -> Samples.counter("b", 1).exec(tx).then(Mono.error(new IllegalStateException())))
                .onErrorComplete()));
        assertThat(one(Counters.all().count().exec(db()))).isEqualTo(1);
    }

    @Test
    default void openingAndPushingDoNotBlock() {
        Connected fresh = subject().empty(Accounts.MODEL, Counters.MODEL);
        done(onParallel(fresh.db().pushSchema()));
        done(onParallel(fresh.db().pushSchema()));
    }

    private static Mono<Void> onParallel(Publisher<?> statement) {
        return Flux.from(statement).then().subscribeOn(Schedulers.parallel());
    }
}

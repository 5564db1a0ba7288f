package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.query.Sql;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A statement is a value: nothing happens before somebody subscribes, and each subscription runs it again. */
public interface LazinessContract extends Contract {

    @Test
    default void nothingHappensBeforeTheSubscription() {
        Connected fresh = subject().open(Limits.pool(2));
        AtomicInteger bodies = new AtomicInteger();
        List<Publisher<?>> unused = List.of(
                Counters.all().exec(fresh.db()),
                Samples.counter("a", 1).exec(fresh.db()),
                Counters.createMany(Samples.counters(1)).exec(fresh.db()),
                Counters.all().update().amount(1).exec(fresh.db()),
                Counters.all().delete().exec(fresh.db()),
                Counters.all().count().exec(fresh.db()),
                Counters.getById(1).exec(fresh.db()),
                fresh.db().transaction(tx -> Mono.just(bodies.incrementAndGet())),
                fresh.db().transactionMany(tx -> Mono.just(bodies.incrementAndGet())),
                fresh.db().batch(Samples.counter("a", 1), Counters.all()),
                Sql.query("select 1").map((row, at) -> 1).exec(fresh.db()),
                fresh.db().pushSchema(),
                fresh.db().close());
        assertThat(unused).hasSize(13);
        assertThat(bodies).hasValue(0);
        assertThat(fresh.ledger().borrowed()).isZero();
        assertThat(fresh.recording().runs()).isEmpty();
    }

    @Test
    default void twoSubscriptionsRunTwice() {
        Flux<Counter> counters = Counters.all().exec(db());
        assertThat(all(counters)).isEmpty();
        one(Samples.counter("a", 1).exec(db()));
        assertThat(all(counters)).hasSize(1);
        Mono<Long> count = Counters.all().count().exec(db());
        Mono<Counter> create = Samples.counter("b", 1).exec(db());
        one(create);
        one(create);
        assertThat(one(count)).isEqualTo(3);
        Mono<Counter> transaction =
                db().transaction(tx -> Samples.counter("c", 1).exec(tx));
        if (byKeys()) {
            error(UnsupportedFeature.class, transaction);
            return;
        }
        one(transaction);
        one(transaction);
        assertThat(one(count)).isEqualTo(5);
    }

    @Test
    default void whatIsMadeByItselfIsMadeAtEachRun() {
        Accounts.Create create = Samples.account("x");
        Mono<Account> later = create.exec(db());
        Instant before = Instant.now();
        Account stored = one(later);
        assertThat(stored.createdAt().plusMillis(5)).isAfter(before);
        one(Accounts.delete(stored).exec(db()));
        assertThat(one(later).id()).isNotEqualTo(stored.id());
    }

    @Test
    default void aStatementIsNotChangedByWhatIsMadeOfIt() {
        all(Counters.createMany(Samples.counters(1, 2, 3)).exec(db()));
        Counters.Query base = Counters.filter(c -> c.amount().gt(1));
        Counters.Query narrow = base.filter(c -> c.amount().lt(3)).limit(1);
        Counters.Update<Long> update = base.update();
        Counters.Update<Long> named = update.name("x");
        assertThat(all(base.exec(db()))).hasSize(2);
        assertThat(all(narrow.exec(db()))).hasSize(1);
        assertThat(one(named.exec(db()))).isEqualTo(2);
        error(InvalidStatement.class, update.exec(db()));
    }

    @Test
    default void explainingRunsNothing() {
        String plan = one(Counters.filter(c -> c.name().eq("secret")).explain(db()));
        assertThat(plan).contains("counters").doesNotContain("secret");
        one(Samples.account("secret").explain(db()));
        one(Accounts.all().update().logins(1).explain(db()));
        one(Accounts.deleteById(Samples.ID).explain(db()));
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    default void aWrongStatementIsAnErrorSignal() {
        Publisher<?> query = Counters.all().offset(1).exec(db());
        Publisher<?> update = Counters.all().update().exec(db());
        Publisher<?> create = Samples.account("a\0b").exec(db());
        Stream.of(query, update, create).forEach(wrong -> error(InvalidStatement.class, wrong));
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    default void aStatementPrintsItselfWithoutItsValues() {
        String printed = Counters.filter(
                        c -> c.name().eq("secret").and(c.amount().gt(77)))
                .orderBy(Counters.name().asc())
                .toString();
        assertThat(printed).contains("Counter", "name", "amount").doesNotContain("secret", "77");
        assertThat(Samples.account("secret").toString()).contains("Account").doesNotContain("secret");
    }
}

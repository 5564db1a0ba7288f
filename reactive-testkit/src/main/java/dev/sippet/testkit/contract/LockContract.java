package dev.sippet.testkit.contract;

import static dev.sippet.query.Wait.NO_WAIT;
import static dev.sippet.query.Wait.SKIP_LOCKED;
import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.LockTimeout;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.session.Db;
import dev.sippet.session.TxOptions;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reading for update keeps others from changing what was read, and says what to do about those who came first. */
public interface LockContract extends Contract {

    @Test
    default void othersWaitUntilTheTransactionEnds() {
        if (refusedByKeys(
                "locks no records",
                db().transaction(tx -> Counters.findById(1).forUpdate().exec(tx)))) return;
        Counter counter = one(Samples.counter("a", 0).exec(db()));
        Db other = subject().open(Limits.pool(1)).db();
        Mono<Counter> mine = db().transaction(tx -> Counters.getById(counter.id())
                .forUpdate()
                .exec(tx)
                .delayElement(Duration.ofMillis(300))
                .flatMap(locked -> Counters.update(locked).amount(1).exec(tx)));
        Mono<Counter> theirs = Mono.delay(Duration.ofMillis(150))
                .then(Counters.updateById(counter.id()).amount(n -> n.plus(10)).exec(other));
        one(Mono.zip(mine, theirs));
        assertThat(one(Counters.getById(counter.id()).exec(db())).amount()).isEqualTo(11);
    }

    @Test
    @ForCapability("noWait")
    default void noWaitFailsAtOnce() {
        Counter counter = one(Samples.counter("a", 0).exec(db()));
        if (!subject().capability().noWait()) {
            Counters.Query now = Counters.all().forUpdate(NO_WAIT);
            assertThat(error(UnsupportedFeature.class, db().transactionMany(now::exec)))
                    .hasMessageContaining(subject().capability().driver());
            return;
        }
        long begun = System.nanoTime();
        LockTimeout refused = whileLocked(
                counter,
                other -> () -> error(
                        LockTimeout.class,
                        other.transaction(tx -> Counters.getById(counter.id())
                                .forUpdate(NO_WAIT)
                                .exec(tx))));
        assertThat(refused.driver()).isEqualTo(subject().capability().driver());
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    @ForCapability("skipLocked")
    default void skipLockedAnswersTheOthers() {
        List<Counter> counters =
                all(Counters.createMany(Samples.counters(0, 1, 2)).exec(db()));
        Counters.Query free = Counters.all().orderBy(Counters.amount().asc()).forUpdate(SKIP_LOCKED);
        if (subject().capability().skipLocked()) {
            List<Counter> others =
                    whileLocked(counters.getFirst(), other -> () -> all(other.transactionMany(free::exec)));
            assertThat(others).containsExactly(counters.get(1), counters.get(2));
        } else {
            assertThat(error(UnsupportedFeature.class, db().transactionMany(free::exec)))
                    .hasMessageContaining(subject().capability().driver());
        }
    }

    @Test
    default void aLockNeedsATransactionToEndIt() {
        var locked = Counters.all().forUpdate().exec(db());
        if (!refusedByKeys("locks no records", locked)) error(InvalidStatement.class, locked);
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    default void twoThatLockEachOtherOutBothFinishWhenTheyMayRunAgain() {
        List<Counter> pair = all(Counters.createMany(Samples.counters(0, 0)).exec(db()));
        Db other = subject().open(Limits.pool(2)).db();
        List<Integer> finished =
                all(Flux.merge(crossing(db(), pair.get(0), pair.get(1)), crossing(other, pair.get(1), pair.get(0))));
        assertThat(finished).hasSize(2);
        assertThat(all(Counters.all().exec(db()))).extracting(Counter::amount).containsExactly(2, 2);
    }

    private static Mono<Integer> crossing(Db db, Counter first, Counter second) {
        return db.transaction(
                TxOptions.defaults().retry(5),
                tx -> Counters.updateById(first.id())
                        .amount(n -> n.plus(1))
                        .exec(tx)
                        .delayElement(Duration.ofMillis(150))
                        .then(Counters.updateById(second.id())
                                .amount(n -> n.plus(1))
                                .exec(tx))
                        .map(Counter::amount));
    }

    /** What is answered on another connection while this record is locked. */
    private <T> T whileLocked(Counter counter, Function<Db, Supplier<T>> question) {
        Db other = subject().open(Limits.pool(1)).db();
        return one(db().transaction(tx -> Counters.getById(counter.id())
                .forUpdate()
                .exec(tx)
                .flatMap(locked -> Mono.fromSupplier(question.apply(other)).subscribeOn(Schedulers.boundedElastic()))));
    }
}

package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.PATIENCE;
import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UniqueViolation;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Counters;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** New records arrive as a stream and are stored in batches, as fast as somebody asks how far it has come. */
@NeedsTables
public interface CreateAllContract extends Contract {
    /** How many go in one batch. */
    int BATCH = 1_000;

    private static Flux<Counters.Create> counters(int count) {
        return Flux.range(0, count).map(i -> Samples.counter("n" + i, i));
    }

    @Test
    default void storesAllAndTellsHowFarItCame() {
        List<Long> told = all(Counters.createAll(counters(20_000)).exec(db()));
        assertThat(told)
                .isEqualTo(LongStream.rangeClosed(1, 20)
                        .mapToObj(batch -> batch * BATCH)
                        .toList());
        assertThat(recording().kinds()).isEqualTo(Collections.nCopies(20, "Insert"));
        assertThat(one(Counters.all().count().exec(db()))).isEqualTo(20_000);
        assertThat(one(Counters.filter(c -> c.amount().eq(19_999)).one().exec(db()))
                        .name())
                .isEqualTo("n19999");
    }

    @Test
    default void theLastBatchTakesWhatIsLeftAndOfNoneNothingIsSent() {
        assertThat(all(Counters.createAll(counters(BATCH + 1)).exec(db()))).containsExactly(1_000L, 1_001L);
        recording().clear();
        assertThat(all(Counters.createAll(counters(0)).exec(db()))).isEmpty();
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    default void noMoreIsAskedForThanTheNextBatchTakes() {
        AtomicLong asked = new AtomicLong();
        StepVerifier.create(
                        Counters.createAll(counters(5 * BATCH).doOnRequest(asked::addAndGet))
                                .exec(db()),
                        0)
                .expectSubscription()
                .then(() -> assertThat(asked).hasValue(0))
                .thenRequest(1)
                .expectNext(1_000L)
                .then(() -> assertThat(asked.get()).isLessThanOrEqualTo(2 * BATCH))
                .then(() -> assertThat(recording().kinds()).containsExactly("Insert"))
                .thenRequest(1)
                .expectNext(2_000L)
                .then(() -> assertThat(asked.get()).isLessThanOrEqualTo(3 * BATCH))
                .thenCancel()
                .verify(PATIENCE);
        subject().ledger().awaitNoneOpen(PATIENCE);
        assertThat(one(Counters.all().count().exec(db()))).isEqualTo(2 * BATCH);
    }

    @Test
    default void anErrorSaysHowManyAreStoredAndThoseStay() {
        Flux<Accounts.Create> twice =
                Flux.range(0, 2 * BATCH).map(i -> Samples.account(i == BATCH + 200 ? "a7" : "a" + i));
        UniqueViolation refused =
                error(UniqueViolation.class, Accounts.createAll(twice).exec(db()));
        assertThat(refused.stored()).hasValue(BATCH);
        assertThat(refused).hasMessageContaining("stored before: " + BATCH);
        assertThat(one(Accounts.all().count().exec(db()))).isEqualTo(BATCH);
    }

    @Test
    default void anErrorOfTheStreamStopsItAfterWhatWasStored() {
        Flux<Counters.Create> broken =
                counters(BATCH + 1).concatWith(Flux.error(() -> new IllegalStateException("theirs")));
        StepVerifier.create(Counters.createAll(broken).exec(db()))
                .expectNext(1_000L)
                .expectErrorMessage("theirs")
                .verify(PATIENCE);
        assertThat(one(Counters.all().count().exec(db()))).isEqualTo(BATCH);
        Flux<Counters.Create> refused =
                counters(BATCH).concatWith(Flux.error(() -> new InvalidStatement("theirs", null)));
        assertThat(error(InvalidStatement.class, Counters.createAll(refused).exec(db()))
                        .stored())
                .hasValue(BATCH);
    }

    @Test
    default void whoLeavesGetsTheRunningBatchWholeAndNoOther() {
        for (int micros = 0; micros < 20_000; micros += 2_500) {
            long wait = micros;
            Counters.createAll(counters(10 * BATCH))
                    .exec(db())
                    .takeUntilOther(Mono.delay(java.time.Duration.ofNanos(wait * 1_000)))
                    .blockLast(PATIENCE);
        }
        subject().ledger().awaitNoneOpen(PATIENCE);
        assertThat(one(Counters.all().count().exec(db())) % BATCH).isZero();
    }

    @Test
    default void insideATransactionAllBatchesAreOfIt() {
        assertThatThrownBy(() -> one(db().transaction(tx -> Counters.createAll(counters(BATCH + 1))
                        .exec(tx)
                        .then(Mono.<Long>error(new IllegalStateException("mine"))))))
                .hasMessage("mine");
        assertThat(recording().kinds()).containsExactly("Begin", "Insert", "Insert", "Rollback");
        assertThat(one(Counters.all().count().exec(db()))).isZero();
        assertThat(one(db().batch(
                                        Counters.createAll(counters(3)),
                                        Counters.all().count()))
                        .getT2())
                .isEqualTo(3);
    }

    @Test
    default void whatComesWithThemIsStoredInTheSameBatch() {
        Flux<Authors.Create> authors = Flux.range(0, 10)
                .map(i -> Authors.create()
                        .name("a" + i)
                        .books(b -> b.title("one"))
                        .books(b -> b.title("two")));
        assertThat(all(Authors.createAll(authors).exec(db()))).containsExactly(10L);
        assertThat(recording().kinds()).isEqualTo(subject().inserts(2));
        assertThat(one(Books.all().count().exec(db()))).isEqualTo(20);
    }
}

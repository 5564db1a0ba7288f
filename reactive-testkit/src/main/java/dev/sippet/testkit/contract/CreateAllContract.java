package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.PATIENCE;
import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.BatchTooLarge;
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
public interface CreateAllContract extends Contract {
    /** How many go in one batch. */
    private int batch() {
        return byKeys() ? 100 : 1_000;
    }

    private static Flux<Counters.Create> counters(int count) {
        return Flux.range(0, count).map(i -> Samples.counter("n" + i, i));
    }

    @Test
    default void storesAllAndTellsHowFarItCame() {
        int batches = byKeys() ? 3 : 20;
        int last = batches * batch() - 1;
        List<Long> told = all(Counters.createAll(counters(last + 1)).exec(db()));
        assertThat(told)
                .isEqualTo(LongStream.rangeClosed(1, batches)
                        .mapToObj(each -> each * batch())
                        .toList());
        assertThat(recording().kinds()).isEqualTo(Collections.nCopies(batches, "Insert"));
        assertThat(one(Counters.all().count().exec(db()))).isEqualTo(last + 1);
        assertThat(one(Counters.filter(c -> c.amount().eq(last)).one().exec(db()))
                        .name())
                .isEqualTo("n" + last);
    }

    @Test
    default void theLastBatchTakesWhatIsLeftAndOfNoneNothingIsSent() {
        assertThat(all(Counters.createAll(counters(batch() + 1)).exec(db())))
                .containsExactly((long) batch(), batch() + 1L);
        recording().clear();
        assertThat(all(Counters.createAll(counters(0)).exec(db()))).isEmpty();
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    default void noMoreIsAskedForThanTheNextBatchTakes() {
        AtomicLong asked = new AtomicLong();
        StepVerifier.create(
                        Counters.createAll(counters(5 * batch()).doOnRequest(asked::addAndGet))
                                .exec(db()),
                        0)
                .expectSubscription()
                .then(() -> assertThat(asked).hasValue(0))
                .thenRequest(1)
                .expectNext((long) batch())
                .then(() -> assertThat(asked.get()).isLessThanOrEqualTo(2L * batch()))
                .then(() -> assertThat(recording().kinds()).containsExactly("Insert"))
                .thenRequest(1)
                .expectNext(2L * batch())
                .then(() -> assertThat(asked.get()).isLessThanOrEqualTo(3L * batch()))
                .thenCancel()
                .verify(PATIENCE);
        subject().ledger().awaitNoneOpen(PATIENCE);
        assertThat(one(Counters.all().count().exec(db()))).isEqualTo(2L * batch());
    }

    @Test
    default void anErrorSaysHowManyAreStoredAndThoseStay() {
        Flux<Accounts.Create> twice =
                Flux.range(0, 2 * batch()).map(i -> Samples.account(i == batch() * 6 / 5 ? "a7" : "a" + i));
        UniqueViolation refused =
                error(UniqueViolation.class, Accounts.createAll(twice).exec(db()));
        assertThat(refused.stored()).hasValue(batch());
        assertThat(refused).hasMessageContaining("stored before: " + batch());
        assertThat(one(Accounts.all().count().exec(db()))).isEqualTo(batch());
    }

    @Test
    default void anErrorOfTheStreamStopsItAfterWhatWasStored() {
        Flux<Counters.Create> broken =
                counters(batch() + 1).concatWith(Flux.error(() -> new IllegalStateException("theirs")));
        StepVerifier.create(Counters.createAll(broken).exec(db()))
                .expectNext((long) batch())
                .expectErrorMessage("theirs")
                .verify(PATIENCE);
        assertThat(one(Counters.all().count().exec(db()))).isEqualTo(batch());
        Flux<Counters.Create> refused =
                counters(batch()).concatWith(Flux.error(() -> new InvalidStatement("theirs", null)));
        assertThat(error(InvalidStatement.class, Counters.createAll(refused).exec(db()))
                        .stored())
                .hasValue(batch());
    }

    @Test
    default void whoLeavesGetsTheRunningBatchWholeAndNoOther() {
        for (int micros = 0; micros < 20_000; micros += 2_500) {
            long wait = micros;
            Counters.createAll(counters(10 * batch()))
                    .exec(db())
                    .takeUntilOther(Mono.delay(java.time.Duration.ofNanos(wait * 1_000)))
                    .blockLast(PATIENCE);
        }
        subject().ledger().awaitNoneOpen(PATIENCE);
        assertThat(one(Counters.all().count().exec(db())) % batch()).isZero();
    }

    @Test
    default void insideATransactionAllBatchesAreOfIt() {
        int count = byKeys() ? 50 : batch() + 1;
        assertThatThrownBy(() -> one(db().transaction(tx -> Counters.createAll(counters(count))
                        .exec(tx)
                        .then(Mono.<Long>error(new IllegalStateException("mine"))))))
                .hasMessage("mine");
        assertThat(recording().kinds())
                .startsWith("Begin", "Insert")
                .hasSize(byKeys() ? 3 : 4)
                .endsWith("Rollback");
        assertThat(one(Counters.all().count().exec(db()))).isZero();
        if (byKeys()) {
            var beyond = db().transaction(
                            tx -> Counters.createAll(counters(batch() + 1)).collect(tx));
            error(BatchTooLarge.class, beyond);
            assertThat(one(Counters.all().count().exec(db()))).isZero();
            return;
        }
        assertThat(one(db().batch(
                                        Counters.createAll(counters(3)),
                                        Counters.all().count()))
                        .getT2())
                .isEqualTo(3);
    }

    @Test
    default void whatIsStoredEachAloneIsAllThereAllTheSame() {
        Flux<Authors.Create> authors =
                Flux.range(0, 130).map(i -> Authors.create().name("a" + i));
        var stored = Authors.createAll(authors).eachAlone();
        assertThat(stored).hasToString("create all Author of a stream each alone");
        assertThat(all(stored.exec(db()))).containsExactly(130L);
        assertThat(recording().kinds()).containsExactly("Insert");
        assertThat(one(Authors.all().count().exec(db()))).isEqualTo(130);
        assertThatThrownBy(() -> one(db().transaction(tx -> Authors.createAll(authors.take(3))
                        .eachAlone()
                        .exec(tx)
                        .then(Mono.<Long>error(new IllegalStateException("mine"))))))
                .hasMessage("mine");
        assertThat(one(Authors.all().count().exec(db())))
                .as("in a transaction, all or none")
                .isEqualTo(130);
        all(Authors.createAll(Flux.just(Authors.create().name("b").id(Samples.ID)))
                .eachAlone()
                .exec(db()));
        assertThat(error(
                                UniqueViolation.class,
                                Authors.createAll(Flux.just(
                                                Authors.create().name("c"),
                                                Authors.create().name("d").id(Samples.ID)))
                                        .eachAlone()
                                        .exec(db()))
                        .fields())
                .as("what has its key from outside may be there")
                .containsExactly("id");
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

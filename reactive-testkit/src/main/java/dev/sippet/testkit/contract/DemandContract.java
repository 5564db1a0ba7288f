package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.PATIENCE;
import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.ConnectionLost;
import dev.sippet.error.DatabaseFailure;
import dev.sippet.testkit.Fault;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Rows come as they are asked for, and whatever ends a stream gives its connection back. */
public interface DemandContract extends Contract {
    /** More rows than any window or buffer of a driver holds; of a store of keys, than two pages. */
    private int many() {
        return byKeys() ? 400 : 5_000;
    }

    @Test
    default void noMoreRowsComeThanAreAskedFor() {
        stored(many());
        StepVerifier.create(inOrder(), 0)
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(50))
                .thenRequest(1)
                .expectNextMatches(first -> first.amount() == 0)
                .expectNoEvent(Duration.ofMillis(50))
                .thenRequest(299)
                .expectNextCount(299)
                .expectNoEvent(Duration.ofMillis(50))
                .thenRequest(Long.MAX_VALUE)
                .expectNextMatches(next -> next.amount() == 300)
                .expectNextCount(many() - 301)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    default void aSlowReaderGetsAllInOrder() {
        stored(many());
        assertThat(all(inOrder().limitRate(7).concatMap(Mono::just, 1).map(Counter::amount)))
                .isEqualTo(IntStream.range(0, many()).boxed().toList());
    }

    @Test
    default void leavingInTheMiddleGivesTheConnectionBack() {
        stored(many());
        Connected small = subject().open(Limits.pool(1));
        for (int taken : new int[] {1, 10, 255, 256, many() / 5, many() - 1}) {
            Flux<Counter> some = Counters.all()
                    .orderBy(Counters.amount().asc())
                    .exec(small.db())
                    .take(taken);
            assertThat(all(some)).hasSize(taken);
            assertThat(one(Counters.all().count().exec(small.db()))).isEqualTo(many());
        }
    }

    @Test
    default void leavingWithoutHavingAskedForAnyGivesTheConnectionBack() {
        stored(10);
        Connected small = subject().open(Limits.pool(1));
        StepVerifier.create(Counters.all().exec(small.db()), 0)
                .expectSubscription()
                .thenAwait(Duration.ofMillis(100))
                .thenCancel()
                .verify(PATIENCE);
        assertThat(one(Counters.all().count().exec(small.db()))).isEqualTo(10);
    }

    @Test
    default void anErrorOfTheReaderGivesTheConnectionBack() {
        stored(many());
        Connected small = subject().open(Limits.pool(1));
        StepVerifier.create(Counters.all()
                        .orderBy(Counters.amount().asc())
                        .exec(small.db())
                        .map(counter -> {
                            if (counter.amount() == many() / 7) throw new IllegalStateException("mine");
                            return counter;
                        }))
                .expectNextCount(many() / 7)
                .expectErrorMessage("mine")
                .verify(PATIENCE);
        assertThat(one(Counters.all().count().exec(small.db()))).isEqualTo(many());
    }

    @Test
    default void anErrorAfterSomeRowsComesAfterThoseRows() {
        stored(10);
        ConnectionLost lost = new ConnectionLost("cut", null, new DatabaseFailure.Source("test", null, null));
        subject().driver().plan("Select", new Fault.FailAfter(3, lost));
        Flux<Counter> some = byKeys() ? Counters.all().exec(db()) : inOrder();
        StepVerifier.create(some)
                .expectNextCount(3)
                .expectErrorMatches(error -> error == lost)
                .verify(PATIENCE);
        subject().ledger().awaitNoneOpen(PATIENCE);
        recording().clear();
        if (byKeys()) subject().driver().plan("Select", new Fault.FailAfter(3, lost));
        assertThat(all(inOrder()))
                .as("what is put in order here has shown nothing yet, and is read again")
                .hasSize(10);
        assertThat(recording().kinds()).containsOnly("Select").hasSize(byKeys() ? 2 : 1);
    }

    @Test
    default void aWriteThatMayHaveHappenedIsNotTriedAgain() {
        ConnectionLost lost = new ConnectionLost("cut", null, new DatabaseFailure.Source("test", null, null));
        subject().driver().plan("Insert", new Fault.FailAfter(0, lost));
        StepVerifier.create(Samples.counter("a", 1).exec(db()))
                .expectErrorMatches(error -> error == lost)
                .verify(PATIENCE);
        assertThat(recording().kinds()).containsExactly("Insert");
    }

    @Test
    default void severalStreamsFlowSideBySide() {
        stored(many() / 5);
        assertThat(all(Flux.zip(inOrder(), inOrder(), (a, b) -> a.amount() == b.amount())))
                .hasSize(many() / 5)
                .doesNotContain(false);
    }

    private Flux<Counter> inOrder() {
        return Counters.all().orderBy(Counters.amount().asc()).exec(db());
    }

    private void stored(int count) {
        all(Counters.createAll(Flux.fromIterable(Samples.manyCounters(count))).exec(db()));
    }
}

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
@NeedsTables
public interface DemandContract extends Contract {
    /** More rows than any window or buffer of a driver holds. */
    int MANY = 5_000;

    @Test
    default void noMoreRowsComeThanAreAskedFor() {
        stored(MANY);
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
                .expectNextCount(MANY - 301)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    default void aSlowReaderGetsAllInOrder() {
        stored(MANY);
        assertThat(all(inOrder().limitRate(7).concatMap(Mono::just, 1).map(Counter::amount)))
                .isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }

    @Test
    default void leavingInTheMiddleGivesTheConnectionBack() {
        stored(MANY);
        Connected small = subject().open(Limits.pool(1));
        for (int taken : new int[] {1, 10, 255, 256, 1_000, MANY - 1}) {
            Flux<Counter> some = Counters.all()
                    .orderBy(Counters.amount().asc())
                    .exec(small.db())
                    .take(taken);
            assertThat(all(some)).hasSize(taken);
            assertThat(one(Counters.all().count().exec(small.db()))).isEqualTo(MANY);
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
        stored(MANY);
        Connected small = subject().open(Limits.pool(1));
        StepVerifier.create(Counters.all()
                        .orderBy(Counters.amount().asc())
                        .exec(small.db())
                        .map(counter -> {
                            if (counter.amount() == 700) throw new IllegalStateException("mine");
                            return counter;
                        }))
                .expectNextCount(700)
                .expectErrorMessage("mine")
                .verify(PATIENCE);
        assertThat(one(Counters.all().count().exec(small.db()))).isEqualTo(MANY);
    }

    @Test
    default void anErrorAfterSomeRowsComesAfterThoseRows() {
        stored(10);
        ConnectionLost lost = new ConnectionLost("cut", null, new DatabaseFailure.Source("test", null, null));
        subject().driver().plan("Select", new Fault.FailAfter(3, lost));
        StepVerifier.create(inOrder())
                .expectNextCount(3)
                .expectErrorMatches(error -> error == lost)
                .verify(PATIENCE);
        subject().ledger().awaitNoneOpen(PATIENCE);
        assertThat(all(inOrder())).hasSize(10);
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
        stored(1_000);
        assertThat(all(Flux.zip(inOrder(), inOrder(), (a, b) -> a.amount() == b.amount())))
                .hasSize(1_000)
                .doesNotContain(false);
    }

    private Flux<Counter> inOrder() {
        return Counters.all().orderBy(Counters.amount().asc()).exec(db());
    }

    private void stored(int count) {
        all(Counters.createMany(Samples.manyCounters(count)).exec(db()));
    }
}

package dev.sippet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Command;
import dev.sippet.driver.Driver;
import dev.sippet.driver.Isolation;
import dev.sippet.driver.Operation;
import dev.sippet.driver.Session;
import dev.sippet.error.TimedOut;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class RecordingDriverTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Operation SQL = new Operation.RawSql("numbers", true, null);

    private final RecordingDriver driver = new RecordingDriver(new Numbers());

    @Test
    void keepsWhatRanInOrder() {
        StepVerifier.create(run(new Operation.Transact.Commit()).thenMany(run(SQL, 1, 2)))
                .expectNext(1L, 2L, 3L)
                .expectComplete()
                .verify(PATIENCE);
        assertThat(driver.recording().kinds()).containsExactly("Commit", "RawSql");
        assertThat(driver.recording().statements()).containsExactly(new Recorded(SQL, "text of numbers", 2));
    }

    @Test
    void countsTheSessionsThatAreOut() {
        StepVerifier.create(driver.session())
                .assertNext(session -> assertThat(driver.ledger().open()).isEqualTo(1))
                .expectComplete()
                .verify(PATIENCE);
        assertThatThrownBy(() -> driver.ledger().awaitNoneOpen(Duration.ofMillis(10)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1 of 1");
    }

    @Test
    void noticesASessionThatIsGivenBackTwice() {
        StepVerifier.create(
                        driver.session().flatMap(session -> session.release().then(session.release())))
                .expectComplete()
                .verify(PATIENCE);
        assertThatThrownBy(() -> driver.ledger().awaitNoneOpen(Duration.ofMillis(10)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void failsOnceWhereItIsToldTo() {
        TimedOut late = new TimedOut("late", null);
        driver.plan("RawSql", new Fault.FailAfter(2, late));
        StepVerifier.create(run(SQL))
                .expectNext(1L, 2L)
                .expectErrorMatches(error -> error == late)
                .verify(PATIENCE);
        StepVerifier.create(run(SQL)).expectNextCount(3).expectComplete().verify(PATIENCE);
        driver.ledger().awaitNoneOpen(PATIENCE);
    }

    @Test
    void faultsOfOtherKindsOfOperationsStay() {
        driver.plan("Commit", new Fault.NeverAnswer());
        StepVerifier.create(run(SQL)).expectNextCount(3).expectComplete().verify(PATIENCE);
        StepVerifier.create(run(new Operation.Transact.Commit()))
                .expectTimeout(Duration.ofMillis(50))
                .verify(PATIENCE);
    }

    private Flux<Long> run(Operation operation, Object... arguments) {
        Capability capability = driver.capability().block(PATIENCE);
        return Flux.usingWhen(
                driver.session(),
                session -> session.run(driver.prepare(operation, capability), arguments, (row, at) -> row.int64(at)),
                Session::release);
    }

    /** Answers 1, 2 and 3 to everything but transactions. */
    private static final class Numbers implements Driver, Session {
        @Override
        public Mono<Capability> capability() {
            return Mono.just(Capability.of("numbers", "1")
                    .isolations(Set.of(Isolation.SERIALIZABLE))
                    .longestName(63)
                    .longestList(9)
                    .mostValues(9)
                    .build());
        }

        @Override
        public Command prepare(Operation operation, Capability capability) {
            String text = operation instanceof Operation.RawSql raw ? "text of " + raw.sql() : "";
            return () -> text;
        }

        @Override
        public Mono<Session> session() {
            return Mono.just(this);
        }

        @Override
        public <T> Flux<T> run(Command command, Object[] arguments, RowReader<T> reader) {
            Layout layout = Layout.of("number", Type.INT64);
            return command.text().isEmpty()
                    ? Flux.empty()
                    : Flux.just(1L, 2L, 3L).map(n -> reader.read(new Row(layout, new Object[] {n}), 0));
        }

        @Override
        public Mono<Void> release() {
            return Mono.empty();
        }

        @Override
        public Mono<Void> close() {
            return Mono.empty();
        }
    }
}

package dev.sippet.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.example.RecordingDb;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.function.Tuples;

class BatchTest {
    private final RecordingDb db = new RecordingDb();
    private final List<String> ran = new ArrayList<>();

    private record Named<R>(String name, R answer, List<String> ran) implements Statement<R> {
        @Override
        public Mono<R> collect(Db db) {
            return Mono.fromSupplier(() -> {
                ran.add(name);
                return answer;
            });
        }

        @Override
        public Mono<String> explain(Db db) {
            return Mono.just(name);
        }
    }

    private <R> Named<R> statement(String name, R answer) {
        return new Named<>(name, answer, ran);
    }

    @Test
    void aListRunsInItsOrderInOneTransaction() {
        Mono<List<Integer>> batch = db.batch(List.of(statement("a", 1), statement("b", 2), statement("c", 3)));
        assertThat(db.transactions()).isZero();
        StepVerifier.create(batch).expectNext(List.of(1, 2, 3)).verifyComplete();
        assertThat(ran).containsExactly("a", "b", "c");
        assertThat(db.transactions()).isEqualTo(1);
    }

    @Test
    void anEmptyListAnswersAnEmptyList() {
        List<Statement<String>> none = List.of();
        StepVerifier.create(db.batch(none)).expectNext(List.of()).verifyComplete();
    }

    @Test
    void twoToEightStatementsAnswerATupleFromOneTransaction() {
        Named<Integer> a = statement("a", 1);
        Named<String> b = statement("b", "2");
        Named<Long> c = statement("c", 3L);
        Named<Boolean> d = statement("d", true);
        Named<Double> e = statement("e", 5.0);
        StepVerifier.create(db.batch(a, b)).expectNext(Tuples.of(1, "2")).verifyComplete();
        StepVerifier.create(db.batch(a, b, c)).expectNext(Tuples.of(1, "2", 3L)).verifyComplete();
        StepVerifier.create(db.batch(a, b, c, d))
                .expectNext(Tuples.of(1, "2", 3L, true))
                .verifyComplete();
        ran.clear();
        int before = db.transactions();
        StepVerifier.create(db.batch(a, b, c, d, e))
                .expectNext(Tuples.of(1, "2", 3L, true, 5.0))
                .verifyComplete();
        assertThat(ran).containsExactly("a", "b", "c", "d", "e");
        assertThat(db.transactions() - before).isEqualTo(1);
        StepVerifier.create(db.batch(a, b, c, d, e, statement("f", 'f')))
                .expectNext(Tuples.of(1, "2", 3L, true, 5.0, 'f'))
                .verifyComplete();
        StepVerifier.create(db.batch(a, b, c, d, e, statement("f", 'f'), statement("g", "7")))
                .expectNext(Tuples.of(1, "2", 3L, true, 5.0, 'f', "7"))
                .verifyComplete();
        ran.clear();
        StepVerifier.create(db.batch(a, b, c, d, e, statement("f", 'f'), statement("g", "7"), statement("h", 8)))
                .expectNext(Tuples.of(1, "2", 3L, true, 5.0, 'f', "7", 8))
                .verifyComplete();
        assertThat(ran).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(db.transactions() - before).isEqualTo(4);
    }

    @Test
    void anErrorEndsTheBatchAtOnce() {
        Statement<Integer> fails = new Statement<>() {
            @Override
            public Mono<Integer> collect(Db db) {
                return Mono.error(new IllegalStateException("stop"));
            }

            @Override
            public Mono<String> explain(Db db) {
                return Mono.empty();
            }
        };
        StepVerifier.create(db.batch(List.of(statement("a", 1), fails, statement("c", 3))))
                .verifyErrorMessage("stop");
        assertThat(ran).containsExactly("a");
    }
}

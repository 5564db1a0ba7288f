package dev.sippet.planner.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Capability;
import dev.sippet.error.InvalidStatement;
import dev.sippet.example.FakeDriver;
import dev.sippet.example.Users;
import dev.sippet.session.Call;
import dev.sippet.session.StreamCall;
import dev.sippet.statement.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class BatchesTest {
    private final List<Integer> sizes = new ArrayList<>();

    private Flux<Long> written(Flux<String> records, int width, Capability capability) {
        return new Batches<>(new StreamCall<>(records, width, BatchesTest::call), capability).written(call -> {
            sizes.add(call.values().length);
            return Flux.empty();
        });
    }

    private static Call<?> call(List<String> records) {
        return new Call<>(new Request.Insert(Users.MODEL), records.toArray(), Users::read);
    }

    @Test
    void aStatementTakesNoMoreValuesThanItCan() {
        assertThat(written(Flux.just("a", "b", "c", "d", "e", "f", "g"), 5, FakeDriver.PLAIN)
                        .collectList()
                        .block())
                .containsExactly(3L, 6L, 7L);
    }

    @Test
    void whatIsLargeGoesInParts() {
        String large = "x".repeat(1_500_000);
        assertThat(written(Flux.just(large, large, large, large, "small"), 1, FakeDriver.RETURNING)
                        .collectList()
                        .block())
                .containsExactly(2L, 5L);
        assertThat(sizes).containsExactly(2, 3);
        String tooLarge = "x".repeat(5_000_000);
        assertThat(written(Flux.just(tooLarge), 1, FakeDriver.RETURNING).blockLast())
                .isEqualTo(1);
    }

    @Test
    void listsAndOtherScriptsCountByWhatTheyHold() {
        List<Object> records = List.of(List.of("x".repeat(1_000_000), "y".repeat(1_500_000)), "語".repeat(800_000), "a");
        Batches<Object> batches = new Batches<>(
                new StreamCall<>(
                        Flux.fromIterable(records),
                        1,
                        each -> new Call<>(new Request.Insert(Users.MODEL), each.toArray(), Users::read)),
                FakeDriver.RETURNING);
        assertThat(batches.written(call -> Flux.empty()).collectList().block()).containsExactly(1L, 3L);
    }

    @Test
    void anErrorSaysHowManyWereWrittenOnce() {
        InvalidStatement refused = new InvalidStatement("no", null);
        Flux<Long> batches = new Batches<>(
                        new StreamCall<>(Flux.just("a", "b", "c", "d"), 5, BatchesTest::call), FakeDriver.PLAIN)
                .written(call -> call.values().length == 3 ? Flux.empty() : Flux.error(refused));
        StepVerifier.create(batches).expectNext(3L).verifyErrorMatches(error -> error == refused);
        assertThat(refused.stored()).hasValue(3);
        assertThat(refused.after(7).stored()).hasValue(3);
    }

    @Test
    void whatHasBegunIsNotCutOff() {
        List<String> ended = new ArrayList<>();
        Flux<Long> batches = new Batches<>(
                        new StreamCall<>(Flux.just("a", "b", "c", "d"), 5, BatchesTest::call), FakeDriver.PLAIN)
                .written(call ->
                        Mono.never().doOnCancel(() -> ended.add("cut off")).flux());
        StepVerifier.create(batches).expectSubscription().thenCancel().verify();
        assertThat(ended).isEmpty();
    }
}

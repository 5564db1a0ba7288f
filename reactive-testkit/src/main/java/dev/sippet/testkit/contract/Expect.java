package dev.sippet.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sippet.error.SippetException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Waits for an answer, never for long: the one place where contracts block. */
final class Expect {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private Expect() {}

    /** The one answer. */
    static <T> T one(Mono<T> answer) {
        return Objects.requireNonNull(answer.block(PATIENCE), "empty");
    }

    /** All answers. */
    static <T> List<T> all(Flux<T> answers) {
        return one(answers.collectList());
    }

    /** It completes, with or without an answer. */
    static void done(Mono<?> answer) {
        answer.then().block(PATIENCE);
    }

    /** It completes without an answer. */
    static void none(Mono<?> answer) {
        assertThat(answer.<Object>map(value -> value).block(PATIENCE)).isNull();
    }

    /** It fails in this way. */
    static <E extends SippetException> E error(Class<E> type, Publisher<?> answer) {
        Throwable thrown = catchThrowable(() -> Flux.from(answer).then().block(PATIENCE));
        assertThat(thrown).isInstanceOf(type);
        return type.cast(thrown);
    }

    /** It fails, in one of our ways. */
    static SippetException failed(Publisher<?> answer) {
        return error(SippetException.class, answer);
    }

    /** Neither it nor anything that led to it tells this value. */
    static void hides(Throwable error, String... values) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            assertThat(String.valueOf(each)).doesNotContain(values);
            for (Throwable suppressed : each.getSuppressed()) {
                assertThat(String.valueOf(suppressed)).doesNotContain(values);
            }
        }
    }
}

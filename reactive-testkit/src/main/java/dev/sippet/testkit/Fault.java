package dev.sippet.testkit;

import dev.sippet.error.SippetException;
import java.time.Duration;
import reactor.core.publisher.Flux;

/** What happens to an operation instead of, or besides, what it was asked for. */
public sealed interface Fault {

    /** It fails without having run. */
    record Fail(SippetException error) implements Fault {}

    /** It runs, answers so many rows, and then fails. */
    record FailAfter(int rows, SippetException error) implements Fault {}

    /** It runs this much later. */
    record Delay(Duration time) implements Fault {}

    /** It never answers. */
    record NeverAnswer() implements Fault {}

    /** The answer with the fault in it. */
    default <T> Flux<T> in(Flux<T> answer) {
        return switch (this) {
            case Fail(var error) -> Flux.error(error);
            case FailAfter(var rows, var error) -> answer.take(rows).concatWith(Flux.error(error));
            case Delay(var time) -> answer.delaySubscription(time);
            case NeverAnswer() -> Flux.never();
        };
    }
}

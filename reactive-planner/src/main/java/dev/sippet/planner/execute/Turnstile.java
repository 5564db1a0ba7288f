package dev.sippet.planner.execute;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Lets the statements of one transaction pass one after the other, in the order in which they were subscribed to. One that is
 * cancelled while it waits makes no room before those ahead of it have ended.
 */
final class Turnstile {
    private Mono<Void> last = Mono.empty();

    <T> Flux<T> pass(Flux<T> statement) {
        return Flux.defer(() -> {
            Sinks.Empty<Void> ended = Sinks.empty();
            Mono<Void> ahead = swap(ended.asMono());
            return ahead.thenMany(statement)
                    .doFinally(how -> ahead.subscribe(none -> {}, e -> {}, ended::tryEmitEmpty));
        });
    }

    private synchronized Mono<Void> swap(Mono<Void> next) {
        Mono<Void> ahead = last;
        last = next;
        return ahead;
    }
}

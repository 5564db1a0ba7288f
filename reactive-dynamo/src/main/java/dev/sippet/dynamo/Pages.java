package dev.sippet.dynamo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is answered page by page: the next one is asked for when the last one is used up. The first pages are small, so that rows come
 * soon and few are read in vain, and later ones large.
 *
 * @param <R> a response
 */
final class Pages<R> {
    private static final int FIRST = 64;
    private static final int GROWTH = 4;
    private static final int MOST = 4096;

    private final Function<Ask, Mono<R>> call;
    private final Function<R, Map<String, AttributeValue>> last;
    private final @Nullable Integer wanted;

    Pages(Function<Ask, Mono<R>> call, Function<R, Map<String, AttributeValue>> last, @Nullable Object wanted) {
        this.call = call;
        this.last = last;
        this.wanted = wanted instanceof Long number ? Math.clamp(number, 1, MOST) : null;
    }

    /**
     * Asks for one page.
     *
     * @param after the key that the page before ended at; null for the first
     * @param most the most items it looks at
     */
    record Ask(@Nullable Map<String, AttributeValue> after, int most) {}

    /** All of them, under demand. */
    Flux<R> all() {
        return after(null);
    }

    /** Those that are after this key, under demand. */
    Flux<R> after(@Nullable Map<String, AttributeValue> key) {
        return Flux.<Reading, Reading>generate(() -> new Reading(key), Reading::next)
                .concatMap(Reading::page, 0);
    }

    /** The first one alone. */
    Mono<R> first() {
        return new Reading(null).page();
    }

    /** The items of all pages. */
    <I> Flux<I> items(Function<R, List<I>> items) {
        return all().concatMapIterable(items, 1);
    }

    /** How far one subscription has come. */
    private final class Reading {
        private int size = wanted == null ? FIRST : wanted;
        private @Nullable Map<String, AttributeValue> after;
        private boolean ended;

        Reading(@Nullable Map<String, AttributeValue> after) {
            this.after = after;
        }

        Reading next(SynchronousSink<Reading> sink) {
            if (ended) sink.complete();
            else sink.next(this);
            return this;
        }

        Mono<R> page() {
            return call.apply(new Ask(after, size)).doOnNext(this::advance);
        }

        private void advance(R response) {
            after = last.apply(response);
            ended = after.isEmpty();
            size = Math.min(size * GROWTH, MOST);
        }
    }
}

package dev.sippet.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Some of the records of an ordered query, and the way to those after and before them. A cursor is text that can be given to a
 * client; it holds the place in the order, and so the values that the query orders by.
 *
 * @param <T> the record
 */
public final class Page<T> {
    private final List<T> items;
    private final @Nullable String next;
    private final @Nullable String prev;
    private final Turn<T> turn;

    /** These records, the cursors to those around them where there are any, and how to read on from a cursor. */
    public Page(List<T> items, @Nullable String next, @Nullable String prev, Turn<T> turn) {
        this.items = List.copyOf(items);
        this.next = next;
        this.prev = prev;
        this.turn = turn;
    }

    /** Reads the page at a cursor. */
    @FunctionalInterface
    public interface Turn<T> {
        /** The page there. */
        Mono<Page<T>> to(String cursor, Db db);
    }

    /** The records, in the order of the query. */
    public List<T> items() {
        return items;
    }

    /** The cursor of the page after this; empty when this was the last. */
    public Optional<String> nextCursor() {
        return Optional.ofNullable(next);
    }

    /** The cursor of the page before this; empty when this was the first. */
    public Optional<String> prevCursor() {
        return Optional.ofNullable(prev);
    }

    /** The page after this; empty when this was the last. */
    public Mono<Page<T>> next(Db db) {
        return next == null ? Mono.empty() : turn.to(next, db);
    }

    /** The page before this; empty when this was the first. */
    public Mono<Page<T>> prev(Db db) {
        return prev == null ? Mono.empty() : turn.to(prev, db);
    }

    /** The same page of something made of its records. */
    public <V> Page<V> map(Function<? super T, ? extends V> change) {
        List<V> changed = items.stream().<V>map(change).toList();
        return new Page<>(
                changed, next, prev, (cursor, db) -> turn.to(cursor, db).map(page -> page.map(change)));
    }

    @Override
    public String toString() {
        return "Page" + items + (prev == null ? "" : " after others") + (next == null ? "" : " before others");
    }
}

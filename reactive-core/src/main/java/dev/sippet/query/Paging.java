package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.query.Paged.Placed;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Page;
import dev.sippet.session.Statement;
import dev.sippet.statement.StatementPrinter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A query page by page. Pages are found by the place of a record in the order, not by counting: none is skipped or met twice when
 * records come and go, and the last page costs what the first does. Records of equal order are ordered by their key.
 *
 * @param <T> the record, or what is selected of it
 */
public final class Paging<T> implements Statement<Page<T>> {
    private final Draft draft;
    private final Keyset keyset;
    private final int size;
    private final Paged<T> paged;
    private final @Nullable Cursor cursor;

    private Paging(Draft draft, Keyset keyset, int size, Paged<T> paged, @Nullable Cursor cursor) {
        this.draft = draft;
        this.keyset = keyset;
        this.size = size;
        this.paged = paged;
        this.cursor = cursor;
    }

    static <T> Paging<T> of(Draft draft, int size) {
        return of(draft, size, new Paged.Records<>());
    }

    static <T> Paging<T> of(Draft draft, int size, Paged<T> paged) {
        if (size < 1) throw new InvalidStatement("a page has at least one record", null);
        if (draft.isCut()) {
            throw new InvalidStatement("pages have a limit of their own", "leave limit and offset out before page(…)");
        }
        Keyset keyset = Keyset.of(draft.model(), draft.order(), paged.deciding(draft));
        return new Paging<>(draft, keyset, size, paged, null);
    }

    /** The page at this cursor; the first one for null. */
    public Paging<T> at(@Nullable String cursor) {
        return new Paging<>(draft, keyset, size, paged, cursor == null ? null : Cursor.read(cursor, keyset));
    }

    /** The page; each subscription reads it again. */
    public Mono<Page<T>> exec(Db db) {
        return Mono.defer(() -> db.run(call()).collectList()).map(this::page);
    }

    @Override
    public Mono<Page<T>> collect(Db db) {
        return exec(db);
    }

    @Override
    public Mono<String> explain(Db db) {
        return Mono.defer(() -> db.explain(call()));
    }

    @Override
    public String toString() {
        return StatementPrinter.print(call().request());
    }

    /** One more than the page holds tells whether another page follows. */
    private Call<Placed<T>> call() {
        Keyset direction = backward() ? keyset.reversed() : keyset;
        Draft ordered = draft.orderedBy(direction.sorts()).limit(size + 1L);
        return paged.call(cursor == null ? ordered : ordered.where(direction.after(cursor.place())), keyset);
    }

    private boolean backward() {
        return cursor != null && cursor.backward();
    }

    private Page<T> page(List<Placed<T>> read) {
        boolean more = read.size() > size;
        List<Placed<T>> kept = more ? read.subList(0, size) : read;
        List<Placed<T>> items = backward() ? kept.reversed() : kept;
        boolean before = backward() ? more : cursor != null;
        boolean after = backward() || more;
        return new Page<>(
                items.stream().map(Placed::item).toList(),
                after && !items.isEmpty() ? text(false, items.getLast()) : null,
                before && !items.isEmpty() ? text(true, items.getFirst()) : null,
                (cursor, db) -> Mono.defer(() -> at(cursor).exec(db)));
    }

    private String text(boolean back, Placed<T> at) {
        return new Cursor(back, Objects.requireNonNull(at.place())).text(keyset);
    }
}

package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.statement.Request;
import dev.sippet.statement.Selection;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A query that reads something else than records: only what is selected of each. Related records come as in an include, one more statement for each relation,
 * however many records there are. Immutable: every step answers a new one.
 *
 * @param <R> the record
 * @param <V> what becomes of each
 */
public class Projection<R, V> implements Statement<List<V>> {
    private final Draft draft;
    private final Shape<V> shape;
    private final boolean distinct;

    Projection(Draft draft, Shape<V> shape) {
        this(draft, shape, false);
    }

    private Projection(Draft draft, Shape<V> shape, boolean distinct) {
        this.draft = draft;
        this.shape = shape;
        this.distinct = distinct;
    }

    <W> Projection<R, W> with(Function<@Nullable Object[], W> made) {
        return new Projection<>(draft, shape.as(made), distinct);
    }

    private Projection<R, V> with(Draft other) {
        return new Projection<>(other, shape, distinct);
    }

    /** What is the same comes once, however many records it is selected from; ordered by nothing but what is selected. */
    public final Projection<R, V> distinct() {
        shape.refuseRecords();
        return new Projection<>(draft.orderedAsSaid(), shape, true);
    }

    /** In this order; what was said before comes first. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Projection<R, V> orderBy(Sort<R>... sorts) {
        return with(draft.order(Arrays.asList(sorts)));
    }

    /** At most so many. */
    public final Projection<R, V> limit(long most) {
        return with(draft.limit(RecordQuery.notNegative("limit", most)));
    }

    /** Without the first so many; needs an order, or which ones those are is left to chance. */
    public final Projection<R, V> offset(long first) {
        return with(draft.offset(RecordQuery.notNegative("offset", first)));
    }

    /** Exactly one: RecordNotFound if there is none, TooManyRecords if there are several. */
    public final OneFound<V> one() {
        return new OneFound<>(draft.atMost(2), this::call);
    }

    /** The first, if there is one. */
    public final MaybeFound<V> first() {
        return new MaybeFound<>(draft.atMost(1), this::call);
    }

    /** How many there are: records, or different values where they are distinct. */
    public final Answer<Long> count() {
        Draft.Prepared query = draft.query(distinct ? Request.Answer.COUNT_DISTINCT : Request.Answer.COUNT);
        if (distinct) query = selecting(query, shape.requested(query));
        return new Answer<>(query, (row, at) -> row.int64(at));
    }

    /** Whether there is one. */
    public final Answer<Boolean> exists() {
        return new Answer<>(draft.query(Request.Answer.EXISTS), (row, at) -> row.bool(at));
    }

    /** Page by page, each of so many, in the order that was said; records of equal order by their key, distinct values by themselves. */
    public final Paging<V> page(int size) {
        return Paging.of(draft, size, new Paged.Selected<>(shape, distinct));
    }

    /** What is selected, as it is asked for; each subscription reads it again. */
    public final Flux<V> exec(Db db) {
        return Flux.defer(() -> db.run(call(draft)));
    }

    @Override
    public final Mono<List<V>> collect(Db db) {
        return exec(db).collectList();
    }

    @Override
    public final Mono<String> explain(Db db) {
        return Mono.defer(() -> db.explain(call(draft)));
    }

    @Override
    public final String toString() {
        return StatementPrinter.print(call(draft).request());
    }

    /** The records that it selects from, as a part of another statement. */
    final Draft.Prepared records() {
        return draft.query(Request.Answer.ROWS);
    }

    /** The only field that it selects. */
    final Field field() {
        if (shape.parts().size() == 1
                && shape.parts().getFirst() instanceof Picked.Value(var value, var nullable)
                && value.fragment().term() instanceof Term.FieldTerm(var model, var field)) {
            return field;
        }
        throw new InvalidStatement(
                "a value is one of those of a field, and this query selects something else: " + this,
                "select one field of the records themselves");
    }

    private Call<V> call(Draft read) {
        Shape<V> whole = shape.with(read.included());
        Draft.Prepared query = read.query(distinct ? Request.Answer.DISTINCT : Request.Answer.VALUES);
        Draft.Prepared selecting = selecting(query, whole.requested(query));
        return new Call<>(selecting.request(), selecting.values(), whole);
    }

    /** The same query, about this of each record. */
    static Draft.Prepared selecting(Draft.Prepared query, List<Selection> selected) {
        return query.of(((Request.Query) query.request()).selecting(selected));
    }
}

package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.statement.Request;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import dev.sippet.value.RowReader;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Records to read, change or delete, however they are found. Immutable: every step answers a new one.
 *
 * @param <T> the record
 * @param <P> its paths
 * @param <S> the query itself
 */
public abstract class RecordQuery<T, P, S extends RecordQuery<T, P, S>> implements Statement<List<T>> {
    private final Draft draft;

    /** From what was said so far. */
    protected RecordQuery(Draft draft) {
        this.draft = draft;
    }

    /** The paths of one record. */
    protected abstract P root();

    /** The same kind of query from this draft. */
    protected abstract S with(Draft draft);

    /** What was said so far. */
    protected final Draft draft() {
        return draft;
    }

    /** What was said, as records are read by it. */
    Draft reading() {
        return draft;
    }

    /** Of those, the ones for which the condition holds. */
    public final S filter(Condition<T> condition) {
        return with(draft.where(condition));
    }

    /** Of those, the ones for which the condition holds. */
    public final S filter(Function<P, Condition<T>> condition) {
        return filter(condition.apply(root()));
    }

    /** Filters if there is a value to filter by. */
    public final <V> S filterIf(@Nullable V value, BiFunction<P, V, Condition<T>> condition) {
        return value == null ? with(draft) : filter(condition.apply(root(), value));
    }

    /** With the records that these relations lead to: one more statement for each relation, however many records there are. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final S include(Includable<T>... relations) {
        return with(draft.include(Arrays.asList(relations)));
    }

    /** That sees every write that ended before. */
    protected final S consistently() {
        return with(draft.consistent());
    }

    /** At most so many. */
    public final S limit(long most) {
        return with(draft.limit(notNegative("limit", most)));
    }

    /** Reads only this of each. */
    public final <A extends @Nullable Object, SA> Selected.Of1<T, A, SA> select(Selectable<T, A, SA> a) {
        return new Selected.Of1<>(reading(), a);
    }

    /** Reads only these of each, as a tuple. */
    public final <A extends @Nullable Object, B extends @Nullable Object, SA, SB> Selected.Of2<T, A, B, SA, SB> select(
            Selectable<T, A, SA> a, Selectable<T, B, SB> b) {
        return new Selected.Of2<>(reading(), a, b);
    }

    /** Reads only these of each, as a tuple. */
    public final <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object, SA, SB, SC>
            Selected.Of3<T, A, B, C, SA, SB, SC> select(
                    Selectable<T, A, SA> a, Selectable<T, B, SB> b, Selectable<T, C, SC> c) {
        return new Selected.Of3<>(reading(), a, b, c);
    }

    /** Reads only these of each, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD>
            Selected.Of4<T, A, B, C, D, SA, SB, SC, SD> select(
                    Selectable<T, A, SA> a, Selectable<T, B, SB> b, Selectable<T, C, SC> c, Selectable<T, D, SD> d) {
        return new Selected.Of4<>(reading(), a, b, c, d);
    }

    /** Reads only these of each, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD,
                    SE>
            Selected.Of5<T, A, B, C, D, E, SA, SB, SC, SD, SE> select(
                    Selectable<T, A, SA> a,
                    Selectable<T, B, SB> b,
                    Selectable<T, C, SC> c,
                    Selectable<T, D, SD> d,
                    Selectable<T, E, SE> e) {
        return new Selected.Of5<>(reading(), a, b, c, d, e);
    }

    /** Reads only these of each, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD,
                    SE,
                    SF>
            Selected.Of6<T, A, B, C, D, E, F, SA, SB, SC, SD, SE, SF> select(
                    Selectable<T, A, SA> a,
                    Selectable<T, B, SB> b,
                    Selectable<T, C, SC> c,
                    Selectable<T, D, SD> d,
                    Selectable<T, E, SE> e,
                    Selectable<T, F, SF> f) {
        return new Selected.Of6<>(reading(), a, b, c, d, e, f);
    }

    /** Reads only these of each, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD,
                    SE,
                    SF,
                    SG>
            Selected.Of7<T, A, B, C, D, E, F, G, SA, SB, SC, SD, SE, SF, SG> select(
                    Selectable<T, A, SA> a,
                    Selectable<T, B, SB> b,
                    Selectable<T, C, SC> c,
                    Selectable<T, D, SD> d,
                    Selectable<T, E, SE> e,
                    Selectable<T, F, SF> f,
                    Selectable<T, G, SG> g) {
        return new Selected.Of7<>(reading(), a, b, c, d, e, f, g);
    }

    /** Reads only these of each, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD,
                    SE,
                    SF,
                    SG,
                    SH>
            Selected.Of8<T, A, B, C, D, E, F, G, H, SA, SB, SC, SD, SE, SF, SG, SH> select(
                    Selectable<T, A, SA> a,
                    Selectable<T, B, SB> b,
                    Selectable<T, C, SC> c,
                    Selectable<T, D, SD> d,
                    Selectable<T, E, SE> e,
                    Selectable<T, F, SF> f,
                    Selectable<T, G, SG> g,
                    Selectable<T, H, SH> h) {
        return new Selected.Of8<>(reading(), a, b, c, d, e, f, g, h);
    }

    /** How many there are. */
    public final Answer<Long> count() {
        return new Answer<>(draft.query(Request.Answer.COUNT), (row, at) -> row.int64(at));
    }

    /** Whether there is one. */
    public final Answer<Boolean> exists() {
        return new Answer<>(draft.query(Request.Answer.EXISTS), (row, at) -> row.bool(at));
    }

    /** Deletes all of them; answers how many. */
    public final Delete<Long> delete() {
        return new Delete<>(draft, count -> count);
    }

    /** The records, as they are asked for; each subscription reads them again. */
    public final Flux<T> exec(Db db) {
        return Flux.defer(() -> db.run(call(reading())));
    }

    @Override
    public final Mono<List<T>> collect(Db db) {
        return exec(db).collectList();
    }

    @Override
    public final Mono<String> explain(Db db) {
        return db.explain(call(reading()));
    }

    @Override
    public final String toString() {
        return StatementPrinter.print(reading().query(Request.Answer.ROWS).request());
    }

    /** What it reads, as a part of another statement. */
    final Fragment fragment() {
        return Fragment.whole(
                new Term.Constant(true), reading().query(Request.Answer.ROWS).values());
    }

    /** What it reads, as a part of another statement. */
    final Request.Query request() {
        return (Request.Query) reading().query(Request.Answer.ROWS).request();
    }

    /** How a query of this draft is called. */
    @SuppressWarnings("unchecked") // the draft's model is that of T: generated code pairs them
    static <T> Call<T> call(Draft draft) {
        Draft.Prepared query = draft.query(Request.Answer.ROWS);
        return new Call<>(
                query.request(), query.values(), (RowReader<T>) draft.model().reader());
    }

    static long notNegative(String what, long number) {
        if (number >= 0) return number;
        throw new InvalidStatement("a " + what + " is never negative", null);
    }
}

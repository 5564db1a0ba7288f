package dev.sippet.query;

import dev.sippet.error.RecordNotFound;
import dev.sippet.error.TooManyRecords;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.statement.Request;
import dev.sippet.statement.StatementPrinter;
import java.util.Arrays;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Exactly one record: RecordNotFound if there is none, TooManyRecords if there are several.
 *
 * @param <T> the record
 */
public final class One<T> implements Statement<T> {
    private final Draft draft;
    private final Function<Draft, Call<T>> reading;

    /** The one that is chosen. */
    public One(Draft draft) {
        this(draft, RecordQuery::call);
    }

    One(Draft draft, Function<Draft, Call<T>> reading) {
        this.draft = draft;
        this.reading = reading;
    }

    /** With the records that these relations lead to. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final One<T> include(Includable<T>... relations) {
        return new One<>(draft.include(Arrays.asList(relations)), reading);
    }

    /** Locked until the transaction ends, after waiting for others. */
    public One<T> forUpdate() {
        return forUpdate(Wait.FOR_OTHERS);
    }

    /** Locked until the transaction ends. */
    public One<T> forUpdate(Wait wait) {
        return new One<>(draft.lock(wait.lock()), reading);
    }

    /** Sees every write that ended before, as {@link QueryBuilder#consistent} says. */
    public One<T> consistent() {
        return new One<>(draft.consistent(), reading);
    }

    /** The record; each subscription reads it again. */
    public Mono<T> exec(Db db) {
        return Maybe.atMostOne(draft, reading, db).switchIfEmpty(Mono.error(this::notFound));
    }

    @Override
    public Mono<T> collect(Db db) {
        return exec(db);
    }

    @Override
    public Mono<String> explain(Db db) {
        return Mono.defer(() -> db.explain(reading.apply(draft)));
    }

    @Override
    public String toString() {
        return StatementPrinter.print(reading.apply(draft).request());
    }

    private Throwable notFound() {
        return new RecordNotFound("there is no such " + draft.model(), "use find or first where there may be none")
                .during(toString());
    }

    static Throwable tooMany(Draft draft) {
        return new TooManyRecords(
                        "there are several such " + draft.model(), "narrow the filter, or use first with an order")
                .during(StatementPrinter.print(draft.query(Request.Answer.ROWS).request()));
    }
}

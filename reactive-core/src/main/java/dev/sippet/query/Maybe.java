package dev.sippet.query;

import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.statement.StatementPrinter;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * One record or none; TooManyRecords if there are several.
 *
 * @param <T> the record
 */
public final class Maybe<T> implements Statement<Optional<T>> {
    private final Draft draft;
    private final Function<Draft, Call<T>> reading;

    /** The one that is chosen, if it is there. */
    public Maybe(Draft draft) {
        this(draft, RecordQuery::call);
    }

    Maybe(Draft draft, Function<Draft, Call<T>> reading) {
        this.draft = draft;
        this.reading = reading;
    }

    /** With the records that these relations lead to. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Maybe<T> include(Includable<T>... relations) {
        return new Maybe<>(draft.include(Arrays.asList(relations)), reading);
    }

    /** Locked until the transaction ends, after waiting for others. */
    public Maybe<T> forUpdate() {
        return forUpdate(Wait.FOR_OTHERS);
    }

    /** Locked until the transaction ends. */
    public Maybe<T> forUpdate(Wait wait) {
        return new Maybe<>(draft.lock(wait.lock()), reading);
    }

    /** Sees every write that ended before, as {@link QueryBuilder#consistent} says. */
    public Maybe<T> consistent() {
        return new Maybe<>(draft.consistent(), reading);
    }

    /** The record, or empty; each subscription reads it again. */
    public Mono<T> exec(Db db) {
        return atMostOne(draft, reading, db);
    }

    @Override
    public Mono<Optional<T>> collect(Db db) {
        return exec(db).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    @Override
    public Mono<String> explain(Db db) {
        return Mono.defer(() -> db.explain(reading.apply(draft)));
    }

    @Override
    public String toString() {
        return StatementPrinter.print(reading.apply(draft).request());
    }

    /** Reads to the end, so that the statement is never cancelled for a row that is not wanted. */
    static <T> Mono<T> atMostOne(Draft draft, Function<Draft, Call<T>> reading, Db db) {
        return Mono.defer(() -> db.run(reading.apply(draft)).collectList())
                .flatMap(records -> records.size() > 1
                        ? Mono.error(One.tooMany(draft))
                        : Mono.justOrEmpty(records.isEmpty() ? null : records.getFirst()));
    }
}

package dev.sippet.query;

import dev.sippet.error.RecordNotFound;
import dev.sippet.error.TooManyRecords;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.statement.Request;
import dev.sippet.statement.StatementPrinter;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Exactly one record: RecordNotFound if there is none, TooManyRecords if there are several.
 *
 * @param <T> the record
 * @param <S> the statement itself
 */
public abstract sealed class RequiredRead<T, S extends RequiredRead<T, S>> extends SingleRead<T, T, S>
        permits One, KeyOne, OneFound {
    RequiredRead(Draft draft, Function<Draft, Call<T>> reading) {
        super(draft, reading);
    }

    /** The record; each subscription reads it again. */
    public final Mono<T> exec(Db db) {
        return atMostOne(db).switchIfEmpty(Mono.error(this::notFound));
    }

    @Override
    public final Mono<T> collect(Db db) {
        return exec(db);
    }

    private Throwable notFound() {
        return new RecordNotFound("there is no such " + draft().model(), "use find or first where there may be none")
                .during(toString());
    }

    static Throwable tooMany(Draft draft) {
        return new TooManyRecords(
                        "there are several such " + draft.model(), "narrow the filter, or use first with an order")
                .during(StatementPrinter.print(draft.query(Request.Answer.ROWS).request()));
    }
}

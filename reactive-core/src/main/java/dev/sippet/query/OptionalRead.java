package dev.sippet.query;

import dev.sippet.session.Call;
import dev.sippet.session.Db;
import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * One record or none; TooManyRecords if there are several.
 *
 * @param <T> the record
 * @param <S> the statement itself
 */
public abstract sealed class OptionalRead<T, S extends OptionalRead<T, S>> extends SingleRead<T, Optional<T>, S>
        permits Maybe, KeyMaybe, MaybeFound {
    OptionalRead(Draft draft, Function<Draft, Call<T>> reading) {
        super(draft, reading);
    }

    /** The record, or empty; each subscription reads it again. */
    public final Mono<T> exec(Db db) {
        return atMostOne(db);
    }

    @Override
    public final Mono<Optional<T>> collect(Db db) {
        return exec(db).map(Optional::of).defaultIfEmpty(Optional.empty());
    }
}

package dev.sippet.query;

import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.statement.StatementPrinter;
import java.util.Arrays;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * One record to read. Immutable: every step answers a new one. Which steps there are is a matter of how it is found: a store of keys
 * locks nothing, and what an index finds it does not read consistently.
 *
 * @param <T> the record
 * @param <A> what it is in a batch
 * @param <S> the statement itself
 */
public abstract sealed class SingleRead<T, A, S extends SingleRead<T, A, S>> implements Statement<A>
        permits RequiredRead, OptionalRead {
    private final Draft draft;
    private final Function<Draft, Call<T>> reading;

    SingleRead(Draft draft, Function<Draft, Call<T>> reading) {
        this.draft = draft;
        this.reading = reading;
    }

    /** The same kind of statement, made of these. */
    abstract S with(Draft draft, Function<Draft, Call<T>> reading);

    final Draft draft() {
        return draft;
    }

    /** With the records that these relations lead to. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final S include(Includable<T>... relations) {
        return with(draft.include(Arrays.asList(relations)), reading);
    }

    /** Locked until the transaction ends. */
    final S locked(Wait wait) {
        return with(draft.lock(wait.lock()), reading);
    }

    /** That sees every write that ended before. */
    final S consistently() {
        return with(draft.consistent(), reading);
    }

    /** Reads to the end, so that the statement is never cancelled for a row that is not wanted. */
    final Mono<T> atMostOne(Db db) {
        return Mono.defer(() -> db.run(reading.apply(draft)).collectList())
                .flatMap(records -> records.size() > 1
                        ? Mono.error(RequiredRead.tooMany(draft))
                        : Mono.justOrEmpty(records.isEmpty() ? null : records.getFirst()));
    }

    @Override
    public final Mono<String> explain(Db db) {
        return Mono.defer(() -> db.explain(reading.apply(draft)));
    }

    @Override
    public final String toString() {
        return StatementPrinter.print(reading.apply(draft).request());
    }
}

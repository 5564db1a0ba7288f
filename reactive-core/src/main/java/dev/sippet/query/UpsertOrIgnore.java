package dev.sippet.query;

import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.statement.StatementPrinter;
import java.util.Arrays;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Stores a new record, unless one with the same target is there.
 *
 * @param <T> the record
 */
public final class UpsertOrIgnore<T> implements Statement<Optional<T>> {
    private final Call<T> call;
    private final Completion completion;

    UpsertOrIgnore(Call<T> call) {
        this(call, Completion.of(call.request().model()));
    }

    private UpsertOrIgnore(Call<T> call, Completion completion) {
        this.call = call;
        this.completion = completion;
    }

    /** With the records that these relations lead to: one more statement for each, in one transaction. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final UpsertOrIgnore<T> include(Includable<T>... relations) {
        return new UpsertOrIgnore<>(call, completion.with(Arrays.asList(relations)));
    }

    /** The new record; empty if one was there. Each subscription tries again. */
    public Mono<T> exec(Db db) {
        if (completion.isEmpty()) return Mono.defer(() -> db.run(call).singleOrEmpty());
        return Mono.defer(() -> completion.<T>after(Written.Write.of(() -> call), db))
                .flatMap(stored -> Mono.justOrEmpty(stored.isEmpty() ? null : stored.getFirst()));
    }

    @Override
    public Mono<Optional<T>> collect(Db db) {
        return exec(db).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    @Override
    public Mono<String> explain(Db db) {
        return completion.isEmpty() ? db.explain(call) : completion.explain(call, db);
    }

    @Override
    public String toString() {
        return completion.isEmpty() ? StatementPrinter.print(call.request()) : completion.printed(call.request());
    }
}

package dev.sippet.query;

import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.statement.StatementPrinter;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Stores a new record, unless one with the same target is there.
 *
 * @param <T> the record
 */
public final class UpsertOrIgnore<T> implements Statement<Optional<T>> {
    private final Call<T> call;

    UpsertOrIgnore(Call<T> call) {
        this.call = call;
    }

    /** The new record; empty if one was there. Each subscription tries again. */
    public Mono<T> exec(Db db) {
        return Mono.defer(() -> db.run(call).singleOrEmpty());
    }

    @Override
    public Mono<Optional<T>> collect(Db db) {
        return exec(db).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    @Override
    public Mono<String> explain(Db db) {
        return db.explain(call);
    }

    @Override
    public String toString() {
        return StatementPrinter.print(call.request());
    }
}

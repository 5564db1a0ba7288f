package dev.sippet.query;

import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.value.RowReader;
import reactor.core.publisher.Mono;

/**
 * A single value about the records that are chosen.
 *
 * @param <V> the value
 */
public final class Answer<V> implements Statement<V> {
    private final Call<V> call;

    Answer(Draft.Prepared query, RowReader<V> reader) {
        this.call = new Call<>(query.request(), query.values(), reader);
    }

    /** The value; each subscription asks again. */
    public Mono<V> exec(Db db) {
        return Mono.defer(() -> db.run(call).single());
    }

    @Override
    public Mono<V> collect(Db db) {
        return exec(db);
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

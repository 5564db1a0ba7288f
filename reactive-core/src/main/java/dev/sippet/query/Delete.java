package dev.sippet.query;

import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.statement.StatementPrinter;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * A deletion.
 *
 * @param <A> what it answers: whether there was one, or how many
 */
public final class Delete<A> implements Statement<A> {
    private final Call<Long> call;
    private final Function<Long, A> answer;

    Delete(Draft draft, Function<Long, A> answer) {
        Draft.Prepared delete = draft.delete();
        this.call = new Call<>(delete.request(), delete.values(), (row, at) -> row.int64(at));
        this.answer = answer;
    }

    /** Deletes the one that is chosen; answers whether it was there. */
    public static Delete<Boolean> one(Draft draft) {
        return new Delete<>(draft, count -> count > 0);
    }

    /** Deletes; each subscription does it again. */
    public Mono<A> exec(Db db) {
        return Mono.defer(() -> db.run(call).single().map(answer));
    }

    @Override
    public Mono<A> collect(Db db) {
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

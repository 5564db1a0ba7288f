package dev.sippet.query;

import dev.sippet.schema.Model;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Request;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import java.util.Arrays;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What comes along with records that a write answers: read when the write is done, in the same transaction.
 *
 * @param model the model of these records
 * @param inclusions what comes along
 */
record Completion(Model<?> model, List<Inclusion> inclusions) {
    Completion {
        inclusions = List.copyOf(inclusions);
    }

    /** With nothing yet. */
    static Completion of(Model<?> model) {
        return new Completion(model, List.of());
    }

    Completion with(List<? extends Includable<?>> paths) {
        List<Inclusion> more = inclusions;
        for (Includable<?> path : paths) more = Inclusion.merged(more, path);
        return new Completion(model, more);
    }

    boolean isEmpty() {
        return inclusions.isEmpty();
    }

    /** Writes, reads what comes along, and answers both as records. */
    <T> Mono<List<T>> after(Call<?> write, Db db) {
        Call<Row> rows = new Call<>(write.request(), write.values(), (row, at) -> row);
        return db.transaction(tx -> tx.run(rows).collectList().flatMap(written -> this.<T>completed(written, tx)));
    }

    private <T> Mono<List<T>> completed(List<Row> written, Db tx) {
        return tx.run(this.<T>call(written)).collectList();
    }

    @SuppressWarnings("unchecked") // the model is that of T: generated code pairs them
    private <T> Call<T> call(List<Row> rows) {
        Draft.Prepared given = prepared();
        Object[] values = Arrays.copyOf(given.values(), given.values().length + 1);
        values[given.values().length] = rows;
        return new Call<>(given.request(), values, (RowReader<T>) model.reader());
    }

    private Draft.Prepared prepared() {
        Draft.Prepared given = new Draft.Prepared();
        Term all = new Term.Constant(true);
        return given.of(new Request.Query(
                model, Request.Answer.GIVEN, all, List.of(), null, null, Lock.NONE, given.includes(inclusions)));
    }

    /** The plan of the write, and then that of what comes along. */
    Mono<String> explain(Call<?> write, Db db) {
        return Flux.concat(db.explain(write), db.explain(call(List.of())))
                .collectList()
                .map(plans -> String.join("\n", plans));
    }

    String printed(Request write) {
        return StatementPrinter.print(write) + " then "
                + StatementPrinter.print(prepared().request());
    }
}

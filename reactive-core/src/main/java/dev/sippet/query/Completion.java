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
 * @param included what comes along besides what always does
 */
record Completion(Model<?> model, Included included) {

    /** With nothing besides what always comes along. */
    static Completion of(Model<?> model) {
        return new Completion(model, Included.NOTHING);
    }

    /** With what these new records came with, where more always comes with that than was stored; often nothing. */
    static Completion of(Model<?> model, List<Draft> created) {
        Included read = Included.NOTHING;
        for (Draft each : created) read = read.and(unanswered(each));
        return new Completion(model, read);
    }

    /** What came with a new record and has to be read, since more always comes with it. */
    private static Included unanswered(Draft created) {
        Included read = Included.NOTHING;
        for (NewRecords.Child child : created.children()) {
            if (isAnswered(created, child) && isIncomplete(child.draft())) read = read.and(whole(created, child));
        }
        return read;
    }

    private static boolean isIncomplete(Draft created) {
        return !created.model().eager().isEmpty()
                || created.children().stream()
                        .anyMatch(child -> isAnswered(created, child) && isIncomplete(child.draft()));
    }

    /** What no component leads to, such as what joins a record with another one, is answered by nothing. */
    private static boolean isAnswered(Draft owner, NewRecords.Child child) {
        return owner.model().members().contains(child.relation());
    }

    /** What is read anew is read with all that came with it. */
    private static Included whole(Draft owner, NewRecords.Child child) {
        Included nested = Included.NOTHING;
        for (NewRecords.Child each : child.draft().children()) {
            if (isAnswered(child.draft(), each)) nested = nested.and(whole(child.draft(), each));
        }
        return Included.of(new Inclusion(owner.model(), child.relation(), Refined.ALL, nested));
    }

    Completion with(List<? extends Includable<?>> paths) {
        Included more = included;
        for (Includable<?> path : paths) more = more.with(path);
        return new Completion(model, more);
    }

    /** Whether what was written is all that is answered. */
    boolean isEmpty() {
        return included.isEmpty() && model.eager().isEmpty();
    }

    /** Writes, reads what comes along, and answers both as records. */
    <T> Mono<List<T>> after(Written.Write write, Db db) {
        return db.transaction(tx -> write.call(tx)
                .flatMap(call -> tx.run(rows(call)).collectList())
                .flatMap(written -> this.<T>completed(written, tx)));
    }

    private static Call<Row> rows(Call<?> write) {
        return new Call<>(write.request(), write.values(), (row, at) -> row);
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
                model,
                Request.Answer.GIVEN,
                all,
                List.of(),
                null,
                null,
                Lock.NONE,
                included.requested(given),
                List.of()));
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

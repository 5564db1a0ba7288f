package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Comparison;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Puts records into a relation or takes them out; answers how many were. Of none, nothing is sent. */
public final class Link implements Statement<Long> {
    private final @Nullable Call<Long> call;

    private Link(Draft.@Nullable Prepared prepared) {
        call = prepared == null ? null : new Call<>(prepared.request(), prepared.values(), (row, at) -> row.int64(at));
    }

    /** Puts these into the relation that the draft chooses from, out of any other owner's. */
    public static Link link(Draft related, Object... records) {
        if (records.length == 0) return new Link(null);
        Draft links = these(Draft.query(related.model()), records).updateAll();
        for (var each : related.owned().entrySet())
            links = links.set(each.getKey().name(), each.getValue());
        return new Link(links.update());
    }

    /**
     * Takes these out of the relation that the draft chooses from; those that are in another one are left there. What cannot be
     * without an owner is deleted.
     */
    public static Link unlink(Draft related, Object... records) {
        if (records.length == 0) return new Link(null);
        Draft chosen = these(related, records);
        List<Field> freeing =
                related.owned().keySet().stream().filter(Field::nullable).toList();
        if (freeing.isEmpty()) return new Link(chosen.delete());
        Draft freed = chosen.updateAll();
        for (Field field : freeing) freed = freed.set(field.name(), (Object) null);
        return new Link(freed.update());
    }

    private static Draft these(Draft among, Object... records) {
        List<Condition<Object>> any = new ArrayList<>();
        for (Object record : records) any.add(isRecord(among.model(), record));
        return among.where(Condition.anyOf(any));
    }

    @SuppressWarnings("unchecked") // generated code takes records of the model only
    private static Condition<Object> isRecord(Model<?> model, Object record) {
        @Nullable Object[] values = ((Model<Object>) model).values(record);
        List<Condition<Object>> same = new ArrayList<>();
        for (Field field : model.key()) {
            Object value = values[model.slot(field)];
            if (value == null) throw new InvalidStatement(model + "." + field.name() + " of a record is null", null);
            Fragment given = Fragment.of(new Term.Param(field.type()), value);
            Term stored = new Term.FieldTerm(model, field);
            same.add(new Filter<>(given.with(new Term.Compare(Comparison.EQ, stored, given.term()))));
        }
        return Condition.allOf(same);
    }

    /** Writes; each subscription does it again. */
    public Mono<Long> exec(Db db) {
        return call == null ? Mono.just(0L) : Mono.defer(() -> db.run(call).single());
    }

    @Override
    public Mono<Long> collect(Db db) {
        return exec(db);
    }

    @Override
    public Mono<String> explain(Db db) {
        return call == null ? Mono.just("nothing is sent") : db.explain(call);
    }

    @Override
    public String toString() {
        return call == null ? "link nothing" : StatementPrinter.print(call.request());
    }
}

package dev.sippet.query;

import dev.sippet.error.RecordNotFound;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Deferred;
import dev.sippet.statement.Request;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Reads the deferred fields of a record from its row: loaded where the row was read with them, and able to load themselves otherwise. */
public final class DeferredFields {
    private DeferredFields() {}

    /** A field that is never NULL. The record starts at {@code at}, and the field is its {@code slot}th component. */
    public static <V> Deferred<V> present(Row row, int at, int slot, Model<?> model, Row.Getter<V> getter) {
        if (row.isRead(at + slot)) return Deferred.of(getter.get(row, at + slot));
        return unloaded(row, at, slot, model, (read, from) -> getter.get(read, from + slot));
    }

    /** A field that may be NULL. */
    public static <V> Deferred<Optional<V>> optional(Row row, int at, int slot, Model<?> model, Row.Getter<V> getter) {
        if (row.isRead(at + slot)) return Deferred.of(row.optional(at + slot, getter));
        return unloaded(row, at, slot, model, (read, from) -> read.optional(from + slot, getter));
    }

    private static <V> Deferred<V> unloaded(Row row, int at, int slot, Model<?> model, RowReader<V> reader) {
        return Deferred.unloaded(
                model, model.members().get(slot).name(), db -> load(chosen(row, at, model), slot, reader, db));
    }

    private static Draft chosen(Row row, int at, Model<?> model) {
        Draft chosen = Draft.query(model);
        for (Field field : model.key()) {
            Object value = Objects.requireNonNull(row.get(at + model.slot(field)), "a key is never NULL");
            chosen = chosen.where(equal(model, field, value));
        }
        return chosen;
    }

    /** Reads nothing but the field. */
    private static <V> Mono<V> load(Draft chosen, int slot, RowReader<V> reader, Db db) {
        Model<?> model = chosen.model();
        String name = model.members().get(slot).name();
        Includable<?> field = new DeferredOfMany<>(Location.of(model).to(name));
        Draft.Prepared query = chosen.include(List.of(field)).query(Request.Answer.FIELDS);
        return db.run(new Call<>(query.request(), query.values(), reader))
                .collectList()
                .flatMap(values -> values.isEmpty()
                        ? Mono.error(gone(model, name).during(StatementPrinter.print(query.request())))
                        : Mono.just(values.getFirst()));
    }

    private static RecordNotFound gone(Model<?> model, String name) {
        return new RecordNotFound(
                "the " + model + " whose " + name + " is to be loaded is not there", "it was deleted, or never stored");
    }

    static Filter<Object> equal(Model<?> model, Field field, Object value) {
        Fragment given = Fragment.of(new Term.Param(field.type()), value);
        Term stored = new Term.FieldTerm(model, field);
        return new Filter<>(given.with(new Term.Compare(Comparison.EQ, stored, given.term())));
    }
}

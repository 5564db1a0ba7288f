package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.RecordNotFound;
import dev.sippet.schema.Embedding;
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
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Reads the deferred fields and embedded values of a record from its row: loaded where the row was read with them, and able to load themselves otherwise. */
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

    /** An embedded value whose first column is that one: loaded where all of its columns were read. */
    public static <V> Deferred<V> embedded(Row row, int at, int slot, Model<?> model, RowReader<V> reader) {
        Embedding embedding = model.deferredAt(slot);
        for (int i = 0; i < embedding.fields().size(); i++) {
            if (!row.isRead(at + slot + i)) return unloaded(row, at, embedding.name(), model, reader);
        }
        return Deferred.of(reader.read(row, at));
    }

    /** What is stored of a deferred value, which has to be loaded; {@code name} is what messages call it. */
    public static @Nullable Object stored(Deferred<?> value, String name) {
        if (!value.isLoaded()) {
            throw new InvalidStatement(
                    name + " is not loaded, so the value around it is not whole",
                    "give it as Deferred.of(…), or load it first");
        }
        Object loaded = value.get();
        return loaded instanceof Optional<?> optional ? optional.orElse(null) : loaded;
    }

    private static <V> Deferred<V> unloaded(Row row, int at, int slot, Model<?> model, RowReader<V> reader) {
        return unloaded(row, at, model.members().get(slot).name(), model, reader);
    }

    private static <V> Deferred<V> unloaded(Row row, int at, String name, Model<?> model, RowReader<V> reader) {
        return Deferred.unloaded(model, name, db -> load(chosen(row, at, model), name, reader, db));
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
    private static <V> Mono<V> load(Draft chosen, String name, RowReader<V> reader, Db db) {
        Model<?> model = chosen.model();
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

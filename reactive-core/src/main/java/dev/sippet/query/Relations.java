package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.RecordNotFound;
import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Model;
import dev.sippet.session.Db;
import dev.sippet.session.Deferred;
import dev.sippet.value.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the relations of a record from its row: loaded where the row holds the related records, and able to load them otherwise. */
public final class Relations {
    private Relations() {}

    /** A relation to any number of records. The record starts at {@code at}, and the relation is its {@code slot}th component. */
    public static <T> Deferred<List<T>> many(Row row, int at, int slot, Model<?> owner, String relation) {
        return read(
                row,
                at + slot,
                owner,
                relation,
                db -> Relations.<T>load(row, at, owner, relation, db).collectList());
    }

    /** A relation to one record that is always there. */
    public static <T> Deferred<T> one(Row row, int at, int slot, Model<?> owner, String relation) {
        return read(
                row,
                at + slot,
                owner,
                relation,
                db -> Relations.<T>first(row, at, owner, relation, db)
                        .switchIfEmpty(Mono.error(() -> missing(owner, relation))));
    }

    /** A relation to one record that may be absent. */
    public static <T> Deferred<Optional<T>> maybe(Row row, int at, int slot, Model<?> owner, String relation) {
        return read(
                row,
                at + slot,
                owner,
                relation,
                db -> Relations.<T>first(row, at, owner, relation, db)
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty()));
    }

    /** A relation whose records always come along. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // the engine puts there what the relation of this record leads to
    public static <V> V always(Row row, int at, int slot, Model<?> owner, String relation) {
        Object loaded = row.get(at + slot);
        if (loaded != null) return (V) loaded;
        throw new InvalidStatement(
                owner + "." + relation + " always comes with its " + owner + ", and this row was read without it",
                "read SQL of your own into a @Projection, or make the relation a Deferred");
    }

    @SuppressWarnings("unchecked") // the engine puts there what the relation of this record leads to
    private static <V> Deferred<V> read(Row row, int at, Model<?> owner, String relation, Deferred.Loader<V> loader) {
        Object loaded = row.get(at);
        return loaded == null ? Deferred.unloaded(owner, relation, loader) : Deferred.of((V) loaded);
    }

    /** Reads to the end, so that the statement is never cancelled for a row that is not wanted. */
    private static <T> Mono<T> first(Row row, int at, Model<?> owner, String relation, Db db) {
        return Relations.<T>load(row, at, owner, relation, db)
                .collectList()
                .flatMap(records -> Mono.justOrEmpty(records.stream().findFirst()));
    }

    /** What a relation of this record leads to, found by what the record holds: by a key, where a store has no other way. */
    public static <T> Draft of(Model<T> owner, T record, String relation) {
        @Nullable Object[] values = owner.values(record);
        Draft related = of(owner, relation, field -> values[owner.slot(field)]);
        if (related != null) return related;
        return Draft.query(owner.relation(relation).target().get()).where(Condition.anyOf(List.of()));
    }

    private static <T> Flux<T> load(Row row, int at, Model<?> owner, String relation, Db db) {
        Draft related = of(owner, relation, field -> row.get(at + owner.slot(field)));
        return related == null ? Flux.empty() : db.run(RecordQuery.<T>call(related));
    }

    /** Null where the record holds no key of another. */
    private static @Nullable Draft of(Model<?> owner, String relation, Function<Field, @Nullable Object> values) {
        Hop first = owner.relation(relation).hops(owner).getFirst();
        Draft draft = Draft.query(owner);
        for (Field field : first.here()) {
            Object value = values.apply(field);
            if (value == null) return null;
            draft = draft.where(DeferredFields.equal(owner, field, value));
        }
        return draft.through(relation, owner.relation(relation).target().get());
    }

    private static RecordNotFound missing(Model<?> owner, String relation) {
        return new RecordNotFound(
                owner + "." + relation + " leads to no "
                        + owner.relation(relation).target().get(),
                "the related record was deleted, or its key was never stored; declare the relation Optional if it may"
                        + " be absent");
    }
}

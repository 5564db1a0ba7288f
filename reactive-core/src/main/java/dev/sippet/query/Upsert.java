package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/**
 * Stores a new record, or changes the one that is there with the same target: the key, or what a unique index is over. What is given
 * with the new record counts for both, except that the target and the key of what is there never change. Of records stored at the same
 * time with the same target one is new, and the others change it. Breaking any other unique index is UniqueViolation.
 *
 * @param <T> the record
 * @param <C> a new one
 * @param <U> changes to one
 */
public final class Upsert<T, C extends WriteBuilder<T, T, C>, U extends WriteBuilder<T, T, U>> implements Statement<T> {
    private final Upserting shared;
    private final C created;
    private final U updated;

    private Upsert(Upserting shared, C created, U updated) {
        this.shared = shared;
        this.created = created;
        this.updated = updated;
    }

    /**
     * By these fields.
     *
     * @param record the new record
     * @param create makes a builder of new records
     * @param update makes a builder of changes
     * @param target the fields of the key or of a unique index
     */
    public static <T, C extends WriteBuilder<T, T, C>, U extends WriteBuilder<T, T, U>> Upsert<T, C, U> by(
            C record, Function<Draft, C> create, Function<Draft, U> update, String... target) {
        Upserting shared = Upserting.of(record.draft(), target);
        return new Upsert<>(
                shared,
                create.apply(Draft.create(shared.model())),
                update.apply(Draft.query(shared.model()).updateOne()));
    }

    /**
     * What the new record has in this field. It is there in {@code onUpdate} only: {@code onUpdate(v -> v.hits(n ->
     * n.plus(Upsert.incoming(Visits.hits()))))} adds it to what is stored.
     */
    public static <R, V> Expression<R, V> incoming(Expression<R, V> path) {
        if (path.fragment().term() instanceof Term.FieldTerm field
                && !field.field().identity()) {
            return new Expression<>(Fragment.of(new Term.Incoming(field)), path.type()) {};
        }
        throw new InvalidStatement(
                "only a field of a new record that the database does not number comes in, not " + path, null);
    }

    /** What a new record gets besides, or instead of what was given for both. */
    public Upsert<T, C, U> onCreate(UnaryOperator<C> more) {
        return new Upsert<>(shared, more.apply(created), updated);
    }

    /** What changes of a record that is there besides, or instead of what was given for both; may be computed from what is stored. */
    public Upsert<T, C, U> onUpdate(UnaryOperator<U> more) {
        return new Upsert<>(shared, created, more.apply(updated));
    }

    /** Leaves a record that is there as it is, and answers nothing then. */
    public UpsertOrIgnore<T> orIgnore() {
        return new UpsertOrIgnore<>(shared.ignoring(created.draft(), updated.draft()));
    }

    /** Answers the record with the records that these relations lead to: one more statement for each, in one transaction. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Written<T> include(Includable<T>... relations) {
        return new Written<>(
                Written.Write.of(this::call), Completion.of(shared.model()).with(Arrays.asList(relations)));
    }

    /** The record as it is stored then; each subscription does it again. */
    public Mono<T> exec(Db db) {
        Completion always = Completion.of(shared.model());
        return always.isEmpty()
                ? Mono.defer(() -> db.run(this.<T>call()).single())
                : new Written<T>(Written.Write.of(this::call), always).exec(db);
    }

    @Override
    public Mono<T> collect(Db db) {
        return exec(db);
    }

    @Override
    public Mono<String> explain(Db db) {
        Completion always = Completion.of(shared.model());
        return always.isEmpty() ? db.explain(call()) : always.explain(call(), db);
    }

    @Override
    public String toString() {
        return StatementPrinter.print(call().request());
    }

    private <R> Call<R> call() {
        return shared.changing(created.draft(), updated.draft());
    }
}

package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.statement.Request;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.value.RowReader;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A new record, or changes to some; generated creates and updates extend it. Immutable: every step answers a new one.
 *
 * @param <T> the record
 * @param <A> what it answers: the record, or how many
 * @param <S> the builder itself
 */
public abstract class WriteBuilder<T, A, S> implements Statement<A> {
    private final Draft draft;

    /** From what was said so far. */
    protected WriteBuilder(Draft draft) {
        this.draft = draft;
    }

    /** The same kind of builder from this draft. */
    protected abstract S with(Draft draft);

    /** What was said so far. */
    protected final Draft draft() {
        return draft;
    }

    /** The field becomes this value. */
    protected final S set(String field, @Nullable Object value) {
        return with(draft.set(field, value));
    }

    /** The field becomes what is computed from the stored record. */
    protected final S set(String field, Expression<T, ?> value) {
        return with(draft.set(field, value));
    }

    /** A new record comes with this one, in this relation. */
    protected final S set(String relation, WriteBuilder<?, ?, ?> child) {
        return with(draft.child(draft.model().relation(relation), child.draft));
    }

    /** The list becomes what is made of the stored one. */
    protected final S set(String field, ListChange<?> change) {
        return with(draft.set(field, change));
    }

    /** A relation of the record changes with it. */
    protected final S set(String relation, Change change) {
        return with(draft.change(relation, change));
    }

    /** The field becomes this value; for fields that have no setter of their own, or are chosen at run time. */
    public final <V> S set(Expression<T, V> path, V value) {
        return with(draft.set(Settable.field(path), value));
    }

    /** The field becomes what is computed from the stored record. */
    public final <V> S set(Expression<T, V> path, Expression<T, V> value) {
        if (draft.verb() == Draft.Verb.CREATE) {
            throw new InvalidStatement(
                    "a new " + draft.model() + " has nothing stored to compute from", "give a value");
        }
        return with(draft.set(Settable.field(path), path.given(value)));
    }

    /** The embedded value becomes this one, in all of its columns. */
    public final <V> S set(EmbedPath<T, V> path, V value) {
        return with(draft.set(Settable.embed(path), value));
    }

    /** There is no embedded value any more. */
    public final S clear(OptionalEmbed<T> path) {
        return with(draft.set(Settable.embed(path.whole()), (Object) null));
    }

    /** It belongs to this new record, which is created before it, in the same transaction. */
    public final <V> S set(OnePath<T, V> relation, WriteBuilder<V, V, ?> created) {
        return with(NewOwners.set(draft, relation, created.draft()));
    }

    /** The field becomes NULL. */
    public final S clear(NullablePath<T, ?> path) {
        return with(draft.set(Settable.field(path.expression()), (Object) null));
    }

    /** Answers the record with the records that these relations lead to: one more statement for each, in one transaction. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Written<T> include(Includable<T>... relations) {
        if (!answersOne()) {
            throw new InvalidStatement(
                    "an update of all " + draft.model()
                            + " that are chosen answers how many, and nothing comes with that",
                    "update one record, or read the records afterwards");
        }
        Completion along = completion().with(Arrays.asList(relations));
        if (draft.verb() == Draft.Verb.UPDATE_ONE && !along.included().fields().isEmpty()) {
            throw new InvalidStatement(
                    "an update answers the deferred fields that it sets, and no others of " + draft.model(),
                    "load it with load(db), or read the record afterwards");
        }
        return new Written<>(write(), along);
    }

    /** Writes; each subscription does it again. */
    @SuppressWarnings("unchecked") // generated code pairs A with the draft's verb
    public final Mono<A> exec(Db db) {
        return (Mono<A>) Mono.defer(() -> answered(db));
    }

    private Mono<?> answered(Db db) {
        if (answersOne() && !completion().isEmpty()) return new Written<>(write(), completion()).exec(db);
        return owners().isEmpty()
                ? db.run(call(draft)).single()
                : db.transaction(tx ->
                        owners().stored(tx).flatMap(owned -> tx.run(call(owned)).single()));
    }

    private NewOwners owners() {
        return new NewOwners(draft);
    }

    private Written.Write write() {
        return new Written.Write() {
            @Override
            public Call<?> shape() {
                return WriteBuilder.call(owners().shape());
            }

            @Override
            public Mono<Call<?>> call(Db tx) {
                return owners().isEmpty()
                        ? Mono.fromSupplier(this::shape)
                        : owners().stored(tx).<Call<?>>map(WriteBuilder::call);
            }
        };
    }

    private boolean answersOne() {
        return draft.verb() == Draft.Verb.CREATE || draft.verb() == Draft.Verb.UPDATE_ONE;
    }

    private Completion completion() {
        return draft.verb() == Draft.Verb.CREATE
                ? Completion.of(draft.model(), List.of(draft))
                : Completion.of(draft.model());
    }

    @Override
    public final Mono<A> collect(Db db) {
        return exec(db);
    }

    @Override
    public final Mono<String> explain(Db db) {
        return Mono.defer(() -> {
            Call<?> call = write().shape();
            boolean alone = !answersOne() || completion().isEmpty();
            Mono<String> plan = alone ? db.explain(call) : completion().explain(call, db);
            return owners().isEmpty() ? plan : owners().explain(plan, db);
        });
    }

    @Override
    public final String toString() {
        Request request = write().shape().request();
        return owners().isEmpty() ? StatementPrinter.print(request) : owners().printed(request);
    }

    private static Call<?> call(Draft draft) {
        RowReader<?> record = draft.model().reader();
        return switch (draft.verb()) {
            case CREATE -> NewRecords.call(draft.model(), List.of(draft));
            case UPDATE_ONE -> {
                Writes writes = new Writes(draft.model());
                writes.add(draft.update(), 0);
                draft.changes().forEach(writes::addAll);
                yield writes.call(0, record);
            }
            case UPDATE_ALL, QUERY -> {
                Draft.Prepared update = draft.update();
                yield new Call<Long>(update.request(), update.values(), (row, at) -> row.int64(at));
            }
        };
    }
}

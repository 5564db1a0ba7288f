package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.session.StreamCall;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Records that arrive as a stream, each of which is stored, or changes the one that is there with the same target. They are written
 * batch by batch, each batch all or none, and no more of them are asked for than the next batch takes. What comes out is what would
 * come out if they were written one after the other.
 *
 * @param <T> the record
 * @param <C> a new one
 * @param <U> changes to one
 */
public final class UpsertAll<T, C extends WriteBuilder<T, T, C>, U extends WriteBuilder<T, T, U>>
        implements Statement<Long> {
    private final Draft draft;
    private final Flux<C> records;
    private final U updated;
    private final boolean ignore;
    private final String[] target;

    private UpsertAll(Draft draft, Flux<C> records, U updated, boolean ignore, String[] target) {
        this.draft = draft;
        this.records = records;
        this.updated = updated;
        this.ignore = ignore;
        this.target = target;
    }

    /**
     * By these fields.
     *
     * @param draft of a new record
     * @param records the new records
     * @param update makes a builder of changes
     * @param target the fields of the key or of a unique index
     */
    public static <T, C extends WriteBuilder<T, T, C>, U extends WriteBuilder<T, T, U>> UpsertAll<T, C, U> by(
            Draft draft, Flux<C> records, Function<Draft, U> update, String... target) {
        U updated = update.apply(Draft.query(draft.model()).updateOne());
        return new UpsertAll<>(draft, records, updated, false, target.clone());
    }

    /** What changes of records that are there besides, or instead of what is given; may be computed from what is stored. */
    public UpsertAll<T, C, U> onUpdate(UnaryOperator<U> more) {
        return new UpsertAll<>(draft, records, more.apply(updated), ignore, target);
    }

    /** Leaves records that are there as they are; of several with the same target the first is stored. */
    public UpsertAll<T, C, U> orIgnore() {
        return new UpsertAll<>(draft, records, updated, true, target);
    }

    /**
     * How many are written so far, after each batch: all that arrived, those that changed nothing as well. An error says how many were
     * written before it, and those stay, unless a transaction around this undoes them. Each subscription subscribes to the stream again.
     */
    public Flux<Long> exec(Db db) {
        return Flux.defer(
                () -> db.run(new StreamCall<>(records, draft.model().fields().size(), this::written)));
    }

    private Call<Long> written(List<C> creates) {
        return batch(creates.stream().map(WriteBuilder::draft));
    }

    @Override
    public Mono<Long> collect(Db db) {
        return exec(db).last(0L);
    }

    /** How records are written of which everything is given that has no value by itself. */
    @Override
    public Mono<String> explain(Db db) {
        return Mono.defer(() -> db.explain(batch(Stream.of(UpsertBatch.example(draft.model(), List.of(target))))));
    }

    @Override
    public String toString() {
        return "upsert all " + draft.model() + " of a stream by " + String.join(", ", target);
    }

    private Call<Long> batch(Stream<Draft> creates) {
        if (ignore && !updated.draft().assigned().isEmpty()) {
            throw new InvalidStatement(
                    "an upsert of " + draft.model() + " that ignores what is there changes nothing of it",
                    "leave out onUpdate, or orIgnore");
        }
        UpsertBatch batch = new UpsertBatch(draft.model(), ignore ? null : updated.draft(), target);
        creates.forEach(batch::add);
        return batch.call();
    }
}

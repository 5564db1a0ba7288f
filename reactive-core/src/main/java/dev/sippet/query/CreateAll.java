package dev.sippet.query;

import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.session.StreamCall;
import dev.sippet.statement.Request;
import dev.sippet.value.Row;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * New records that arrive as a stream. They are stored batch by batch, each batch all or none, and no more of them are asked for than
 * the next batch takes.
 *
 * @param <T> the record
 * @param <C> its create
 */
public final class CreateAll<T, C extends WriteBuilder<T, T, ?>> implements Statement<Long> {
    private final Draft draft;
    private final Flux<C> records;
    private final boolean eachAlone;

    /** These records of the draft's model. */
    public CreateAll(Draft draft, Flux<C> records) {
        this(draft, records, false);
    }

    private CreateAll(Draft draft, Flux<C> records, boolean eachAlone) {
        this.draft = draft;
        this.records = records;
        this.eachAlone = eachAlone;
    }

    /**
     * Each record is stored by itself: where a batch fails, some of it may be stored and others not, and nobody says which. DynamoDB
     * then stores records whose keys are made here, and of which nothing is unique besides, at half the price; others, and those of
     * other databases, go batch by batch as without it.
     */
    public CreateAll<T, C> eachAlone() {
        return new CreateAll<>(draft, records, true);
    }

    /**
     * How many are stored so far, after each batch. An error says how many were stored before it, and those stay, unless a
     * transaction around this undoes them. Who leaves gets the batch that is being written to its end, and no other. Each
     * subscription subscribes to the stream again.
     */
    public Flux<Long> exec(Db db) {
        return Flux.defer(() -> db.run(call()));
    }

    @Override
    public Mono<Long> collect(Db db) {
        return exec(db).last(0L);
    }

    @Override
    public Mono<String> explain(Db db) {
        return db.explain(batch(List.of()));
    }

    @Override
    public String toString() {
        return "create all " + draft.model() + " of a stream" + (eachAlone ? " each alone" : "");
    }

    private StreamCall<C> call() {
        return new StreamCall<>(records, draft.model().fields().size(), this::batch, eachAlone);
    }

    /** Nobody sees these records, so what always comes with them is not read. */
    private Call<Row> batch(List<C> creates) {
        Call<T> call = NewRecords.call(
                draft.model(), creates.stream().<Draft>map(WriteBuilder::draft).toList());
        Request.Insert insert = (Request.Insert) call.request();
        return new Call<>(eachAlone ? insert.alone() : insert, call.values(), (row, at) -> row);
    }
}

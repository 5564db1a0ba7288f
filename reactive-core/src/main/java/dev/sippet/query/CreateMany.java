package dev.sippet.query;

import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Many new records in one statement, answered in the same order; all or none. Of none, nothing is sent.
 *
 * @param <T> the record
 */
public final class CreateMany<T> implements Statement<List<T>> {
    private final Draft draft;
    private final List<? extends WriteBuilder<T, T, ?>> records;
    private final Completion completion;

    /** These records of the draft's model. */
    public CreateMany(Draft draft, Collection<? extends WriteBuilder<T, T, ?>> records) {
        this(draft, List.copyOf(records), Completion.of(draft.model(), drafts(records)));
    }

    private CreateMany(Draft draft, List<? extends WriteBuilder<T, T, ?>> records, Completion completion) {
        this.draft = draft;
        this.records = records;
        this.completion = completion;
    }

    /** Answers the records with those that these relations lead to: one more statement for each, in one transaction. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final CreateMany<T> include(Includable<T>... relations) {
        return new CreateMany<>(draft, records, completion.with(Arrays.asList(relations)));
    }

    /**
     * One new record in a relation for each of these values.
     *
     * @param start starts one from what makes it part of the relation
     * @param each completes one by a value
     */
    public static <T, V, S> CreateMany<T> related(
            Draft related,
            Function<Draft, S> start,
            Collection<? extends V> values,
            BiFunction<? super S, ? super V, ? extends WriteBuilder<T, T, ?>> each) {
        List<WriteBuilder<T, T, ?>> records = new ArrayList<>(values.size());
        Draft created = related.related();
        for (V value : values) records.add(each.apply(start.apply(created), value));
        return new CreateMany<>(created, records);
    }

    /** The new records; each subscription creates them again. */
    public Flux<T> exec(Db db) {
        if (records.isEmpty()) return Flux.empty();
        return completion.isEmpty() ? Flux.defer(() -> db.run(call())) : Flux.defer(() -> completed(db));
    }

    private Flux<T> completed(Db db) {
        return completion.<T>after(Written.Write.of(this::call), db).flatMapIterable(created -> created);
    }

    @Override
    public Mono<List<T>> collect(Db db) {
        return exec(db).collectList();
    }

    @Override
    public Mono<String> explain(Db db) {
        return completion.isEmpty() ? db.explain(call()) : completion.explain(call(), db);
    }

    @Override
    public String toString() {
        return "create " + records.size() + " of " + draft.model();
    }

    private Call<T> call() {
        return NewRecords.call(draft.model(), drafts(records));
    }

    private static List<Draft> drafts(Collection<? extends WriteBuilder<?, ?, ?>> records) {
        return records.stream().<Draft>map(WriteBuilder::draft).toList();
    }
}

package dev.sippet.example;

import dev.sippet.session.Call;
import dev.sippet.session.RawCall;
import dev.sippet.session.StreamCall;
import dev.sippet.session.Transaction;
import dev.sippet.session.TxOptions;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A database that remembers what it is asked, and answers each statement with the same rows. */
public final class RecordingDb implements Transaction {
    private final List<Call<?>> calls = new ArrayList<>();
    private final List<RawCall<?>> raw = new ArrayList<>();
    private final List<Object[]> rows = new ArrayList<>();
    private int transactions;
    private int completions;

    /** Answers one more row. */
    public RecordingDb answering(Object... row) {
        rows.add(row);
        return this;
    }

    public List<Call<?>> calls() {
        return calls;
    }

    public List<RawCall<?>> raw() {
        return raw;
    }

    public int transactions() {
        return transactions;
    }

    public int completions() {
        return completions;
    }

    private <T> Flux<T> answer(RowReader<T> reader) {
        return Flux.fromIterable(rows)
                .map(values -> reader.read(new Row(new Layout(List.of()), values), 0))
                .doOnComplete(() -> completions++);
    }

    @Override
    public <T> Flux<T> run(Call<T> call) {
        calls.add(call);
        return answer(call.reader());
    }

    @Override
    public <T> Flux<T> run(RawCall<T> call) {
        raw.add(call);
        return answer(call.reader());
    }

    @Override
    public <R> Flux<Long> run(StreamCall<R> call) {
        return call.records().collectList().flux().map(records -> {
            calls.add(call.batch().apply(records));
            return (long) records.size();
        });
    }

    @Override
    public Mono<String> explain(Call<?> call) {
        calls.add(call);
        return Mono.just("the plan");
    }

    @Override
    public Mono<Void> pushSchema() {
        return Mono.empty();
    }

    @Override
    public <R> Mono<R> transaction(TxOptions options, Function<Transaction, Mono<R>> body) {
        return Mono.defer(() -> {
            transactions++;
            return body.apply(this);
        });
    }

    @Override
    public <R> Flux<R> transactionMany(TxOptions options, Function<Transaction, ? extends Publisher<R>> body) {
        return Flux.defer(() -> {
            transactions++;
            return body.apply(this);
        });
    }

    @Override
    public Mono<Void> close() {
        return Mono.empty();
    }
}

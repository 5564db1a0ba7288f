package dev.sippet.planner.engine;

import dev.sippet.planner.execute.Scope;
import dev.sippet.session.Call;
import dev.sippet.session.RawCall;
import dev.sippet.session.StreamCall;
import dev.sippet.session.Transaction;
import dev.sippet.session.TxOptions;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A transaction as people hold it. */
final class EngineTransaction implements Transaction {
    private final Engine engine;
    private final Scope scope;

    EngineTransaction(Engine engine, Scope scope) {
        this.engine = engine;
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    @Override
    public <T> Flux<T> run(Call<T> call) {
        return Flux.defer(() -> engine.run(call, scope));
    }

    @Override
    public <T> Flux<T> run(RawCall<T> call) {
        return Flux.defer(() -> engine.run(call, scope));
    }

    @Override
    public <R> Flux<Long> run(StreamCall<R> call) {
        return Flux.defer(() -> engine.run(call, scope));
    }

    @Override
    public Mono<String> explain(Call<?> call) {
        return Mono.defer(() -> engine.explain(call));
    }

    @Override
    public Mono<Void> pushSchema() {
        return Mono.error(Engine::schemaInside);
    }

    @Override
    public <R> Mono<R> transaction(TxOptions options, Function<Transaction, Mono<R>> body) {
        return Mono.defer(() -> new Transactions(engine).one(options, scope, body));
    }

    @Override
    public <R> Flux<R> transactionMany(TxOptions options, Function<Transaction, ? extends Publisher<R>> body) {
        return Flux.defer(() -> new Transactions(engine).many(options, scope, body));
    }

    @Override
    public Mono<Void> close() {
        return Mono.empty();
    }
}

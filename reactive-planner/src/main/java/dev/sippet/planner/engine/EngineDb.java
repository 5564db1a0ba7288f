package dev.sippet.planner.engine;

import dev.sippet.driver.Driver;
import dev.sippet.planner.execute.Scope;
import dev.sippet.schema.Schema;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.RawCall;
import dev.sippet.session.StreamCall;
import dev.sippet.session.Transaction;
import dev.sippet.session.TxOptions;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** A database as people hold it. Inside the body of one of its transactions it runs everything in that transaction. */
public final class EngineDb implements Db {
    private final Engine engine;
    private final Transactions transactions;

    /**
     * On this database.
     *
     * @param driver reaches it
     * @param models finds the models that pushSchema is about
     * @param prefix what the names of tables start with
     * @param slow from when on a statement is slow
     */
    public EngineDb(Driver driver, Supplier<Schema> models, String prefix, Duration slow) {
        this.engine = new Engine(driver, new Engine.Config(models, prefix, slow));
        this.transactions = new Transactions(engine);
    }

    @Override
    public <T> Flux<T> run(Call<T> call) {
        return Flux.deferContextual(context -> engine.run(call, current(context)));
    }

    @Override
    public <T> Flux<T> run(RawCall<T> call) {
        return Flux.deferContextual(context -> engine.run(call, current(context)));
    }

    @Override
    public <R> Flux<Long> run(StreamCall<R> call) {
        return Flux.deferContextual(context -> engine.run(call, current(context)));
    }

    @Override
    public Mono<String> explain(Call<?> call) {
        return Mono.defer(() -> engine.explain(call));
    }

    @Override
    public Mono<Void> pushSchema() {
        return Mono.deferContextual(
                context -> current(context) == null ? engine.pushSchema() : Mono.error(Engine.schemaInside()));
    }

    @Override
    public <R> Mono<R> transaction(TxOptions options, Function<Transaction, Mono<R>> body) {
        return Mono.deferContextual(context -> transactions.one(options, current(context), body));
    }

    @Override
    public <R> Flux<R> transactionMany(TxOptions options, Function<Transaction, ? extends Publisher<R>> body) {
        return Flux.deferContextual(context -> transactions.many(options, current(context), body));
    }

    @Override
    public Mono<Void> close() {
        return Mono.defer(engine::close);
    }

    private @Nullable Scope current(ContextView context) {
        EngineTransaction transaction = Current.in(context, engine);
        return transaction == null ? null : transaction.scope();
    }
}

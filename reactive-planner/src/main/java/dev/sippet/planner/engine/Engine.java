package dev.sippet.planner.engine;

import dev.sippet.driver.Command;
import dev.sippet.driver.Driver;
import dev.sippet.driver.Isolation;
import dev.sippet.driver.Operation;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.SippetException;
import dev.sippet.planner.execute.Batches;
import dev.sippet.planner.execute.Connections;
import dev.sippet.planner.execute.Conversation;
import dev.sippet.planner.execute.PlanExecutor;
import dev.sippet.planner.execute.Scope;
import dev.sippet.planner.execute.SqlLog;
import dev.sippet.planner.execute.Windows;
import dev.sippet.planner.plan.Plan;
import dev.sippet.planner.plan.PlanPrinter;
import dev.sippet.schema.Schema;
import dev.sippet.session.Call;
import dev.sippet.session.RawCall;
import dev.sippet.session.StreamCall;
import dev.sippet.session.TxOptions;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Requests in, answers out: plans each shape once, and runs plans on borrowed sessions, or on the session of a transaction. Every
 * method is called within a subscription.
 */
final class Engine {
    private final Driver driver;
    private final Config config;
    private final Connections connections;
    private final SqlLog log;
    private volatile @Nullable Phases connected;

    Engine(Driver driver, Config config) {
        this.driver = driver;
        this.config = config;
        this.connections = new Connections(driver);
        this.log = new SqlLog(config.slow());
    }

    /**
     * What an engine needs to know besides its database.
     *
     * @param models finds the models that pushSchema is about
     * @param prefix what the names of tables start with
     * @param slow from when on a statement is slow
     */
    record Config(Supplier<Schema> models, String prefix, Duration slow) {}

    <T> Flux<T> run(Call<T> call, @Nullable Scope in) {
        return planned(phases -> run(phases, call, in));
    }

    private <T> Flux<T> run(Phases phases, Call<T> call, @Nullable Scope in) {
        Plan plan = phases.plan(call.request());
        return PlanExecutor.during(plan, Flux.defer(() -> placed(phases, plan, call, in)));
    }

    private <T> Flux<T> placed(Phases phases, Plan plan, Call<T> call, @Nullable Scope in) {
        if (plan.locks() && in == null) throw lockOutside();
        Windows<T> windows = phases.executor().windows(plan, call, in != null);
        if (windows != null) return windows.stream(in == null ? window -> borrowed(phases, window, true) : in::run);
        PlanExecutor.Run<T> run = phases.executor().prepare(plan, call);
        return run.repeated(placed(phases, plan, call, run, in), in != null);
    }

    private <T> Flux<T> placed(Phases phases, Plan plan, Call<T> call, PlanExecutor.Run<T> run, @Nullable Scope in) {
        if (in != null)
            return run.undoneAlone() ? atomic(Mono.just(Transactions.savepoint(phases, in)), run) : in.run(run);
        Flux<T> known = phases.executor().known(plan, call);
        if (known != null) return known;
        if (plan.atomic() || run.atomic()) {
            return atomic(scope(Transactions.boundaries(phases, options(plan))), run);
        }
        return borrowed(phases, run, plan.reads());
    }

    private static TxOptions options(Plan plan) {
        Isolation isolation = plan.isolation();
        return isolation == null ? TxOptions.defaults() : TxOptions.isolation(isolation);
    }

    private <T> Flux<T> borrowed(Phases phases, PlanExecutor.Run<T> run, boolean reads) {
        if (!reads) return connections.use(session -> run.on(new Conversation(session, log)));
        Connections others = phases.capability().sideBySide() ? connections : null;
        return connections.read((session, seen) -> run.on(new Conversation(session, log, seen, others)));
    }

    <R> Flux<Long> run(StreamCall<R> call, @Nullable Scope in) {
        return planned(phases -> new Batches<>(call, phases.capability()).written(batch -> run(phases, batch, in)));
    }

    <T> Flux<T> run(RawCall<T> call, @Nullable Scope in) {
        return planned(phases -> Flux.defer(() -> placed(phases, call, in))
                .doOnError(SippetException.class, error -> error.during(call.sql())));
    }

    /** Answers once all has been stored: who leaves after the first row undoes nothing. */
    private <T> Flux<T> atomic(Mono<Scope> scope, PlanExecutor.Run<T> run) {
        return connections.one(scope, open -> open.run(run).collectList()).flatMapIterable(rows -> rows);
    }

    /** What SQL of people's own does besides answering rows is not known, so it is never taken for a read. */
    private <T> Flux<T> placed(Phases phases, RawCall<T> call, @Nullable Scope in) {
        Command command = phases.raw(new Operation.RawSql(call.sql(), call.rows(), call.layout()));
        PlanExecutor.Run<T> run = on -> on.run(command, call.values().toArray(), call.reader());
        return in == null ? borrowed(phases, run, false) : in.run(run);
    }

    Mono<String> explain(Call<?> call) {
        return planned(phases -> Flux.just(PlanPrinter.explain(phases.plan(call.request()))))
                .single();
    }

    Mono<Void> pushSchema() {
        return planned(this::pushed).then();
    }

    private Flux<Void> pushed(Phases phases) {
        Schema schema = config.models().get();
        if (schema.models().isEmpty()) return Flux.empty();
        Command push = phases.prepare(new Operation.PushSchema(phases.tables(schema)));
        return connections.use(
                session -> new Conversation(session, log).run(push).flux());
    }

    Connections connections() {
        return connections;
    }

    /** A new transaction on a borrowed session. */
    Mono<Scope> scope(Scope.Boundaries boundaries) {
        return connections.session().map(session -> Scope.transaction(new Conversation(session, log), boundaries));
    }

    Mono<Void> close() {
        return driver.close();
    }

    /** With the phases for the connected server, which is asked what it can do at the first statement. */
    <T> Flux<T> planned(Function<Phases, Flux<T>> work) {
        Phases phases = connected;
        if (phases != null) return work.apply(phases);
        return connections
                .capability()
                .map(capability -> new Phases(driver, capability, config.prefix()))
                .doOnNext(ready -> connected = ready)
                .flatMapMany(work);
    }

    static InvalidStatement schemaInside() {
        return new InvalidStatement(
                "the schema cannot be pushed inside a transaction: some databases would commit it", "push it before");
    }

    private static InvalidStatement lockOutside() {
        return new InvalidStatement(
                "a lock lasts until its transaction ends, and here is none",
                "read for update inside db.transaction(…)");
    }
}

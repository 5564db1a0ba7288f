package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.error.ConditionFailed;
import dev.sippet.error.RecordNotFound;
import dev.sippet.error.UniqueViolation;
import dev.sippet.planner.plan.FetchRelated;
import dev.sippet.planner.plan.Plan;
import dev.sippet.planner.plan.Prepared;
import dev.sippet.planner.plan.Step;
import dev.sippet.planner.plan.Windowed;
import dev.sippet.session.Call;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Runs plans: one switch, and one runner for each kind of step. */
public final class PlanExecutor {
    private static final Layout ANSWER = Layout.of("answer", Type.INT64);

    private final Capability capability;

    /** For a database with this capability. */
    public PlanExecutor(Capability capability) {
        this.capability = capability;
    }

    /** Answers a plan that needs no session, since its answer is known; null where it needs one. */
    public <T> @Nullable Flux<T> known(Plan plan, Call<T> call) {
        return plan.step() instanceof Step.Known(var answer) ? known(answer, call.reader()) : null;
    }

    /**
     * Answers what reads the plan window by window, after the values were checked; null where it is one statement from beginning
     * to end. Inside a transaction every query without a small limit is read so, since it must leave no result open.
     */
    public <T> @Nullable Windows<T> windows(Plan plan, Call<T> call, boolean inside) {
        return switch (plan.step()) {
            case Step.FetchGraph(var windowed, var related, var sideBySide) -> windows(plan, call, windowed, related);
            case Step.Fetch(var read, var windowed)
            when inside && windowed != null && !plan.locks() -> {
                Windows<T> windows = windows(plan, call, windowed, List.of());
                yield windows.isOne() ? null : windows;
            }
            default -> null;
        };
    }

    private <T> Windows<T> windows(Plan plan, Call<T> call, Windowed windowed, List<FetchRelated> related) {
        @Nullable Object[] arguments = Values.arguments(plan, call.values(), capability);
        return new Windows<>(windowed, new RelatedRows(related, arguments, capability), arguments, call.reader());
    }

    /** Checks the values now, before anything is borrowed or sent, and answers what runs the plan on a conversation. */
    public <T> Run<T> prepare(Plan plan, Call<T> call) {
        RowReader<T> reader = call.reader();
        return switch (plan.step()) {
            case Step.Known(var answer) -> given(plan, call, (on, arguments) -> known(answer, reader));
            case Step.Fetch(var read, var windows) ->
                given(plan, call, (on, arguments) -> on.read(read, arguments, reader));
            case Step.FetchGraph graph -> throw new IllegalStateException("a graph is read window by window");
            case Step.Complete(var related) -> new CompleteRunner<>(plan, related, call, capability);
            case Step.InsertRows insert -> {
                NewRows rows = NewRows.of(insert.mapping(), call.values(), capability);
                yield new InsertRowsRunner<>(insert, rows, capability.mostValues(), reader);
            }
            case Step.InsertMissing(var found, var by, var rows) ->
                new InsertMissingRunner<>(by, rows, call.values(), capability, reader) {
                    @Override
                    Flux<Row> found(@Nullable Object[] lists, Conversation on) {
                        return on.run(found, lists, (row, at) -> row);
                    }
                };
            case Step.Together together -> new TogetherRunner<>(together, call, this);
            case Step.InsertGraph graph -> new InsertGraphRunner<>(graph, call.values(), capability, reader);
            case Step.UpsertMany many -> new UpsertManyRunner<>(many, call, capability);
            case Step.UpsertRow upsert -> upserts(plan, call).row(upsert);
            case Step.UpdateOrInsert upsert -> upserts(plan, call).updateOrInsert(upsert);
            case Step.InsertUnlessFound upsert -> upserts(plan, call).insertUnlessFound(upsert);
            case Step.Write write ->
                given(plan, call, (on, arguments) -> WriteRunner.run(write, arguments, on, reader));
            case Step.UpdateOne update ->
                given(plan, call, (on, arguments) -> UpdateOneRunner.run(update, arguments, on, reader));
            case Step.ByKeys keys -> byKeys(keys, plan, call);
        };
    }

    private <T> Run<T> given(Plan plan, Call<T> call, BiFunction<Conversation, @Nullable Object[], Flux<T>> run) {
        @Nullable Object[] arguments = Values.arguments(plan, call.values(), capability);
        return on -> run.apply(on, arguments);
    }

    private <T> UpsertRunner<T> upserts(Plan plan, Call<T> call) {
        return new UpsertRunner<>(plan, call, capability);
    }

    private <T> Run<T> byKeys(Step.ByKeys step, Plan plan, Call<T> call) {
        return switch (step) {
            case Step.FetchByKeys fetch -> {
                @Nullable Object[] arguments = Values.arguments(plan, call.values(), capability);
                yield new FetchByKeysRunner<>(fetch, arguments, capability, call.reader());
            }
            case Step.WriteByKeys write ->
                given(
                        plan,
                        call,
                        (on, values) -> new WriteByKeysRunner<>(write, values, capability, call.reader()).on(on));
            case Step.UpsertByKeys upsert -> upserts(plan, call).byKeys(upsert);
            case Step.InsertEachByKeys each -> new InsertEachRunner<>(each, call, capability);
            case Step.InsertMissingByKeys(var found, var by, var rows) ->
                new InsertMissingRunner<>(by, rows, call.values(), capability, call.reader()) {
                    @Override
                    Flux<Row> found(@Nullable Object[] lists, Conversation on) {
                        return FoundRows.ready(found, lists, on).flatMapMany(ready -> ready.rows(on));
                    }
                };
        };
    }

    /** A plan with its values, ready to run. */
    @FunctionalInterface
    public interface Run<T> {
        /** Runs it. */
        Flux<T> on(Conversation conversation);

        /** Whether its values make it several statements, which need a transaction. */
        default boolean atomic() {
            return false;
        }

        /** This run of it, and others where one fails for what others did; {@code inside} a transaction of people's own or not. */
        default Flux<T> repeated(Flux<T> once, boolean inside) {
            return once;
        }

        /** Whether its failure must leave the rest of a transaction that it is part of as it was, on every database. */
        default boolean undoneAlone() {
            return atomic();
        }
    }

    private static <T> Flux<T> known(Step.Known.Answer answer, RowReader<T> reader) {
        return switch (answer) {
            case NO_ROWS -> Flux.empty();
            case ZERO -> Flux.just(reader.read(new Row(ANSWER, new @Nullable Object[] {0L}), 0));
            case NONE -> Flux.just(reader.read(new Row(ANSWER, new @Nullable Object[] {false}), 0));
        };
    }

    /** Why a write met no row: it is gone, or it is not as expected. */
    static <T> Flux<T> missed(@Nullable Prepared probe, @Nullable Object[] arguments, Conversation on) {
        if (probe == null) return Flux.error(gone());
        return on.run(probe, arguments, (row, at) -> row.bool(at))
                .single()
                .flatMapMany(there -> Flux.error(there ? changed() : gone()));
    }

    static RecordNotFound gone() {
        return new RecordNotFound("the record to change is not there", "it was deleted, or never stored");
    }

    static ConditionFailed changed() {
        return new ConditionFailed(
                "the record was changed since it was read", "read it again, and decide anew what to write");
    }

    /** A statement's text for errors, made only when one happens. */
    public static <T> Flux<T> during(Plan plan, Flux<T> running) {
        return Conversation.during(running, () -> StatementPrinter.print(plan.request()))
                .doOnError(UniqueViolation.class, taken -> OnlyOne.explain(plan.request(), taken));
    }
}

package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.planner.plan.Plan;
import dev.sippet.planner.plan.Prepared;
import dev.sippet.planner.plan.Step;
import dev.sippet.schema.Field;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Table.Column;
import dev.sippet.session.Call;
import dev.sippet.statement.TableStatement;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Runs upserts. The values are those of the new record, as for an insert, and after them those of what changes of one that is there;
 * statements take the latter first.
 */
final class UpsertRunner<T> {
    private final @Nullable Object[] record;
    private final @Nullable Object[] changes;
    private final RowReader<T> reader;
    private final Capability capability;

    UpsertRunner(Plan plan, Call<T> call, Capability capability) {
        int width = plan.request().model().fields().size();
        @Nullable Object[] given = call.values();
        this.record = Arrays.copyOf(given, width);
        this.changes = Values.arguments(plan, Arrays.copyOfRange(given, width, given.length), capability);
        this.reader = call.reader();
        this.capability = capability;
    }

    PlanExecutor.Run<T> row(Step.UpsertRow upsert) {
        Prepared write = upsert.write();
        List<Column> columns = ((TableStatement.Upsert) write.operation().statement()).columns();
        @Nullable Object[] arguments = arguments(rows(upsert.mapping()), columns);
        return new Again<>(on -> on.run(write, arguments, reader), upsert.target(), false);
    }

    PlanExecutor.Run<T> updateOrInsert(Step.UpdateOrInsert upsert) {
        NewRows rows = rows(upsert.insert().mapping());
        @Nullable Object[] arguments = arguments(rows, allOf(upsert.insert()));
        PlanExecutor.Run<T> insert = insert(upsert.insert(), rows);
        return new Again<>(
                on -> UpdateOneRunner.changed(upsert.update(), arguments, on, reader)
                        .switchIfEmpty(Flux.defer(() -> insert.on(on))),
                upsert.way().target(),
                true);
    }

    PlanExecutor.Run<T> insertUnlessFound(Step.InsertUnlessFound upsert) {
        NewRows rows = rows(upsert.insert().mapping());
        @Nullable Object[] arguments = arguments(rows, allOf(upsert.insert()));
        PlanExecutor.Run<T> insert = insert(upsert.insert(), rows);
        return new Again<>(
                on -> on.run(upsert.found(), arguments, (row, at) -> row.bool(at))
                        .single()
                        .flatMapMany(there -> there ? Flux.empty() : insert.on(on)),
                upsert.way().target(),
                true);
    }

    PlanExecutor.Run<T> byKeys(Step.UpsertByKeys upsert) {
        NewRows rows = rows(upsert.insert().mapping());
        @Nullable Object[] arguments = arguments(rows, allOf(upsert.insert()));
        PlanExecutor.Run<T> insert = insert(upsert.insert(), rows);
        return new Again<>(
                on -> switch (upsert.found()) {
                    case Step.WriteByKeys write ->
                        new WriteByKeysRunner<>(write, arguments, capability, reader)
                                .changed(on)
                                .switchIfEmpty(Flux.defer(() -> insert.on(on)));
                    case Step.FetchByKeys fetch ->
                        new FetchByKeysRunner<>(fetch, arguments, capability, (row, at) -> row.bool(at))
                                .on(on)
                                .concatMap(there -> there ? Flux.<T>empty() : insert.on(on));
                },
                upsert.way().target(),
                true);
    }

    /** Whether there is a row, which is changed then, unless it is to be left as it is. */
    static Mono<Boolean> met(Step.OfFound found, @Nullable Object[] arguments, Capability capability, Conversation on) {
        RowReader<Row> whole = (row, at) -> row;
        return switch (found) {
            case Step.WriteByKeys write ->
                new WriteByKeysRunner<>(write, arguments, capability, whole)
                        .changed(on)
                        .hasElements();
            case Step.FetchByKeys fetch ->
                new FetchByKeysRunner<>(fetch, arguments, capability, (row, at) -> row.bool(at))
                        .on(on)
                        .single();
        };
    }

    private NewRows rows(Mapping mapping) {
        return NewRows.of(mapping, record, capability);
    }

    private PlanExecutor.Run<T> insert(Step.InsertRows step, NewRows rows) {
        return new InsertRowsRunner<>(step, rows, capability.mostValues(), reader);
    }

    private static List<Column> allOf(Step.InsertRows insert) {
        return insert.mapping().table().columns();
    }

    private @Nullable Object[] arguments(NewRows rows, List<Column> columns) {
        @Nullable Object[] row = rows.arguments(columns, 0, 1);
        @Nullable Object[] arguments = Arrays.copyOf(changes, changes.length + row.length);
        System.arraycopy(row, 0, arguments, changes.length, row.length);
        return arguments;
    }

    /**
     * An upsert, again where others came in its way. A unique index that is broken by a row stored at the same time may be found first
     * that is not the target: a violation of another one is believed the second time.
     *
     * @param once runs it once
     * @param target the fields that tell what is there
     * @param goesOn whether a transaction goes on after a statement of it has failed
     */
    private record Again<T>(PlanExecutor.Run<T> once, List<Field> target, boolean goesOn)
            implements PlanExecutor.Run<T> {
        @Override
        public Flux<T> on(Conversation conversation) {
            return once.on(conversation);
        }

        @Override
        public Flux<T> repeated(Flux<T> run, boolean inside) {
            return inside && !goesOn ? run : Repetition.of(run, target, inside);
        }
    }
}

package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.error.ConstraintViolation.Constraint;
import dev.sippet.error.ConversionFailed;
import dev.sippet.error.DatabaseFailure.Source;
import dev.sippet.error.NotNullViolation;
import dev.sippet.error.SerializationFailure;
import dev.sippet.planner.plan.KeyAccess;
import dev.sippet.planner.plan.Keyed;
import dev.sippet.planner.plan.Step;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.value.Canonical;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Changes or deletes rows that are found by keys, each by itself: it is judged and computed here, and put in place of what was read if
 * that is still there. Where another writer came first, the row is read again, after a pause that chance decides.
 *
 * @param <T> the record
 */
final class WriteByKeysRunner<T> {
    private static final Layout COUNT = Layout.of("count", Type.INT64);
    private static final int MOST_ATTEMPTS = 20;
    /** That others set a row back to what it was, each time before it is read again, is no chance any more. */
    private static final int MOST_ALIKE = 5;

    private static final long LONGEST_PAUSE = 500;

    private final Step.WriteByKeys step;
    private final Step.RowChange change;
    private final Table table;
    private final FoundRows found;
    private final Evaluation evaluation;
    private final @Nullable Object[] arguments;
    private final Capability capability;
    private final RowReader<T> reader;

    WriteByKeysRunner(Step.WriteByKeys step, @Nullable Object[] arguments, Capability capability, RowReader<T> reader) {
        this(step, new FoundRows(step.read(), arguments), capability, reader);
    }

    private WriteByKeysRunner(Step.WriteByKeys step, FoundRows found, Capability capability, RowReader<T> reader) {
        this.step = step;
        this.change = step.change();
        this.table = step.read().table();
        this.found = found;
        this.arguments = found.arguments();
        this.evaluation = Evaluation.of(step.read(), arguments);
        this.capability = capability;
        this.reader = reader;
    }

    Flux<T> on(Conversation on) {
        if (!step.one()) return written(on).count().map(this::count).flux();
        return changed(on).switchIfEmpty(Mono.error(PlanExecutor::gone));
    }

    /** The changed row; empty where there is none. */
    Flux<T> changed(Conversation on) {
        return written(on).map(row -> reader.read(row.under(step.layout()), 0));
    }

    private Flux<Row> written(Conversation on) {
        Keyed direct = change.direct();
        return direct == null ? listed(on) : direct(direct, on);
    }

    private T count(Long count) {
        return reader.read(new Row(COUNT, new @Nullable Object[] {count}), 0);
    }

    /** What the store did not do at once is judged here, which tells why, or done in another way. */
    private Flux<Row> direct(Keyed direct, Conversation on) {
        return on.run(direct.command(), arguments, (row, at) -> row)
                .concatMap(row -> row.bool(row.layout().size() - 1) ? Mono.just(row) : written(row, on, Tries.FIRST));
    }

    private Flux<Row> listed(Conversation on) {
        return FoundRows.ready(step.read(), arguments, on)
                .flatMapMany(ready -> new WriteByKeysRunner<>(step, ready, capability, reader).each(on));
    }

    /** An index moves its rows while they change, so all of them are found before. */
    private Flux<Row> each(Conversation on) {
        Flux<Row> rows = found.rows(on);
        if (step.read().access() instanceof KeyAccess.ByPartition(var keyed, var partition, var index) && index) {
            rows = rows.collectList().flatMapIterable(all -> all);
        }
        return rows.flatMap(row -> written(row, on, Tries.FIRST), FoundRows.BESIDE, 1);
    }

    /**
     * How far one row has come.
     *
     * @param made the number of this attempt
     * @param alike how often in a row nothing was found to have changed
     */
    private record Tries(int made, int alike) {
        static final Tries FIRST = new Tries(1, 0);

        Tries next(boolean same) {
            return new Tries(made + 1, same ? alike + 1 : 0);
        }
    }

    /** The row as it is now; empty where it is not, or no longer, one of those that are meant. */
    private Mono<Row> written(Row row, Conversation on, Tries tries) {
        if (!evaluation.holds(step.read().where(), row)) return Mono.empty();
        if (change.guard() != null && !evaluation.holds(change.guard(), row)) {
            return Mono.error(PlanExecutor.changed());
        }
        Row next = change.set() == null ? row : computed(row, change.set());
        return on.run(change.write().command(), states(row, next), (done, at) -> done.bool(at))
                .single()
                .flatMap(done -> done ? Mono.just(next) : again(row, on, tries));
    }

    private Mono<Row> again(Row row, Conversation on, Tries tries) {
        if (tries.alike() == MOST_ALIKE) return Mono.error(otherForm());
        if (tries.made() == MOST_ATTEMPTS) return Mono.error(crowded());
        @Nullable
        Object[] key = table.primaryKey().stream()
                .map(column -> evaluation.get(column, row))
                .toArray();
        return Mono.delay(pause(tries.made()))
                .thenMany(Flux.defer(() -> on.run(change.again().command(), key, (now, at) -> now)))
                .concatMap(now -> told(now, on))
                .concatMap(now -> written(now, on, tries.next(isSame(row, now))))
                .singleOrEmpty();
    }

    private boolean isSame(Row row, Row now) {
        return Arrays.deepEquals(values(row), values(now));
    }

    private @Nullable Object[] values(Row row) {
        return table.columns().stream()
                .map(column -> evaluation.get(column, row))
                .toArray();
    }

    /** With what other tables say of it now. */
    private Mono<Row> told(Row row, Conversation on) {
        return new OtherRows(step.read())
                .tell(List.of(new Found.Of(row, 0, arguments)), on)
                .map(rows -> rows.getFirst().row());
    }

    private static Duration pause(int attempt) {
        long most = Math.min(LONGEST_PAUSE, 4L << Math.min(attempt, 10));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most + 1));
    }

    private Row computed(Row row, List<Assignment> set) {
        Row next = row;
        for (Assignment each : set) {
            if (!(each.target() instanceof ColumnTerm(var column))) continue;
            Object value = evaluation.value(each.value(), row);
            next = next.with(evaluation.slot(column), isOfStored(each.value()) ? value : stored(column, value));
        }
        return next;
    }

    /** What comes into a list is stored as it is given, and the others are there already, whatever fits now. */
    private static boolean isOfStored(Term value) {
        return value instanceof Term.ListCall;
    }

    private @Nullable Object stored(Column column, @Nullable Object value) {
        String name = table.model() + "." + column.field();
        if (value == null && !column.nullable()) {
            throw new NotNullViolation(
                    new Constraint(table.model(), List.of(column.field()), null),
                    new Source(capability.driver(), null, null));
        }
        return Values.storable(Canonical.stored(column.type(), value, name), name, capability);
    }

    /** All columns as they were, and unless the row is deleted as they are to be. */
    private @Nullable Object[] states(Row row, Row next) {
        List<Column> columns = table.columns();
        @Nullable Object[] states = new @Nullable Object[change.set() == null ? columns.size() : 2 * columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            states[i] = evaluation.get(columns.get(i), row);
            if (change.set() != null) states[columns.size() + i] = evaluation.get(columns.get(i), next);
        }
        return states;
    }

    private ConversionFailed otherForm() {
        String model = table.model();
        return new ConversionFailed(
                "a " + model
                        + " stays as it is, and yet is not as it was read: another program stored a value of it in"
                        + " another form, such as a time as another text, or a number with more digits",
                "set such values anew, each as a whole, and then change them");
    }

    private SerializationFailure crowded() {
        return new SerializationFailure(
                "others changed the record at each of " + MOST_ATTEMPTS + " attempts to",
                "try again when fewer write to it",
                new Source(capability.driver(), null, null));
    }
}

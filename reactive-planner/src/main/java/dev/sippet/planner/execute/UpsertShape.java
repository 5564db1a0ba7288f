package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.planner.plan.Plan;
import dev.sippet.planner.plan.Step;
import dev.sippet.schema.Field;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Request;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Upserts of one shape among many: their rows, and how they are stored. */
final class UpsertShape {
    private final Request.Upsert request;
    private final Step step;
    private final NewRows rows;
    private final @Nullable Object[] changes;
    private final int most;
    private final Capability capability;

    UpsertShape(Plan plan, Request.Ordered values, Capability capability) {
        this.request = (Request.Upsert) plan.request();
        this.step = plan.step();
        this.rows = NewRows.of(mapping(step), values.records(), capability);
        this.changes = Values.arguments(plan, values.changes(), capability);
        this.capability = capability;
        this.most = Math.max(
                1, (capability.mostValues() - changes.length) / columns().size());
    }

    private static Mapping mapping(Step step) {
        return switch (step) {
            case Step.UpsertByKeys(var found, var insert, var way) -> insert.mapping();
            case Step.UpsertRow(var mapping, var write, var target) -> mapping;
            case Step.UpdateOrInsert(var update, var insert, var way) -> insert.mapping();
            case Step.InsertUnlessFound(var found, var insert, var way) -> insert.mapping();
            default -> throw new IllegalStateException("no upsert: " + step);
        };
    }

    private List<Column> columns() {
        if (!(step instanceof Step.UpsertRow(var mapping, var write, var target))) {
            return mapping(step).table().columns();
        }
        return ((TableStatement.Upsert) write.operation().statement()).columns();
    }

    List<Field> target() {
        return request.target();
    }

    /** Whether so many of them are one statement. */
    boolean isOneStatement(int count) {
        return step instanceof Step.UpsertRow && count <= most;
    }

    /** What it does to an earlier one: only where nothing of that one would be left can it be forgotten. */
    UpsertWaves.Meets meets() {
        if (request.ignore()) return UpsertWaves.Meets.IGNORES;
        boolean alone = request.keyMade()
                || Set.copyOf(request.target())
                        .equals(Set.copyOf(request.model().key()));
        boolean given = request.set().stream()
                .allMatch(each -> each.value() instanceof Term.Incoming || each.value() instanceof Term.Param);
        return alone && given ? UpsertWaves.Meets.REPLACES : UpsertWaves.Meets.FOLLOWS;
    }

    UpsertWaves.Target target(int row) {
        return UpsertWaves.Target.of(
                target().stream().map(field -> rows.get(row, field)).toList());
    }

    /** Stores these rows, in this order. */
    Mono<Void> store(List<Integer> some, Conversation on) {
        return switch (step) {
            case Step.UpsertRow upsert -> inChunks(upsert, some, on);
            case Step.UpdateOrInsert upsert -> each(some, row -> change(upsert, row, on));
            case Step.InsertUnlessFound upsert -> each(some, row -> find(upsert, row, on));
            case Step.UpsertByKeys upsert -> each(some, row -> byKeys(upsert, row, on));
            default -> throw new IllegalStateException("no upsert: " + step);
        };
    }

    private Mono<Void> inChunks(Step.UpsertRow upsert, List<Integer> some, Conversation on) {
        int chunks = (some.size() - 1) / most + 1;
        return Flux.range(0, chunks)
                .map(i -> some.subList(i * most, Math.min((i + 1) * most, some.size())))
                .concatMap(chunk -> on.run(upsert.write(), arguments(chunk), Conversation.COUNT), 0)
                .then();
    }

    private static Mono<Void> each(List<Integer> some, Function<Integer, Mono<Void>> store) {
        return Flux.fromIterable(some).concatMap(store, 0).then();
    }

    private Mono<Void> change(Step.UpdateOrInsert upsert, int row, Conversation on) {
        return on.run(upsert.update().write(), arguments(List.of(row)), Conversation.COUNT)
                .single()
                .flatMap(count -> count > 0 ? Mono.empty() : insert(upsert.insert(), row, on));
    }

    private Mono<Void> find(Step.InsertUnlessFound upsert, int row, Conversation on) {
        return on.run(upsert.found(), arguments(List.of(row)), (answer, at) -> answer.bool(at))
                .single()
                .flatMap(there -> there ? Mono.empty() : insert(upsert.insert(), row, on));
    }

    private Mono<Void> byKeys(Step.UpsertByKeys upsert, int row, Conversation on) {
        return UpsertRunner.met(upsert.found(), arguments(List.of(row)), capability, on)
                .flatMap(there -> there ? Mono.empty() : insert(upsert.insert(), row, on));
    }

    private Mono<Void> insert(Step.InsertRows insert, int row, Conversation on) {
        return new InsertRowsRunner<>(insert, rows.only(row), most, (answer, at) -> answer).stored(on);
    }

    private @Nullable Object[] arguments(List<Integer> some) {
        List<Column> columns = columns();
        @Nullable Object[] arguments = Arrays.copyOf(changes, changes.length + some.size() * columns.size());
        int at = changes.length;
        for (int row : some) {
            System.arraycopy(rows.arguments(columns, row, row + 1), 0, arguments, at, columns.size());
            at += columns.size();
        }
        return arguments;
    }
}

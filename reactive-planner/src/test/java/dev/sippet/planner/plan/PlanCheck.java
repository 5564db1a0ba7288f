package dev.sippet.planner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Capability;
import dev.sippet.statement.Order;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What must hold of every plan, whatever its statement. */
public final class PlanCheck {
    private PlanCheck() {}

    /** Fails where the plan could not run. */
    public static void check(Plan plan, Capability capability) {
        assertThat(plan.fills()).hasSizeLessThanOrEqualTo(plan.parameters().size());
        if (plan.step() instanceof Step.UpsertMany(var shapes)) {
            shapes.forEach(shape -> check(shape, capability));
            return;
        }
        if (plan.step() instanceof Step.Together(var parts, var answer)) {
            parts.forEach(part -> check(part.plan(), capability));
            return;
        }
        for (Prepared each : prepared(plan.step())) check(each, plan, capability);
        if (plan.step() instanceof Step.FetchGraph(var windows, var related, var sideBySide))
            related.forEach(PlanCheck::keysComeLast);
    }

    /** Statements of related rows take one list for each part of the owner's key. */
    private static void keysComeLast(FetchRelated related) {
        TableStatement statement = ((FetchRelated.ByStatement) related.way())
                .prepared()
                .operation()
                .statement();
        assertThat(statement).isInstanceOf(TableStatement.SelectRelated.class);
        assertThat(related.read().ownerKey()).hasSameSizeAs(related.read().keyTypes());
        related.nested().forEach(PlanCheck::keysComeLast);
    }

    private static void check(Prepared prepared, Plan plan, Capability capability) {
        TableStatement statement = prepared.operation().statement();
        for (Term term : terms(statement)) Rewrite.bottomUp(term, part -> check(part, statement, plan));
        long read = prepared.operation().layout().slots().stream()
                .filter(slot -> slot.type() != null)
                .count();
        int answered = switch (statement) {
            case TableStatement.Select select -> select.values().size();
            case TableStatement.SelectRelated select ->
                (int) Stream.concat(select.values().stream(), owners(select.owners()).stream())
                        .distinct()
                        .count();
            case TableStatement.Insert insert -> Math.max(1, insert.returning().size());
            case TableStatement.Update update -> {
                if (!capability.updateReturning())
                    assertThat(update.returning()).isEmpty();
                yield Math.max(1, update.returning().size());
            }
            case TableStatement.Count c -> 1;
            case TableStatement.Exists e -> 1;
            case TableStatement.Delete d -> 1;
            case TableStatement.InsertGraph g -> 3;
            case TableStatement.Upsert upsert -> Math.max(1, upsert.returning().size());
        };
        assertThat(answered).as("what %s answers", statement).isEqualTo((int) read);
    }

    private static Term check(Term part, TableStatement statement, Plan plan) {
        switch (part) {
            case Term.FieldTerm field -> throw new AssertionError("a field is left: " + field);
            case Term.Param param -> throw new AssertionError("a parameter without a position is left: " + param);
            case Term.ListParam list -> throw new AssertionError("a parameter without a position is left: " + list);
            case Term.Argument(var index, var type) ->
                assertThat(index).isBetween(0, plan.parameters().size() - 1 + windows(plan));
            case Term.ListArgument(var index, var type) ->
                assertThat(index).isBetween(0, plan.parameters().size() - 1 + lists(plan));
            case Term.ColumnTerm(var column) ->
                assertThat(statement.table().columns()).contains(column);
            default -> {}
        }
        return part;
    }

    /** A window takes its size besides, and an upsert the values of its row. */
    private static int windows(Plan plan) {
        return switch (plan.step()) {
            case Step.FetchGraph graph -> 1;
            case Step.UpdateOrInsert upsert ->
                upsert.insert().mapping().table().columns().size();
            case Step.InsertUnlessFound upsert ->
                upsert.insert().mapping().table().columns().size();
            default -> 0;
        };
    }

    /** What is stored unless it is there is looked for by a list for each of the fields that tell. */
    private static int lists(Plan plan) {
        return plan.step() instanceof Step.InsertMissing(var found, var by, var rows) ? by.size() : 0;
    }

    private static List<Prepared> prepared(Step step) {
        List<Prepared> all = switch (step) {
            case Step.Known known -> List.of();
            case Step.Fetch(var read, var windows) -> List.of(read);
            case Step.FetchGraph(var windows, var related, var sideBySide) -> List.of(windows.first());
            case Step.Complete complete -> List.of();
            case Step.InsertGraph(var rows, var nested, var atOnce) ->
                Stream.concat(prepared(rows).stream(), Stream.ofNullable(atOnce))
                        .toList();
            case Step.InsertMissing(var found, var by, var rows) -> List.of(found);
            case Step.Together(var parts, var answer) ->
                parts.stream()
                        .flatMap(part -> prepared(part.plan().step()).stream())
                        .toList();
            case Step.InsertRows(var mapping, var generated, var given) -> Arrays.asList(generated, given);
            case Step.UpsertMany(var shapes) ->
                shapes.stream()
                        .flatMap(shape -> prepared(shape.step()).stream())
                        .toList();
            case Step.UpsertRow(var mapping, var write, var target) -> List.of(write);
            case Step.UpdateOrInsert(var update, var insert, var way) ->
                Stream.concat(prepared(update).stream(), prepared(insert).stream())
                        .toList();
            case Step.InsertUnlessFound(var found, var insert, var way) ->
                Stream.concat(Stream.of(found), prepared(insert).stream()).toList();
            case Step.Write(var write, var probe) -> Arrays.asList(write, probe);
            case Step.UpdateOne(var write, var probe, var readBack) -> Arrays.asList(write, probe, readBack);
            case Step.ByKeys keys -> List.of();
        };
        return all.stream().filter(Objects::nonNull).toList();
    }

    private static List<?> owners(TableStatement.Owners owners) {
        return switch (owners) {
            case TableStatement.Owners.Held(var columns) -> Term.of(columns);
            case TableStatement.Owners.Linked linked -> linked.owners();
        };
    }

    private static List<Term> terms(TableStatement statement) {
        List<Term> terms = new ArrayList<>();
        switch (statement) {
            case TableStatement.Select select -> {
                terms.add(select.where());
                for (Order order : select.order()) terms.add(order.by());
                if (select.limit() != null) terms.add(select.limit());
                if (select.offset() != null) terms.add(select.offset());
            }
            case TableStatement.SelectRelated select -> {
                terms.add(select.where());
                for (Order order : select.order()) terms.add(order.by());
                if (select.limit() != null) terms.add(select.limit());
            }
            case TableStatement.Count count -> terms.add(count.where());
            case TableStatement.Exists exists -> terms.add(exists.where());
            case TableStatement.Insert insert -> {}
            case TableStatement.InsertGraph graph -> {}
            case TableStatement.Update update -> {
                terms.add(update.where());
                update.set().forEach(each -> terms.addAll(List.of(each.target(), each.value())));
            }
            case TableStatement.Delete delete -> terms.add(delete.where());
            case TableStatement.Upsert upsert ->
                upsert.set().forEach(each -> terms.addAll(List.of(each.target(), each.value())));
        }
        return terms;
    }
}

package dev.sippet.planner.plan;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Command;
import dev.sippet.driver.Operation;
import dev.sippet.planner.lower.Lowered;
import dev.sippet.planner.lower.RelatedRead;
import dev.sippet.planner.normalize.Normalized;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Request;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.TableStatement.Insert;
import dev.sippet.statement.TableStatement.Select;
import dev.sippet.statement.TableStatement.Update;
import dev.sippet.statement.Term;
import dev.sippet.value.Layout;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fifth phase: chooses the steps that serve lowered statements on a database with this capability. */
public final class Planner {
    private static final Layout COUNT = Layout.of("count", Type.INT64);
    private static final Layout EXISTS = Layout.of("exists", Type.BOOL);

    private final Capability capability;
    private final Function<Operation, Command> prepare;
    private final KeyPlanner keys;

    /** For this database, whose driver prepares operations so. */
    public Planner(Capability capability, Function<Operation, Command> prepare) {
        this.capability = capability;
        this.prepare = prepare;
        this.keys = new KeyPlanner(capability, prepare);
    }

    /** The plan for a request, as people said it, that was normalized and lowered to this. */
    public Plan plan(Request request, Normalized normalized, Lowered lowered) {
        Step step = step(request, lowered);
        boolean atomic = isAtomic(step);
        boolean locks = request instanceof Request.Query query && query.lock() != Lock.NONE;
        return new Plan(request, step, lowered.parameters(), normalized.fills(), atomic, locks);
    }

    /** The plan for several requests, from the plans of each of them. */
    public Plan plan(Request.Together request, List<Plan> plans) {
        List<Step.Part> parts = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            parts.add(new Step.Part(plans.get(i), request.parts().get(i).most()));
        }
        return new Plan(request, new Step.Together(parts, request.answer()), List.of(), List.of(), true, false);
    }

    private static boolean isAtomic(Step step) {
        return step instanceof Step.UpdateOrInsert
                || step instanceof Step.InsertUnlessFound
                || (step instanceof Step.InsertGraph(var rows, var nested, var atOnce) && atOnce == null)
                || (step instanceof Step.UpdateOne(var write, var probe, var readBack) && readBack != null);
    }

    private Step step(Request request, Lowered lowered) {
        Step step = step(lowered);
        boolean eachAlone = byKeys() && request instanceof Request.Insert insert && insert.eachAlone();
        return eachAlone && step instanceof Step.InsertRows rows ? keys.each(rows) : step;
    }

    private Step step(Lowered lowered) {
        return switch (lowered) {
            case Lowered.Read read -> read(read);
            case Lowered.Complete(var related, var parameters) ->
                new Step.Complete(byKeys() ? keys.related(related, parameters.size()) : related(related));
            case Lowered.Create(var mapping, var nested) when nested.isEmpty() -> insert(mapping);
            case Lowered.Create create -> graph(create, capability.insertsGraphs());
            case Lowered.CreateMissing(var mapping, var found, var layout, var by) ->
                byKeys()
                        ? keys.missing((Select) found, layout, by, insert(mapping))
                        : new Step.InsertMissing(prepared(found, layout), by, insert(mapping));
            case Lowered.Change change -> change(change);
            case Lowered.Remove(TableStatement.Delete(var table, var where), var probe, var parameters)
            when never(where) -> new Step.Known(Step.Known.Answer.ZERO);
            case Lowered.Remove remove when byKeys() -> keys.remove(remove);
            case Lowered.Upsert upsert -> upsert(upsert, new UpsertPlanner(capability, this::prepared, upsert));
            case Lowered.Remove remove -> new Step.Write(prepared(remove.write(), COUNT), probe(remove.probe()));
        };
    }

    private boolean byKeys() {
        return capability.store() == Capability.Store.KEYS;
    }

    private Step upsert(Lowered.Upsert upsert, UpsertPlanner planner) {
        Step.InsertRows insert = insert(upsert.mapping());
        return byKeys() ? keys.upsert(upsert, planner, planner.keyed(insert)) : planner.step(insert);
    }

    private Step read(Lowered.Read read) {
        return switch (read.statement()) {
            case Select select when never(select.where()) -> new Step.Known(Step.Known.Answer.NO_ROWS);
            case TableStatement.Count count when never(count.where()) -> new Step.Known(Step.Known.Answer.ZERO);
            case TableStatement.Exists exists when never(exists.where()) -> new Step.Known(Step.Known.Answer.NONE);
            default -> byKeys() ? keys.read(read) : fetch(read);
        };
    }

    private Step fetch(Lowered.Read read) {
        Windowed windows = read.window() == null ? null : new Windowed(read.window(), this::prepared);
        if (windows == null || read.related().isEmpty()) {
            return new Step.Fetch(prepared(read.statement(), read.layout()), windows);
        }
        return new Step.FetchGraph(windows, related(read.related()), capability.sideBySide());
    }

    private List<FetchRelated> related(List<RelatedRead> reads) {
        return reads.stream()
                .map(read -> new FetchRelated(
                        read,
                        new FetchRelated.ByStatement(prepared(read.statement(), read.layout())),
                        related(read.nested())))
                .toList();
    }

    /** The database's own numbers come back by RETURNING; where it has none, its driver derives them, and nothing else is asked. */
    private Step.InsertRows insert(Mapping mapping) {
        List<Column> all = mapping.table().columns();
        Column identity = mapping.table().identity();
        if (identity == null) return new Step.InsertRows(mapping, inserted(mapping, all, null), null);
        List<Column> others = all.stream().filter(column -> !column.identity()).toList();
        return new Step.InsertRows(mapping, inserted(mapping, others, identity), inserted(mapping, all, null));
    }

    private Step.InsertGraph graph(Lowered.Create create, boolean atOnce) {
        List<Step.NestedInsert> nested = create.nested().stream()
                .map(each -> new Step.NestedInsert(each.relation(), each.hop(), graph(each.create(), false)))
                .toList();
        return new Step.InsertGraph(
                insert(create.mapping()), nested, atOnce ? prepared(GraphNodes.of(create), GraphNodes.NUMBERS) : null);
    }

    private Prepared inserted(Mapping mapping, List<Column> columns, @Nullable Column identity) {
        return identity == null
                ? prepared(new Insert(mapping.table(), columns, List.of()), COUNT)
                : prepared(
                        new Insert(mapping.table(), columns, List.of(identity)),
                        Layout.of(mapping.model() + "." + identity.field(), identity.type()));
    }

    private Step change(Lowered.Change change) {
        Update update = (Update) change.write();
        if (byKeys() && !(change.readBack() == null && never(update.where()))) return keys.change(change);
        if (change.readBack() == null) {
            return never(update.where())
                    ? new Step.Known(Step.Known.Answer.ZERO)
                    : new Step.Write(prepared(update, COUNT), probe(change.probe()));
        }
        if (capability.updateReturning()) {
            Update returning = new Update(update.table(), update.set(), update.where(), change.columns());
            return new Step.UpdateOne(prepared(returning, change.layout()), probe(change.probe()), null);
        }
        Prepared readBack = prepared(change.readBack(), change.layout());
        return new Step.UpdateOne(prepared(update, COUNT), probe(change.probe()), readBack);
    }

    private @Nullable Prepared probe(@Nullable TableStatement probe) {
        return probe == null ? null : prepared(probe, EXISTS);
    }

    private Prepared prepared(TableStatement statement, Layout layout) {
        return prepared(new Operation.QueryTable(statement, layout));
    }

    private Prepared prepared(Operation.QueryTable operation) {
        return new Prepared(operation, prepare.apply(operation));
    }

    private static boolean never(Term where) {
        return where instanceof Term.Constant(var holds) && !holds;
    }
}

package dev.sippet.planner.plan;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import dev.sippet.driver.Operation.QueryTable;
import dev.sippet.planner.lower.Lowered;
import dev.sippet.schema.Field;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.Term;
import dev.sippet.value.Layout;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how an upsert is done: by one statement where the database has one that means exactly this, else by a change, and where it
 * meets no row by an insert.
 */
final class UpsertPlanner {
    private static final Layout COUNT = Layout.of("count", Type.INT64);
    private static final Layout EXISTS = Layout.of("exists", Type.BOOL);

    private final Capability capability;
    private final Function<QueryTable, Prepared> prepare;
    private final Lowered.Upsert upsert;
    private final Table table;

    UpsertPlanner(Capability capability, Function<QueryTable, Prepared> prepare, Lowered.Upsert upsert) {
        this.capability = capability;
        this.prepare = prepare;
        this.upsert = upsert;
        this.table = upsert.write().table();
    }

    Step step(Step.InsertRows inserts) {
        if (isOneStatement()) {
            return new Step.UpsertRow(upsert.mapping(), prepared(upsert.write(), many() ? COUNT : layout()), target());
        }
        Step.InsertRows insert = keyed(inserts);
        Step.Way way = new Step.Way(target(), isolation());
        if (upsert.write().set().isEmpty()) {
            return new Step.InsertUnlessFound(prepared(new TableStatement.Exists(table, found()), EXISTS), insert, way);
        }
        return new Step.UpdateOrInsert(update(), insert, way);
    }

    /** What stores a new row, whose key is given where it is not made. */
    Step.InsertRows keyed(Step.InsertRows inserts) {
        return upsert.keyMade() || inserts.given() == null
                ? inserts
                : new Step.InsertRows(upsert.mapping(), inserts.given(), null);
    }

    private boolean isOneStatement() {
        return switch (capability.upserts()) {
            case TARGETED -> capability.subqueriesInUpserts() || !computes(upsert);
            case UNTARGETED ->
                (many() || capability.insertReturning())
                        && !upsert.write().set().isEmpty()
                        && isExact(upsert);
            case NONE -> false;
        };
    }

    private boolean many() {
        return upsert.write().returning().isEmpty();
    }

    /** Whether nothing but the target can be there already, so that a statement that names none means it. */
    private static boolean isExact(Lowered.Upsert upsert) {
        TableStatement.Upsert write = upsert.write();
        Set<Column> target = Set.copyOf(write.target());
        boolean key = upsert.keyMade() || target.equals(Set.copyOf(write.table().primaryKey()));
        return key
                && write.table().indexes().stream()
                        .filter(TableIndex::unique)
                        .allMatch(index -> target.equals(Set.copyOf(index.columns())))
                && write.set().stream().noneMatch(each -> readsMore(each.value()));
    }

    private static boolean readsMore(Term value) {
        return holds(value, term -> term instanceof Term.Subquery);
    }

    /** Whether what becomes of a row may need a subquery. */
    private static boolean computes(Lowered.Upsert upsert) {
        return upsert.write().set().stream()
                .anyMatch(each ->
                        holds(each.value(), term -> term instanceof Term.Subquery || term instanceof Term.ListCall));
    }

    private static boolean holds(Term value, Predicate<Term> part) {
        boolean[] holds = {false};
        Rewrite.bottomUp(value, term -> {
            if (part.test(term)) holds[0] = true;
            return term;
        });
        return holds[0];
    }

    /** Between snapshots, what another one has stored meanwhile would never be found; and gaps where nothing is found would be locked. */
    private @Nullable Isolation isolation() {
        return capability.isolations().contains(Isolation.READ_COMMITTED) ? Isolation.READ_COMMITTED : null;
    }

    /** What changes of a row that is there. */
    List<Assignment> changes() {
        return upsert.write().set().stream()
                .map(each -> new Assignment(each.target(), Rewrite.bottomUp(each.value(), this::given)))
                .toList();
    }

    private Step.UpdateOne update() {
        List<Assignment> set = changes();
        if (capability.updateReturning() && !many()) {
            TableStatement.Update update = new TableStatement.Update(table, set, found(), table.columns());
            return new Step.UpdateOne(prepared(update, layout()), null, null);
        }
        TableStatement.Update update = new TableStatement.Update(table, set, found(), List.of());
        return new Step.UpdateOne(prepared(update, COUNT), null, many() ? null : prepared(readBack(), layout()));
    }

    /** Locked, so that a transaction with an older snapshot reads the row that it has just met all the same. */
    private TableStatement readBack() {
        return new TableStatement.Select(table, Term.of(table.columns()), found(), List.of(), null, null, Lock.UPDATE);
    }

    /** Which row is there. */
    Term found() {
        List<Term> equal = new ArrayList<>();
        for (Column column : upsert.write().target()) {
            equal.add(new Term.Compare(Term.Comparison.EQ, new Term.ColumnTerm(column), given(column)));
        }
        return equal.size() == 1 ? equal.getFirst() : new Term.And(equal);
    }

    private Term given(Term term) {
        return term instanceof Term.Incoming(Term.ColumnTerm(var column)) ? given(column) : term;
    }

    /** The values of the new row follow those of what changes. */
    private Term given(Column column) {
        return new Term.Argument(upsert.parameters().size() + table.columns().indexOf(column), column.type());
    }

    /** The fields that tell which. */
    List<Field> target() {
        return upsert.write().target().stream()
                .<Field>map(column -> upsert.mapping().model().field(column.field()))
                .toList();
    }

    private Layout layout() {
        return upsert.mapping().model().layout();
    }

    private Prepared prepared(TableStatement statement, Layout layout) {
        return prepare.apply(new QueryTable(statement, layout));
    }
}

package dev.sippet.planner.plan;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Command;
import dev.sippet.driver.KeyOperation;
import dev.sippet.driver.Operation;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.planner.lower.Lowered;
import dev.sippet.planner.lower.RelatedRead;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Request.Answer;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.TableStatement.Select;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.value.Layout;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fifth phase for a store that finds rows by their keys. */
final class KeyPlanner {
    private final Capability capability;
    private final KeyReads reads;

    KeyPlanner(Capability capability, Function<Operation, Command> prepare) {
        this.capability = capability;
        this.reads = new KeyReads(capability, prepare, false);
    }

    Step read(Lowered.Read read) {
        return switch (read.statement()) {
            case Select select -> fetch(rows(select, read.layout()), read);
            case TableStatement.Count(var table, var where) -> fetch(whole(table, where, Answer.COUNT), read);
            case TableStatement.Exists(var table, var where) -> fetch(whole(table, where, Answer.EXISTS), read);
            default -> throw new IllegalStateException("no read: " + read.statement());
        };
    }

    private static KeyReads.Asked rows(Select select, Layout answered) {
        return new KeyReads.Asked(
                select.table(),
                select.where(),
                select.order(),
                select.limit(),
                select.offset(),
                Answer.ROWS,
                KeyReads.whole(select.table(), answered));
    }

    private Step fetch(KeyReads.Asked asked, Lowered.Read read) {
        KeyReads as = read.consistent() ? reads.consistently() : reads;
        List<FetchRelated> related = new KeyRelations(as, read.parameters().size()).of(read.related());
        return new Step.FetchByKeys(as.read(asked), asked.answer(), read.layout(), related);
    }

    /** What comes with rows, where so many arguments are given. */
    List<FetchRelated> related(List<RelatedRead> related, int given) {
        return new KeyRelations(reads, given).of(related);
    }

    private static KeyReads.Asked whole(Table table, Term where, Answer answer) {
        return new KeyReads.Asked(table, where, List.of(), null, null, answer, layout(table));
    }

    private static Layout layout(Table table) {
        return new Layout(table.columns().stream()
                .map(column -> new Layout.Slot(table.model() + "." + column.field(), column.type()))
                .toList());
    }

    Step change(Lowered.Change change) {
        TableStatement.Update update = (TableStatement.Update) change.write();
        Found found = found(update.where(), change.probe());
        boolean one = change.readBack() != null;
        Layout layout = one ? KeyReads.whole(update.table(), change.layout()) : layout(update.table());
        return write(update.table(), found, update.set(), layout, one ? change.layout() : null);
    }

    Step remove(Lowered.Remove remove) {
        TableStatement.Delete delete = (TableStatement.Delete) remove.write();
        Table table = delete.table();
        return write(table, found(delete.where(), remove.probe()), null, layout(table), null);
    }

    /** Reads or changes what is there. */
    Step.UpsertByKeys upsert(Lowered.Upsert upsert, UpsertPlanner planner, Step.InsertRows insert) {
        Table table = upsert.write().table();
        List<Assignment> set = planner.changes();
        Layout layout = upsert.mapping().model().layout();
        Step.OfFound found = set.isEmpty()
                ? new Step.FetchByKeys(
                        reads.read(whole(table, planner.found(), Answer.EXISTS)), Answer.EXISTS, layout, List.of())
                : write(table, new Found(planner.found(), null), set, layout, layout);
        return new Step.UpsertByKeys(found, insert, new Step.Way(planner.target(), null));
    }

    /** Which rows, and what must hold of them besides: a probe asks for the first alone. */
    private record Found(Term where, @Nullable Term guard) {}

    private static Found found(Term guarded, @Nullable TableStatement probe) {
        return probe instanceof TableStatement.Exists(var table, var where)
                ? new Found(where, guarded)
                : new Found(guarded, null);
    }

    private Step.WriteByKeys write(
            Table table, Found found, @Nullable List<Assignment> set, Layout layout, @Nullable Layout answered) {
        KeyRead read = reads.read(new KeyReads.Asked(table, found.where(), List.of(), null, null, Answer.ROWS, layout));
        List<Column> changed = set == null ? List.of() : changed(table, set);
        List<Column> compared = compared(table, found, set, changed);
        KeyOperation write = set == null
                ? new KeyOperation.Remove(table, compared)
                : new KeyOperation.Replace(table, compared, changed);
        KeyOperation direct = direct(read, found, set, layout);
        Step.RowChange change = new Step.RowChange(
                found.where(),
                found.guard(),
                set,
                reads.keyed(new KeyOperation.GetByKey(table, layout, false)),
                reads.keyed(write),
                direct == null ? null : reads.keyed(direct));
        return new Step.WriteByKeys(read, change, answered != null, answered == null ? layout : answered);
    }

    private List<Column> changed(Table table, List<Assignment> set) {
        List<Column> changed = new ArrayList<>();
        for (Assignment each : set) {
            if (!(each.target() instanceof ColumnTerm(var column))) continue;
            if (table.primaryKey().contains(column)) throw fixedKey(table, column);
            changed.add(column);
        }
        return changed;
    }

    /** All that the new state was made from, and the other columns of what is kept by several at once. */
    private static List<Column> compared(
            Table table, Found found, @Nullable List<Assignment> set, List<Column> changed) {
        Set<Column> compared = new LinkedHashSet<>(Pushable.columns(found.where()));
        if (found.guard() != null) compared.addAll(Pushable.columns(found.guard()));
        if (set != null) set.forEach(each -> compared.addAll(Pushable.columns(each.value())));
        for (TableIndex index : table.indexes()) {
            boolean touched = index.columns().stream().anyMatch(changed::contains);
            if ((touched && index.columns().size() > 1) || (index.unique() && (touched || set == null))) {
                compared.addAll(index.columns());
            }
        }
        return table.columns().stream().filter(compared::contains).toList();
    }

    /** One operation does where the row is named by its key, and the store can judge it and compute what it becomes. */
    private static @Nullable KeyOperation direct(
            KeyRead read, Found found, @Nullable List<Assignment> set, Layout layout) {
        if (!(read.access() instanceof KeyAccess.ByKey(Keyed keyed, var key))
                || !(keyed.operation() instanceof KeyOperation.GetByKey(var table, var rows, var consistent))
                || !key.stream().allMatch(Pinned::single)) return null;
        Term condition = found.guard() == null ? found.where() : found.guard();
        if (!Pushable.condition(condition) || !isSimple(table, set)) return null;
        List<Layout.Slot> slots = new ArrayList<>(layout.slots());
        slots.add(new Layout.Slot("whether it was written", Type.BOOL));
        Layout answer = new Layout(slots);
        List<Term> values =
                key.stream().map(pinned -> pinned.values().getFirst()).toList();
        return set == null
                ? new KeyOperation.DeleteByKey(table, values, condition, answer)
                : new KeyOperation.UpdateByKey(table, values, set, condition, answer);
    }

    private static boolean isSimple(Table table, @Nullable List<Assignment> set) {
        if (set == null) return table.indexes().stream().noneMatch(TableIndex::unique);
        return set.stream()
                .allMatch(each -> each.target() instanceof ColumnTerm(var column)
                        && Pushable.assignment(column, each.value())
                        && !isKeptElsewhere(table, column));
    }

    private static boolean isKeptElsewhere(Table table, Column column) {
        return table.indexes().stream()
                .filter(index -> index.columns().contains(column))
                .anyMatch(index -> index.unique() || index.columns().size() > 1);
    }

    private UnsupportedFeature fixedKey(Table table, Column column) {
        return new UnsupportedFeature(
                table.model() + "." + column.field() + " is part of the key, which never changes on "
                        + capability.driver(),
                "create a record with the new key, and delete the old one");
    }
}

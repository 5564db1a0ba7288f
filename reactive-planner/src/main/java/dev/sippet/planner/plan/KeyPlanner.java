package dev.sippet.planner.plan;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Command;
import dev.sippet.driver.KeyOperation;
import dev.sippet.driver.Operation;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.planner.lower.Lowered;
import dev.sippet.planner.lower.Parameter;
import dev.sippet.planner.lower.RelatedRead;
import dev.sippet.schema.Field;
import dev.sippet.schema.Mapping;
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
            case Select select -> fetch(rows(select, read), read);
            case TableStatement.Count(var table, var where, var distinct) -> {
                Answer answer = distinct.isEmpty() ? Answer.COUNT : Answer.COUNT_DISTINCT;
                yield fetch(asked(table, where, answer, Wanted.of(table, distinct), read.parameters()), read);
            }
            case TableStatement.Exists(var table, var where) ->
                fetch(asked(table, where, Answer.EXISTS, Wanted.nothing(), read.parameters()), read);
            default -> throw new IllegalStateException("no read: " + read.statement());
        };
    }

    private static KeyReads.Asked rows(Select select, Lowered.Read read) {
        return new KeyReads.Asked(
                select.table(),
                select.where(),
                select.order(),
                select.limit(),
                select.offset(),
                select.distinct() ? Answer.DISTINCT : Answer.ROWS,
                Wanted.of(select.table(), select.values(), read.layout()),
                read.parameters().size());
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

    private static KeyReads.Asked asked(
            Table table, Term where, Answer answer, Wanted wanted, List<Parameter> parameters) {
        return new KeyReads.Asked(table, where, List.of(), null, null, answer, wanted, parameters.size());
    }

    /** What is there is looked for by the lists of what is to be there. */
    Step missing(Select found, Layout layout, List<Field> by, Step.InsertRows rows) {
        Table table = found.table();
        Wanted wanted = Wanted.of(table, found.values(), layout);
        KeyRead read = reads.read(
                new KeyReads.Asked(table, found.where(), List.of(), null, null, Answer.ROWS, wanted, by.size()));
        return new Step.InsertMissingByKeys(read, by, rows);
    }

    Step change(Lowered.Change change) {
        TableStatement.Update update = (TableStatement.Update) change.write();
        Found found = found(update.where(), change.probe());
        boolean one = change.readBack() != null;
        Wanted wanted = one
                ? Wanted.of(update.table(), Term.of(change.columns()), change.layout())
                : Wanted.all(update.table());
        return write(update.table(), found, update.set(), wanted, one ? change.layout() : null, change.parameters());
    }

    Step remove(Lowered.Remove remove) {
        TableStatement.Delete delete = (TableStatement.Delete) remove.write();
        Table table = delete.table();
        Found found = found(delete.where(), remove.probe());
        return write(table, found, null, Wanted.all(table), null, remove.parameters());
    }

    /** New rows of which some may be stored and others not; all or none where their keys may be there. */
    Step each(Step.InsertRows rows) {
        Mapping mapping = rows.mapping();
        if (!MadeKeys.are(mapping.model())) return rows;
        return new Step.InsertEachByKeys(reads.keyed(new KeyOperation.PutNew(mapping.table())), rows);
    }

    /** Reads or changes what is there. */
    Step.UpsertByKeys upsert(Lowered.Upsert upsert, UpsertPlanner planner, Step.InsertRows insert) {
        Table table = upsert.write().table();
        List<Assignment> set = planner.changes();
        Layout layout = upsert.mapping().model().layout();
        Step.OfFound found = set.isEmpty()
                ? new Step.FetchByKeys(
                        reads.read(asked(table, planner.found(), Answer.EXISTS, Wanted.nothing(), upsert.parameters())),
                        Answer.EXISTS,
                        layout,
                        List.of())
                : write(
                        table,
                        new Found(planner.found(), null),
                        set,
                        Wanted.of(table, Term.of(table.columns()), layout),
                        layout,
                        upsert.parameters());
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
            Table table,
            Found found,
            @Nullable List<Assignment> assigned,
            Wanted wanted,
            @Nullable Layout answered,
            List<Parameter> parameters) {
        List<Assignment> set = assigned == null ? null : different(assigned);
        refuseOthers(table, found, set);
        Wanted whole = wanted.and(table, table.columns());
        KeyRead read = reads.read(asked(table, found.where(), Answer.ROWS, whole, parameters));
        Layout layout = read.rows().layout();
        List<Column> changed = set == null ? List.of() : changed(table, set);
        List<Column> compared = compared(table, found, set, changed);
        KeyOperation write = set == null
                ? new KeyOperation.Remove(table, compared)
                : new KeyOperation.Replace(table, compared, changed);
        KeyOperation direct = direct(read, found, set);
        Step.RowChange change = new Step.RowChange(
                found.guard(),
                set,
                reads.keyed(new KeyOperation.GetByKey(table, layout, true)),
                reads.keyed(write),
                direct == null ? null : reads.keyed(direct));
        return new Step.WriteByKeys(read, change, answered != null, answered == null ? layout : answered);
    }

    /** Where only relations of a row change, it is set to what it is. */
    private static List<Assignment> different(List<Assignment> set) {
        return set.stream().filter(each -> !each.target().equals(each.value())).toList();
    }

    /** What is written is compared with what was read of the row itself, and of no other. */
    private void refuseOthers(Table table, Found found, @Nullable List<Assignment> set) {
        List<Term> terms = new ArrayList<>();
        if (found.guard() != null) terms.add(found.guard());
        if (set != null) set.forEach(each -> terms.add(each.value()));
        if (terms.stream().allMatch(OtherTables::isOfOne)) return;
        throw new UnsupportedFeature(
                capability.driver() + " writes no " + table.model() + " that depends on other records in this way",
                "read them first, and give what they say as a value");
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
    private static @Nullable KeyOperation direct(KeyRead read, Found found, @Nullable List<Assignment> set) {
        if (!(read.access() instanceof KeyAccess.ByKey(Keyed keyed, var key))
                || !(keyed.operation() instanceof KeyOperation.GetByKey(var table, var rows, var consistent))
                || !key.stream().allMatch(Pinned::single)) return null;
        Term condition = found.guard() == null ? found.where() : found.guard();
        if (!Pushable.condition(condition) || !isSimple(table, set)) return null;
        List<Layout.Slot> slots = new ArrayList<>(rows.slots());
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
        return !set.isEmpty()
                && set.stream()
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

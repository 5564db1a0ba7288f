package dev.sippet.planner.plan;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.value.Layout;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * What is wanted of rows: a slot that holds a column is read, all others come later.
 *
 * @param layout the slots
 * @param computed which of them are made of the row
 */
record Wanted(Layout layout, List<Computed> computed) {
    Wanted {
        computed = List.copyOf(computed);
    }

    /** The rows themselves are not wanted. */
    static Wanted nothing() {
        return new Wanted(new Layout(List.of()), List.of());
    }

    /** All columns. */
    static Wanted all(Table table) {
        return nothing().and(table, table.columns());
    }

    /** These values, each in a place of its own. */
    static Wanted of(Table table, List<Term> values) {
        return of(table, values, new Layout(Collections.nCopies(values.size(), new Layout.Slot("a value", Type.BOOL))));
    }

    /** These values, which fill the slots that have a type, in order; slots beyond them are filled otherwise. */
    static Wanted of(Table table, List<Term> values, Layout answered) {
        List<Layout.Slot> slots = new ArrayList<>();
        List<Computed> computed = new ArrayList<>();
        int value = 0;
        for (Layout.Slot slot : answered.slots()) {
            boolean read = slot.type() != null && value < values.size();
            Term term = read ? Inner.own(values.get(value++)) : null;
            if (term != null && !(term instanceof ColumnTerm)) computed.add(new Computed(slots.size(), term));
            slots.add(term instanceof ColumnTerm(var column) ? table.slot(column) : new Layout.Slot(slot.name(), null));
        }
        return new Wanted(new Layout(slots), computed);
    }

    /** And these columns. */
    Wanted and(Table table, Collection<Column> columns) {
        List<Layout.Slot> slots = new ArrayList<>(layout.slots());
        for (Column column : table.columns()) {
            Layout.Slot slot = table.slot(column);
            if (columns.contains(column) && !slots.contains(slot)) slots.add(slot);
        }
        return new Wanted(new Layout(slots), computed);
    }

    /** And so many places more. */
    Layout with(List<Beyond> beyond) {
        List<Layout.Slot> slots = new ArrayList<>(layout.slots());
        beyond.forEach(each -> slots.add(new Layout.Slot("what other records say", null)));
        return new Layout(slots);
    }
}

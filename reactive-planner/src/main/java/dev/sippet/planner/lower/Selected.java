package dev.sippet.planner.lower;

import dev.sippet.schema.Field;
import dev.sippet.schema.Mapping;
import dev.sippet.statement.Include;
import dev.sippet.statement.Order;
import dev.sippet.statement.Selection;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.value.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a statement reads of each row where it reads no records: what was selected, each in its place, and after it the columns by
 * which related rows are found.
 */
final class Selected implements Places {
    private final Mapping mapping;
    private final List<Term> values = new ArrayList<>();
    private final List<Layout.Slot> slots = new ArrayList<>();
    private final Map<Field, Integer> places = new LinkedHashMap<>();
    private final Map<Term, Term> lowered = new HashMap<>();
    private final List<Include> related = new ArrayList<>();
    private final List<Integer> relatedSlots = new ArrayList<>();

    /** And besides the fields {@code told}, which tell whose rows they are. */
    Selected(List<Selection> select, TermLowering terms, Mapping mapping, List<Field> told) {
        this.mapping = mapping;
        for (Selection each : select) add(each, terms);
        for (Include each : related)
            each.relation().hops(each.owner()).getFirst().here().forEach(this::add);
        told.forEach(this::add);
    }

    private void add(Selection selection, TermLowering terms) {
        String name = StatementPrinter.print(selection);
        switch (selection) {
            case Selection.Related(var include) -> {
                related.add(include);
                relatedSlots.add(slots.size());
                slots.add(new Layout.Slot(name, null));
            }
            case Selection.Value(var term) -> {
                if (term instanceof Term.FieldTerm(var model, var field)) places.putIfAbsent(field, slots.size());
                Term value = terms.value(term);
                values.add(value);
                lowered.put(term, value);
                slots.add(new Layout.Slot(name, TypeOf.term(value)));
            }
        }
    }

    private void add(Field field) {
        if (places.containsKey(field)) return;
        places.put(field, slots.size());
        values.add(new ColumnTerm(mapping.column(field)));
        slots.add(new Layout.Slot(mapping.model() + "." + field.name(), field.type()));
    }

    /** By what is selected, in the very words in which it is: databases compare these where they tell rows apart. */
    List<Order> order(List<Order> orders) {
        return orders.stream()
                .map(each -> new Order(
                        Objects.requireNonNull(lowered.get(each.by()), "only by what is selected"),
                        each.descending(),
                        each.nulls()))
                .toList();
    }

    List<Term> values() {
        return values;
    }

    Layout layout() {
        return new Layout(slots);
    }

    List<Include> related() {
        return related;
    }

    @Override
    public int of(Field field) {
        return places.getOrDefault(field, -1);
    }

    /** What was selected twice has a place each time. */
    @Override
    @SuppressWarnings("ReferenceEquality") // which of two that are equal
    public int of(Include include) {
        int at = 0;
        while (related.get(at) != include) at++;
        return relatedSlots.get(at);
    }
}

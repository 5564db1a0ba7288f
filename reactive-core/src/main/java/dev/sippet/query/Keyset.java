package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.statement.Order;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.FieldTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An order in which no two records have the same place: that of a query, then its key or whatever else tells them apart. It tells the place of a record, and chooses
 * the records after a place; a row that is inserted or deleted meanwhile moves no other.
 */
final class Keyset {
    private final Model<?> model;
    private final List<Place> places;

    private Keyset(Model<?> model, List<Place> places) {
        this.model = model;
        this.places = places;
    }

    /** One field of the order. */
    private record Place(Field field, boolean descending, boolean nullsFirst) {
        Place reversed() {
            return new Place(field, !descending, !nullsFirst);
        }
    }

    static Keyset of(Model<?> model, List<Order> order, List<Field> deciding) {
        List<Place> places = new ArrayList<>();
        for (Order each : order) places.add(place(each));
        boolean descending = !places.isEmpty() && places.getLast().descending();
        for (Field each : deciding) {
            if (places.stream().noneMatch(place -> place.field().equals(each))) {
                places.add(new Place(each, descending, !descending));
            }
        }
        return new Keyset(model, places);
    }

    private static Place place(Order order) {
        if (!(order.by() instanceof FieldTerm(var model, var field))) {
            throw new InvalidStatement(
                    "pages are ordered by fields, not by " + StatementPrinter.print(order.by()),
                    "order by a field of its own");
        }
        boolean first =
                order.nulls() == Order.Nulls.SMALLEST ? !order.descending() : order.nulls() == Order.Nulls.FIRST;
        return new Place(field, order.descending(), first);
    }

    /** The same order from its end. */
    Keyset reversed() {
        return new Keyset(model, places.stream().map(Place::reversed).toList());
    }

    /** What a query is ordered by. */
    List<Sort<?>> sorts() {
        return places.stream().<Sort<?>>map(this::sort).toList();
    }

    private Sort<?> sort(Place place) {
        Sort<Object> sort = Sort.by(Fragment.of(new FieldTerm(model, place.field())), place.descending());
        return place.nullsFirst() ? sort.nullsFirst() : sort.nullsLast();
    }

    /** The fields of the order. */
    List<Field> fields() {
        return places.stream().map(Place::field).toList();
    }

    /** What rows must be read with so that they tell their place. */
    List<Includable<?>> deferred() {
        return fields().stream()
                .filter(Field::deferred)
                .<Includable<?>>map(
                        field -> new DeferredOfMany<>(Location.of(model).to(field.name())))
                .toList();
    }

    /** Those after this place: beyond it in the first field, or equal there and beyond it in the next, and so on. */
    Condition<Object> after(List<@Nullable Object> values) {
        List<Condition<Object>> ways = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            List<Condition<Object>> all = new ArrayList<>();
            for (int before = 0; before < i; before++) all.add(same(places.get(before), values.get(before)));
            all.add(beyond(places.get(i), values.get(i)));
            ways.add(Condition.allOf(all));
        }
        Condition<Object> after = Condition.anyOf(ways);
        return places.size() == 1 ? after : notBefore(values.getFirst()).and(after);
    }

    /** Follows from the rest, and lets a key or index find the start. */
    private Condition<Object> notBefore(@Nullable Object value) {
        Place first = places.getFirst();
        boolean nullsFollow = first.field().nullable() && !first.nullsFirst();
        if (value == null || nullsFollow) return Condition.allOf(List.of());
        return compared(first, first.descending() ? Comparison.LE : Comparison.GE, value);
    }

    private Condition<Object> same(Place place, @Nullable Object value) {
        return value == null ? isNull(place) : compared(place, Comparison.EQ, value);
    }

    private Condition<Object> beyond(Place place, @Nullable Object value) {
        if (value == null) {
            return place.nullsFirst() ? isNull(place).not() : Condition.anyOf(List.of());
        }
        Condition<Object> beyond = compared(place, place.descending() ? Comparison.LT : Comparison.GT, value);
        boolean nullsFollow = place.field().nullable() && !place.nullsFirst();
        return nullsFollow ? beyond.or(isNull(place)) : beyond;
    }

    private Condition<Object> isNull(Place place) {
        return new Filter<>(Fragment.of(new Term.IsNull(new FieldTerm(model, place.field()))));
    }

    private Condition<Object> compared(Place place, Comparison comparison, Object value) {
        Term stored = new FieldTerm(model, place.field());
        Term given = new Term.Param(place.field().type());
        return new Filter<>(Fragment.of(new Term.Compare(comparison, stored, given), value));
    }

    /** What tells this order from another: a cursor of one is no place in the other. */
    String signature() {
        return places.stream()
                .map(place ->
                        place.field().name() + (place.descending() ? "-" : "+") + (place.nullsFirst() ? "f" : "l"))
                .collect(Collectors.joining(",", model.name() + ":", ""));
    }
}

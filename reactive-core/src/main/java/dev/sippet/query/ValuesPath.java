package dev.sippet.query;

import dev.sippet.schema.Via;
import dev.sippet.statement.Selection;
import dev.sippet.statement.Term;
import dev.sippet.value.Row;
import java.util.List;

/**
 * What the records at the end of some relations have in one field: each value once, in any order, and NULL left out.
 *
 * @param <R> where the path starts
 * @param <V> a value
 */
public final class ValuesPath<R, V> implements Includable<R>, Selectable<R, List<V>, List<V>> {
    private final Location at;
    private final Expression.Value<?, V> field;

    /** At that place; {@code field} is the path of the field from the records that have it. */
    public ValuesPath(Location at, Expression.Value<?, V> field) {
        this.at = at;
        this.field = field;
    }

    Location location() {
        return at;
    }

    /** This is one of the values. */
    public Condition<R> contains(V value) {
        return new Filter<>(at.some(field.eq(value).filter().fragment()));
    }

    /** There is no value. */
    public Condition<R> isEmpty() {
        Fragment value = field.fragment();
        return new Filter<R>(at.some(value.with(new Term.Not(new Term.IsNull(value.term()))))).not();
    }

    /** What is read where this is selected. */
    Inclusion selected() {
        return new Inclusion(at.model(), at.whole("selected"), Refined.ALL, Included.NOTHING);
    }

    /** The values of rows that hold nothing else. */
    List<Object> values(List<?> rows) {
        return distinct(rows, field::read);
    }

    /** What is read of each record at the end of a relation that leads to values. */
    static List<Selection> selection(Via relation) {
        return relation
                .field()
                .<Selection>map(end ->
                        new Selection.Value(new Term.FieldTerm(relation.target().get(), end)))
                .stream()
                .toList();
    }

    static <V> List<V> distinct(List<?> rows, Row.Getter<V> getter) {
        return rows.stream()
                .map(Row.class::cast)
                .filter(row -> !row.isNull(0))
                .map(row -> getter.get(row, 0))
                .distinct()
                .toList();
    }
}

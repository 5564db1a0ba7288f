package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ListFunction;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The path of a list of values that a record holds itself.
 *
 * @param <R> the record
 * @param <E> the elements
 */
public sealed class ListPath<R, E> extends Expression<R, List<E>> implements Selectable<R, List<E>, List<E>>
        permits ListPath.Deferred {
    private final Field field;
    private final Row.Getter<? extends List<E>> getter;

    /** The field there, which is read so. */
    public ListPath(Location at, Row.Getter<? extends List<E>> getter) {
        super(at.fragment(), at.type());
        this.field = Objects.requireNonNull(at.field());
        this.getter = getter;
    }

    /** Has the same elements in the same order. */
    public Condition<R> eq(List<? extends E> elements) {
        return asked(ListFunction.SAME, elements);
    }

    /** Has other elements, or another order. */
    public Condition<R> ne(List<? extends E> elements) {
        return eq(elements).not();
    }

    /** This is one of its elements. */
    public Condition<R> contains(E element) {
        return asked(ListFunction.HAS_ALL, List.of(given(element)));
    }

    /** All of these are among its elements; of none, always where there is a list. */
    public Condition<R> containsAll(Collection<? extends E> elements) {
        return asked(ListFunction.HAS_ALL, elements);
    }

    /** At least one of these is among its elements; of none, never. */
    public Condition<R> containsAny(Collection<? extends E> elements) {
        return asked(ListFunction.HAS_ANY, elements);
    }

    /** How many elements it has. */
    public NumberValue<R, Long> size() {
        Term size = new Term.ListCall(ListFunction.SIZE, List.of(fragment().term()));
        return new NumberValue<>(fragment().with(size), Type.INT64);
    }

    /** Has no elements. */
    public Condition<R> isEmpty() {
        return size().eq(0);
    }

    private Condition<R> asked(ListFunction function, Collection<? extends E> elements) {
        return new Filter<>(call(fragment(), function, elements(given(elements))));
    }

    /** What the column holds of these. */
    List<?> elements(Collection<? extends E> elements) {
        if (field.unwrapped(elements) instanceof List<?> stored) return stored;
        throw new InvalidStatement(Settable.named(this) + " takes a list", null);
    }

    /** A function of a list and of another one of the same type. */
    Fragment call(Fragment list, ListFunction function, List<?> elements) {
        Fragment given = Fragment.of(new Term.Param(type()), elements);
        return list.and(given, new Term.ListCall(function, List.of(list.term(), given.term())));
    }

    @Override
    Object read(Row row, int at) {
        return getter.get(row, at);
    }

    /** One that is read where it is included. */
    public static final class Deferred<R, E> extends ListPath<R, E> implements DeferredPath<R, List<E>> {
        /** The field there, which is read so. */
        public Deferred(Location at, Row.Getter<? extends List<E>> getter) {
            super(at, getter);
        }

        @Override
        public Expression<R, List<E>> expression() {
            return this;
        }
    }
}

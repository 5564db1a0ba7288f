package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ListFunction;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a stored list, one change after the other, computed by the database in the update itself: what others do to the list
 * at the same time is not lost. Immutable: every step answers a new one.
 *
 * @param <E> the elements
 */
public final class ListChange<E> {
    private final ListPath<?, E> path;
    private final Fragment fragment;

    private ListChange(ListPath<?, E> path, Fragment fragment) {
        this.path = path;
        this.fragment = fragment;
    }

    /** Nothing yet. */
    public static <E> ListChange<E> of(ListPath<?, E> path) {
        return new ListChange<>(path, path.fragment());
    }

    Fragment fragment() {
        return fragment;
    }

    /** These come to its end. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final ListChange<E> push(E... elements) {
        return pushAll(Arrays.asList(path.given(elements)));
    }

    /** These come to its end, in their order. */
    public ListChange<E> pushAll(Collection<? extends E> elements) {
        return with(ListFunction.JOINED, elements);
    }

    /** Every element that equals one of these goes. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final ListChange<E> remove(E... elements) {
        return removeAll(Arrays.asList(path.given(elements)));
    }

    /** Every element that equals one of these goes. */
    public ListChange<E> removeAll(Collection<? extends E> elements) {
        return with(ListFunction.WITHOUT, elements);
    }

    /** The element at this position goes, which starts at 0; where there is none, nothing does. */
    public ListChange<E> removeAt(int position) {
        if (position < 0) {
            throw new InvalidStatement(
                    Settable.named(path) + " has no element at " + position,
                    "positions start at 0; pop() takes the last element");
        }
        Fragment at = Fragment.of(new Term.Param(Type.INT32), position);
        return new ListChange<>(
                path,
                fragment.and(at, new Term.ListCall(ListFunction.WITHOUT_AT, List.of(fragment.term(), at.term()))));
    }

    /** The last element goes; where there is none, nothing does. */
    public ListChange<E> pop() {
        return new ListChange<>(
                path, fragment.with(new Term.ListCall(ListFunction.WITHOUT_LAST, List.of(fragment.term()))));
    }

    /** All elements go. */
    public ListChange<E> clear() {
        return new ListChange<>(path, Fragment.of(new Term.Param(path.type()), List.of()));
    }

    private ListChange<E> with(ListFunction function, Collection<? extends E> elements) {
        List<?> stored = path.elements(path.given(elements));
        if (stored.isEmpty()) return this;
        return goesOn(function) ? goingOn(stored) : new ListChange<>(path, path.call(fragment, function, stored));
    }

    /** One call takes what several in a row do, so that a loop makes no statement of its own; so does a list that is given. */
    private boolean goesOn(ListFunction function) {
        return switch (fragment.term()) {
            case Term.ListCall call -> call.function() == function;
            case Term.Param cleared -> function == ListFunction.JOINED;
            default -> false;
        };
    }

    private ListChange<E> goingOn(List<?> stored) {
        @Nullable Object[] values = fragment.values().clone();
        List<Object> both = new ArrayList<>((List<?>) path.given(values[values.length - 1]));
        both.addAll(stored);
        values[values.length - 1] = both;
        return new ListChange<>(path, Fragment.whole(fragment.term(), values));
    }

    @Override
    public String toString() {
        return StatementPrinter.print(fragment.term());
    }
}

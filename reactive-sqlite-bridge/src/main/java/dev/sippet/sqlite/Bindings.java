package dev.sippet.sqlite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bindings of a statement: those that were added, and the one that is being filled. */
final class Bindings {

    private enum Unset {
        UNSET
    }

    private final List<@Nullable Object[]> added = new ArrayList<>();
    private final int parameters;
    private @Nullable Object[] current;
    private boolean touched;

    Bindings(int parameters) {
        this.parameters = parameters;
        this.current = fresh();
    }

    private @Nullable Object[] fresh() {
        @Nullable Object[] values = new @Nullable Object[parameters];
        Arrays.fill(values, Unset.UNSET);
        return values;
    }

    void set(int index, @Nullable Object value) {
        if (index < 0 || index >= parameters) {
            throw new IndexOutOfBoundsException("There are " + parameters + " parameters, and none at " + index);
        }
        current[index] = value;
        touched = true;
    }

    void add() {
        refuseIncomplete();
        added.add(current);
        current = fresh();
        touched = false;
    }

    private void refuseIncomplete() {
        for (int index = 0; index < parameters; index++) {
            if (current[index] instanceof Unset) {
                throw new IllegalStateException("No value is bound to parameter " + index
                        + (added.isEmpty() ? "" : ", nor may add() come after the last binding"));
            }
        }
    }

    /** All of them, the last included; the statement goes on with its own copy. */
    List<@Nullable Object[]> complete() {
        if (added.isEmpty() || touched || parameters > 0) {
            refuseIncomplete();
            List<@Nullable Object[]> all = new ArrayList<>(added);
            all.add(current.clone());
            return all;
        }
        return List.copyOf(added);
    }
}

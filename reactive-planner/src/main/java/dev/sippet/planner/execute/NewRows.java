package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Member;
import dev.sippet.schema.Model;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Request;
import dev.sippet.value.Canonical;
import dev.sippet.value.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows of new records: what was given, what they get by themselves, and NULL for the rest, each in the form its column keeps.
 * A row has the slots of the model's reader, so that what was stored can be answered without asking for it.
 */
final class NewRows {
    private final Mapping mapping;
    private final int[] slots;
    private final @Nullable Object[][] rows;
    private boolean keysGiven = true;

    private NewRows(Mapping mapping, int count) {
        Model<?> model = mapping.model();
        this.mapping = mapping;
        this.slots = model.fields().stream().mapToInt(model::slot).toArray();
        this.rows = new @Nullable Object[count][model.members().size()];
    }

    /** From the values of each record in turn, in the order of the model's fields. */
    static NewRows of(Mapping mapping, @Nullable Object[] given, Capability capability) {
        int count = given.length / mapping.model().fields().size();
        return of(mapping, given, count, (row, field) -> false, capability);
    }

    /** So many rows; what comes later is not asked for now. */
    static NewRows of(Mapping mapping, @Nullable Object[] given, int count, Later later, Capability capability) {
        List<Field> fields = mapping.model().fields();
        NewRows rows = new NewRows(mapping, count);
        for (int column = 0; column < fields.size(); column++) {
            rows.fill(column, fields.get(column), given, later, capability);
        }
        return rows;
    }

    /** Knows what is set when other rows have been stored. */
    @FunctionalInterface
    interface Later {
        /** Whether this field of this row is. */
        boolean isSet(int row, Field field);
    }

    private void fill(int column, Field field, @Nullable Object[] given, Later later, Capability capability) {
        Column stored = mapping.table().columns().get(column);
        String name = mapping.model() + "." + field.name();
        int unset = 0;
        for (int row = 0; row < rows.length; row++) {
            if (later.isSet(row, field)) continue;
            Object value = given[row * slots.length + column];
            boolean left = value == Request.Unset.UNSET;
            if (left) {
                unset++;
                value = field.identity() ? null : automatic(field, name);
            }
            if (value == null && !field.nullable() && !(left && field.identity())) throw Values.isNull(name);
            rows[row][slots[column]] = Values.storable(Canonical.stored(stored.type(), value, name), name, capability);
        }
        if (field.identity() && unset > 0) {
            keysGiven = false;
            if (unset < rows.length) throw someKeys(name);
        }
    }

    private static InvalidStatement someKeys(String name) {
        return new InvalidStatement(
                name + " is given for some of the new records and left to the database for others",
                "create them in two statements");
    }

    private static @Nullable Object automatic(Field field, String name) {
        if (field.auto() == Auto.UUID_V7) return Keys.v7();
        if (field.auto() == Auto.UUID_V4) return Keys.v4();
        Supplier<?> supplier = field.onCreate() == null ? field.onUpdate() : field.onCreate();
        if (supplier != null) return supplier.get();
        if (field.nullable()) return null;
        throw new InvalidStatement(name + " was not given", "a new record needs it, since it has no default");
    }

    /** Whether the keys that the database would make were given. */
    boolean keysGiven() {
        return keysGiven;
    }

    int size() {
        return rows.length;
    }

    /** The values of these columns, row after row, from one row up to another. */
    @Nullable
    Object[] arguments(List<Column> columns, int first, int end) {
        int[] from = columns.stream()
                .mapToInt(column -> slots[mapping.table().columns().indexOf(column)])
                .toArray();
        @Nullable Object[] arguments = new @Nullable Object[(end - first) * from.length];
        int at = 0;
        for (int row = first; row < end; row++) {
            for (int slot : from) arguments[at++] = rows[row][slot];
        }
        return arguments;
    }

    /** Only the row at this position. */
    NewRows only(int index) {
        NewRows one = new NewRows(mapping, 1);
        one.rows[0] = rows[index];
        one.keysGiven = keysGiven;
        return one;
    }

    /** Completes the rows by the keys that the database made, in the same order. */
    void keys(List<Object> keys) {
        int slot = slots[mapping.table().columns().indexOf(mapping.table().identity())];
        for (int row = 0; row < rows.length; row++) rows[row][slot] = keys.get(row);
    }

    /** Completes one row by the number that the database gave it. */
    void key(int row, long number) {
        Column identity = Objects.requireNonNull(mapping.table().identity());
        int slot = slots[mapping.table().columns().indexOf(identity)];
        rows[row][slot] = Canonical.stored(identity.type(), number, mapping.model() + "." + identity.field());
    }

    /** Only those at these positions. */
    NewRows only(List<Integer> kept) {
        NewRows only = new NewRows(mapping, kept.size());
        for (int row = 0; row < kept.size(); row++) only.rows[row] = rows[kept.get(row)];
        only.keysGiven = keysGiven;
        return only;
    }

    /** What is in this component of a row. */
    @Nullable
    Object get(int row, Member member) {
        return rows[row][mapping.model().slot(member)];
    }

    /** Puts what came later into a component of a row. */
    void set(int row, Member member, @Nullable Object value) {
        rows[row][mapping.model().slot(member)] = value;
    }

    /** The row at this position. */
    Row row(int index) {
        return new Row(mapping.model().layout(), rows[index]);
    }

    @Override
    public String toString() {
        return rows.length + " new " + mapping.model() + " of " + Arrays.toString(slots);
    }
}

package dev.sippet.schema;

import dev.sippet.value.Type;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record that is stored in a column.
 *
 * @param name the component's name
 * @param column the column's name
 * @param type what it holds
 * @param nullable whether it may be NULL
 * @param auto who makes the value of a new record's key
 * @param onCreate what a new record gets where nothing was said
 * @param onUpdate what an update sets where nothing was said
 * @param version whether it counts the updates
 * @param deferred whether it is read only where a query says so
 * @param newtype the record of one component that its values are in; null where they are as they are stored
 */
public record Field(
        String name,
        String column,
        Type type,
        boolean nullable,
        Auto auto,
        @Nullable Supplier<?> onCreate,
        @Nullable Supplier<?> onUpdate,
        boolean version,
        boolean deferred,
        @Nullable Newtype<?> newtype)
        implements Member, Embedded.Part {

    /** A field that is not NULL, in a column of the same name in snake case. */
    public static Field of(String name, Type type) {
        return new Field(name, Naming.snake(name), type, false, Auto.NONE, null, null, false, false, null);
    }

    /** In a column of this name. */
    public Field column(String column) {
        return new Field(name, column, type, nullable, auto, onCreate, onUpdate, version, deferred, newtype);
    }

    /** That may be NULL. */
    public Field orNull() {
        return new Field(name, column, type, true, auto, onCreate, onUpdate, version, deferred, newtype);
    }

    /** Whose value is made by itself. */
    public Field auto(Auto auto) {
        return new Field(name, column, type, nullable, auto, onCreate, onUpdate, version, deferred, newtype);
    }

    /** That gets this on create where nothing is said. */
    public Field onCreate(Supplier<?> onCreate) {
        return new Field(name, column, type, nullable, auto, stored(onCreate), onUpdate, version, deferred, newtype);
    }

    /** That gets this on every update that does not set it. */
    public Field onUpdate(Supplier<?> onUpdate) {
        return new Field(name, column, type, nullable, auto, onCreate, stored(onUpdate), version, deferred, newtype);
    }

    /** That counts the updates: 1 on create, one more on each update. */
    public Field asVersion() {
        return new Field(name, column, type, nullable, auto, () -> 1L, onUpdate, true, deferred, newtype);
    }

    /** That is read only where a query says so. */
    public Field asDeferred() {
        return new Field(name, column, type, nullable, auto, onCreate, onUpdate, version, true, newtype);
    }

    /** Whose values are in records of this type; said before what they are by themselves. */
    public Field newtype(Newtype<?> newtype) {
        return new Field(name, column, type, nullable, auto, onCreate, onUpdate, version, deferred, newtype);
    }

    private Supplier<?> stored(Supplier<?> supplier) {
        return newtype == null ? supplier : () -> unwrapped(supplier.get());
    }

    /** What the column holds of a value of the component. */
    public @Nullable Object unwrapped(@Nullable Object value) {
        return newtype == null || value == null ? value : newtype.unwrapped(value);
    }

    /** Whether the database makes the value of a new record. */
    public boolean identity() {
        return auto == Auto.IDENTITY;
    }

    /** The same under another name. */
    Field named(String name) {
        return new Field(name, column, type, nullable, auto, onCreate, onUpdate, version, deferred, newtype);
    }

    /** With another type. */
    Field type(Type type) {
        return new Field(name, column, type, nullable, auto, onCreate, onUpdate, version, deferred, newtype);
    }
}

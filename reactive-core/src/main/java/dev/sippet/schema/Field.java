package dev.sippet.schema;

import dev.sippet.error.InvalidStatement;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
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
 * @param expires whether a key-value store deletes the row some time after it
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
        boolean expires,
        @Nullable Newtype<?> newtype)
        implements Member, Embedded.Part {

    /** A field that is not NULL, in a column of the same name in snake case. */
    public static Field of(String name, Type type) {
        return new Field(name, Naming.snake(name), type, false, Auto.NONE, null, null, false, false, false, null);
    }

    /** In a column of this name. */
    public Field column(String column) {
        return new Field(name, column, type, nullable, auto, onCreate, onUpdate, version, deferred, expires, newtype);
    }

    /** That may be NULL. */
    public Field orNull() {
        return new Field(name, column, type, true, auto, onCreate, onUpdate, version, deferred, expires, newtype);
    }

    /** Whose value is made by itself. */
    public Field auto(Auto auto) {
        return new Field(name, column, type, nullable, auto, onCreate, onUpdate, version, deferred, expires, newtype);
    }

    /** That gets this on create where nothing is said. */
    public Field onCreate(Supplier<?> onCreate) {
        return new Field(
                name, column, type, nullable, auto, stored(onCreate), onUpdate, version, deferred, expires, newtype);
    }

    /** That gets this on every update that does not set it. */
    public Field onUpdate(Supplier<?> onUpdate) {
        return new Field(
                name, column, type, nullable, auto, onCreate, stored(onUpdate), version, deferred, expires, newtype);
    }

    /** That counts the updates: 1 on create, one more on each update. */
    public Field asVersion() {
        return new Field(name, column, type, nullable, auto, () -> 1L, onUpdate, true, deferred, expires, newtype);
    }

    /** That is read only where a query says so. */
    public Field asDeferred() {
        return new Field(name, column, type, nullable, auto, onCreate, onUpdate, version, true, expires, newtype);
    }

    /** After which the row may go. */
    public Field asExpiry() {
        return new Field(name, column, type, nullable, auto, onCreate, onUpdate, version, deferred, true, newtype);
    }

    /** Whose values are in records of this type; said before what they are by themselves. */
    public Field newtype(Newtype<?> newtype) {
        return new Field(name, column, type, nullable, auto, onCreate, onUpdate, version, deferred, expires, newtype);
    }

    private Supplier<?> stored(Supplier<?> supplier) {
        return newtype == null ? supplier : () -> unwrapped(supplier.get());
    }

    /** What the column holds of a value of the component; of a list, it is the elements that may be in records. */
    public @Nullable Object unwrapped(@Nullable Object value) {
        if (type instanceof Type.ListOf && value instanceof Collection<?> elements) return elements(elements);
        return newtype == null || value == null ? value : newtype.unwrapped(value);
    }

    /** Its own, so that a statement stays what it was when it was made. */
    private List<Object> elements(Collection<?> values) {
        List<Object> elements = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value == null) throw new InvalidStatement(name + " is a list, and no list holds null", "leave it out");
            elements.add(newtype == null ? value : newtype.unwrapped(value));
        }
        return Collections.unmodifiableList(elements);
    }

    /** Whether the database makes the value of a new record. */
    public boolean identity() {
        return auto == Auto.IDENTITY;
    }

    /** The same under another name. */
    Field named(String name) {
        return new Field(name, column, type, nullable, auto, onCreate, onUpdate, version, deferred, expires, newtype);
    }

    /** With another type. */
    Field type(Type type) {
        return new Field(name, column, type, nullable, auto, onCreate, onUpdate, version, deferred, expires, newtype);
    }
}

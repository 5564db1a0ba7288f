package dev.sippet.query;

import dev.sippet.schema.Newtype;
import dev.sippet.value.Row;
import java.util.function.Function;

/**
 * What a path of records of one component knows besides its field.
 *
 * @param newtype the record
 * @param inner the path of what is inside
 */
record Wrapping<P extends Expression<?, ?>>(Newtype<?> newtype, P inner) {

    /** Of the values there, what is inside of which has such a path. */
    static <P extends Expression<?, ?>> Wrapping<P> of(Location at, Function<Location, P> inner) {
        return new Wrapping<>(at.wrapped(), inner.apply(at.inside()));
    }

    Object read(Row row, int at) {
        return newtype.wrap(inner.read(row, at));
    }

    Object unwrapped(Object value) {
        return newtype.unwrapped(value);
    }
}

package dev.sippet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Rows are found fast by this. On a component without arguments; in {@link Model#indexes()} with the components it covers. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT})
public @interface Index {
    /**
     * The components it covers, in order; empty on a component. Where {@link #sort} is not said, the first of them is the partition of a
     * store that finds records by keys, and all others are its sort key.
     */
    String[] value() default {};

    /**
     * The components that records are ordered by where they are equal in the others: then these others together are the partition of
     * a store of keys. None, if that is said, for a partition without an order. Databases with tables index them after the others.
     */
    String[] sort() default {};

    /** Its name; empty for one made of table and columns. */
    String name() default "";

    /** Whether no two rows may have the same values here. */
    boolean unique() default false;
}

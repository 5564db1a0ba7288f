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

    /**
     * Whether it orders the partitions of the key otherwise, in place of having partitions of its own: DynamoDB keeps it with the table,
     * so that it can be read consistently, and creates it only together with the table.
     */
    boolean local() default false;

    /** What a store of keys keeps of a record in the index. Where that is not all of it, the rest is read from the table by key. */
    Projection projection() default Projection.ALL;

    /** The components that it keeps besides the keys: then all others are read from the table. */
    String[] including() default {};

    /** What an index keeps of a record. */
    enum Projection {
        /** All of it. */
        ALL,
        /** The keys of the table and of the index. */
        KEYS
    }
}

package dev.sippet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The component is the key, or part of it: several make a composite key in the order of the record, partition first. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
    /** What it is to a store that keeps records by keys; by its place unless said otherwise. Either all of a key say it, or none. */
    Role value() default Role.BY_PLACE;

    /** The sides of a key. Databases with tables do not tell them apart. */
    enum Role {
        /** The first component is the partition, all others are the sort key. */
        BY_PLACE,
        /** Has to be given to find records: those that are equal here lie together. */
        PARTITION,
        /** What the records of a partition are ordered by. */
        SORT
    }
}

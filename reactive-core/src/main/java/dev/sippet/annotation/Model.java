package dev.sippet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record that is stored: one record, one table. The processor writes a companion for it, named by its plural. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Model {
    /** The name of the companion; empty for the plural of the record's name. */
    String companion() default "";

    /** The name of the table; empty for the plural of the record's name in snake case. */
    String table() default "";

    /** The key by component names, in order, instead of {@link Key} on the components. */
    String[] key() default {};

    /** Indexes over several components, or with names of their own. */
    Index[] indexes() default {};

    /**
     * Whether a key-value store may read the whole table to serve a statement that no key and no index serves. Without it such a
     * statement is refused; on a database with tables it changes nothing.
     */
    boolean scan() default false;

    /** What it is written for. {@code -Asippet.target=dynamodb} says it for all models that are compiled. */
    dev.sippet.annotation.Target target() default dev.sippet.annotation.Target.PORTABLE;
}

package dev.sippet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The record this one points to through components that hold its key. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface BelongsTo {
    /** The components here that hold the key; by default the relation's name followed by {@code Id}. */
    String[] key() default {};

    /** The components there, in the same order; by default {@code id}. */
    String[] references() default {"id"};
}

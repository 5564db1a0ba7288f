package dev.sippet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record, or a sealed interface of records, that is a part of others: stored in columns of its owner, one for each component,
 * called after both. Of a sealed interface one more column says which of its records it is.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Embed {
    /** The simple name of the class with its paths; the plural of the type where empty. */
    String companion() default "";
}

package dev.sippet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Rows are found fast by this. On a component without arguments; in {@link Model#indexes()} with the components it covers. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT})
public @interface Index {
    /** The components it covers, in order; empty on a component. */
    String[] value() default {};

    /** Its name; empty for one made of table and columns. */
    String name() default "";

    /** Whether no two rows may have the same values here. */
    boolean unique() default false;
}

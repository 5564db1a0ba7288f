package dev.sippet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the component is stored, where that differs from what its name and type say. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
    /** The column's name; empty for the component's in snake case. */
    String value() default "";

    /** The most characters of a text, or bytes of a byte array; 0 for no limit of its own. */
    int length() default 0;

    /** All digits of a decimal. */
    int precision() default 38;

    /** The digits after a decimal's point: every value has exactly this scale. */
    int scale() default 10;
}

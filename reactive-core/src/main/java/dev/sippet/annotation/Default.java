package dev.sippet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a new record gets here when nothing is said. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {
    /** A literal of the component's type, or {@code now} on a date or time. */
    String value() default "";

    /** A static method of the record without parameters, called for each new record. */
    String method() default "";
}

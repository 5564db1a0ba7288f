package dev.sippet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a record gets here on every create and every update that does not set it. With {@link Default}, only on updates. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface OnUpdate {
    /** A literal of the component's type, or {@code now} on a date or time. */
    String value() default "";

    /** A static method of the record without parameters, called for each write. */
    String method() default "";
}

package dev.sippet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The one record that points to this one: the other side of its {@link BelongsTo}, whose key is unique there. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface HasOne {
    /** The {@link BelongsTo} component on the other side; needed where it has several to this model. */
    String pair() default "";

    /** A path of relations, separated by dots, such as {@code team.lead}: to be read only. */
    String via() default "";
}

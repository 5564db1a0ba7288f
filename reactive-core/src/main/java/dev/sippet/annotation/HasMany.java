package dev.sippet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The records that point to this one: the other side of their {@link BelongsTo}, or the end of a path of relations. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface HasMany {
    /** The {@link BelongsTo} component on the other side; needed where it has several to this model. */
    String pair() default "";

    /** A path of relations, separated by dots, such as {@code taggings.tag}: to be read only. */
    String via() default "";
}

package dev.sippet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The key is made by itself: a UUID by the client before the insert, an integer by the database. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Auto {
    /** How; by the component's type unless said otherwise. */
    Strategy value() default Strategy.BY_TYPE;

    /** Where an automatic value comes from. */
    enum Strategy {
        /** {@link #UUID_V7} for a UUID, {@link #IDENTITY} for an integer. */
        BY_TYPE,
        /** A UUID that grows with time, which keeps indexes dense. */
        UUID_V7,
        /** A random UUID. */
        UUID_V4,
        /** The next number, given by the database. */
        IDENTITY
    }
}

package dev.sippet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record that rows of raw SQL are read into, column by name. It is not stored. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {}

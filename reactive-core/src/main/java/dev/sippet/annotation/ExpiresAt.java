package dev.sippet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When the record may go: DynamoDB deletes it by itself some time after this {@code Instant}. Until then it is found like any other, so
 * filter by it. On databases with tables it is a column like any other.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface ExpiresAt {}

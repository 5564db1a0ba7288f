package dev.sippet.query;

/**
 * What can come with a record: a relation, and what comes along it in turn, what is deferred, or values of related records.
 *
 * @param <R> the record
 */
public sealed interface Includable<R>
        permits OnePath, RelatedPath, DeferredPath, DeferredOfMany, DeferredEmbed, ValuesPath {}

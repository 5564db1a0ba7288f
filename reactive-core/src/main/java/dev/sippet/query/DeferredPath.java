package dev.sippet.query;

/**
 * The path of a field that is read only where a query includes it. Conditions and orders use its column without reading it.
 *
 * @param <R> the record
 * @param <V> the value
 */
public sealed interface DeferredPath<R, V> extends Includable<R>
        permits StringPath.Deferred,
                StringPath.DeferredOrNull,
                NumberPath.Deferred,
                NumberPath.DeferredOrNull,
                ComparablePath.Deferred,
                ComparablePath.DeferredOrNull,
                BooleanPath.Deferred,
                BooleanPath.DeferredOrNull,
                EnumPath.Deferred,
                EnumPath.DeferredOrNull,
                BytesPath.Deferred,
                BytesPath.DeferredOrNull,
                ListPath.Deferred,
                WrappedPath.Deferred,
                WrappedPath.DeferredOrNull,
                UnorderedPath.Deferred,
                UnorderedPath.DeferredOrNull,
                ItemPath.Deferred,
                ItemPath.DeferredOrNull,
                ItemPath.TextDeferred,
                ItemPath.TextDeferredOrNull,
                ItemPath.NumericDeferred,
                ItemPath.NumericDeferredOrNull {

    /** The path as an expression: itself. */
    Expression<R, V> expression();
}

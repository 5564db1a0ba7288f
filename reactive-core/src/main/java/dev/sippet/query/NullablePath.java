package dev.sippet.query;

import dev.sippet.statement.Term;

/**
 * The path of a field that may be NULL.
 *
 * @param <R> the record
 * @param <V> the value
 */
public sealed interface NullablePath<R, V>
        permits StringPath.OrNull,
                NumberPath.OrNull,
                ComparablePath.OrNull,
                BooleanPath.OrNull,
                EnumPath.OrNull,
                BytesPath.OrNull,
                UnorderedPath.OrNull,
                ItemPath.OrNull,
                ItemPath.TextOrNull,
                ItemPath.NumericOrNull {

    /** The path as an expression: itself. */
    Expression<R, V> expression();

    /** Is NULL. */
    default Condition<R> isNull() {
        Fragment value = expression().fragment();
        return new Filter<>(value.with(new Term.IsNull(value.term())));
    }

    /** Is not NULL. */
    default Condition<R> isNotNull() {
        return isNull().not();
    }
}

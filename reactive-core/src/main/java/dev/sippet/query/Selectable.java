package dev.sippet.query;

import org.jspecify.annotations.Nullable;

/**
 * What can be selected of a record: a field, an embedded value, a computed value, related records, or what is selected of those.
 *
 * @param <R> the record
 * @param <V> what it is as a component of a record of one's own: null where it may be NULL
 * @param <S> what it is in a tuple, which holds no null: an {@code Optional} there
 */
public sealed interface Selectable<R, V extends @Nullable Object, S>
        permits StringPath,
                StringPath.OrNull,
                NumberPath,
                NumberPath.OrNull,
                ComparablePath,
                ComparablePath.OrNull,
                BooleanPath,
                BooleanPath.OrNull,
                EnumPath,
                EnumPath.OrNull,
                BytesPath,
                BytesPath.OrNull,
                ListPath,
                UnorderedPath,
                UnorderedPath.OrNull,
                ItemPath.Of,
                ItemPath.OrNull,
                ItemPath.Text,
                ItemPath.TextOrNull,
                ItemPath.Numeric,
                ItemPath.NumericOrNull,
                Expression.Count,
                OptionalValue,
                OptionalOne,
                OptionalOfOne,
                EmbedPath,
                OptionalWhole,
                OnePath,
                RelatedPath,
                OfMany,
                OfOne,
                ValuesPath {}

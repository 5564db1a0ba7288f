package dev.sippet.schema;

import dev.sippet.error.InvalidSchema;
import dev.sippet.error.InvalidStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of values that are stored in several columns of their owner: of a record, or of the records of a sealed interface.
 * Built once by generated code.
 *
 * @param <T> the value
 */
public final class Embedded<T> {
    private final Class<T> type;
    private final List<Part> parts;
    private final List<Variant> variants;
    private final List<Index> indexes;
    private final @Nullable Function<T, @Nullable Object[]> values;

    private Embedded(Builder<T> builder) {
        type = builder.type;
        parts = List.copyOf(builder.parts);
        variants = List.copyOf(builder.variants);
        indexes = List.copyOf(builder.indexes);
        values = builder.values;
        if (!parts.isEmpty() && !variants.isEmpty()) {
            throw new InvalidSchema(this + " has components and variants", "it is a record or a sealed interface");
        }
    }

    /** A component of an embedded record. */
    public sealed interface Part permits Field, Embed {
        /** The component's name. */
        String name();
    }

    /**
     * One of the records of a sealed interface.
     *
     * @param label what its column says where it is this one
     * @param type its shape
     */
    public record Variant(String label, Embedded<?> type) {}

    /** Starts the shape of this record or sealed interface. */
    public static <T> Builder<T> of(Class<T> type) {
        return new Builder<>(type);
    }

    /** The components of a record, in order. */
    List<Part> parts() {
        return parts;
    }

    /** The records of a sealed interface, in order; none of a record. */
    List<Variant> variants() {
        return variants;
    }

    /** The indexes over single components. */
    List<Index> indexes() {
        return indexes;
    }

    /**
     * Takes a value apart, in the order of its columns.
     *
     * @param value the value, or null where there is none
     * @param headed whether a column of its own says that it is there
     * @param where what messages call it
     * @param into takes the values
     */
    void spread(@Nullable Object value, boolean headed, String where, List<@Nullable Object> into) {
        if (variants.isEmpty()) {
            if (headed) into.add(value == null ? null : true);
            components(value, where, into);
            return;
        }
        into.add(value == null ? null : variant(value, where).label());
        for (Variant variant : variants) {
            boolean here = value != null && variant.type().type.isInstance(value);
            variant.type().components(here ? value : null, where, into);
        }
    }

    private Variant variant(Object value, String where) {
        for (Variant variant : variants) {
            if (variant.type().type.isInstance(value)) return variant;
        }
        throw new InvalidStatement(where + " takes one of the variants of " + this, "give one of those it permits");
    }

    private void components(@Nullable Object value, String where, List<@Nullable Object> into) {
        @Nullable Object[] apart = value == null ? new @Nullable Object[parts.size()] : apart(value);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean nullable = part instanceof Field field ? field.nullable() : ((Embed) part).nullable();
            if (value != null && apart[i] == null && !nullable) {
                throw new InvalidStatement(
                        where + "." + part.name() + " cannot be NULL", "give a value, or declare it @Nullable");
            }
            if (part instanceof Embed embed) {
                embed.type().spread(apart[i], embed.nullable(), where + "." + embed.name(), into);
            } else {
                into.add(((Field) part).unwrapped(apart[i]));
            }
        }
    }

    @SuppressWarnings("unchecked") // it is asked for its own values only
    private @Nullable Object[] apart(Object value) {
        if (values != null) return values.apply((T) value);
        throw new InvalidSchema(this + " does not tell the values of a record", "say them with values(…)");
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }

    /** Collects what a shape is. */
    public static final class Builder<T> {
        private final Class<T> type;
        private final List<Part> parts = new ArrayList<>();
        private final List<Variant> variants = new ArrayList<>();
        private final List<Index> indexes = new ArrayList<>();
        private @Nullable Function<T, @Nullable Object[]> values;

        private Builder(Class<T> type) {
            this.type = type;
        }

        /** The next component is stored in a column. */
        public Builder<T> field(Field field) {
            parts.add(field);
            return this;
        }

        /** The next component is stored in several columns. */
        public Builder<T> embed(Embed embed) {
            parts.add(embed);
            return this;
        }

        /** The next record of a sealed interface. */
        public Builder<T> variant(String label, Embedded<?> type) {
            variants.add(new Variant(label, type));
            return this;
        }

        /** One more index, over one component. */
        public Builder<T> index(Index index) {
            indexes.add(index);
            return this;
        }

        /** Takes a record apart: one value for each component. */
        public Builder<T> values(Function<T, @Nullable Object[]> values) {
            this.values = values;
            return this;
        }

        /** The shape. */
        public Embedded<T> build() {
            return new Embedded<>(this);
        }
    }
}

package embeds;

import dev.sippet.annotation.Generated;
import dev.sippet.query.BooleanPath;
import dev.sippet.query.DeferredFields;
import dev.sippet.query.EmbedPath;
import dev.sippet.query.Location;
import dev.sippet.query.NumberPath;
import dev.sippet.query.OptionalEmbed;
import dev.sippet.schema.Embedded;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import org.jspecify.annotations.Nullable;

/** Typed paths for {@link Shop.Side}, stored in the columns of its owner. */
@Generated("dev.sippet.processor")
public final class Sides {
    /** The shape of {@link Shop.Side}. */
    public static final Embedded<Shop.Side> TYPE = Embedded.of(Shop.Side.class)
            .field(Field.of("words", Type.INT64).orNull().asDeferred())
            .field(Field.of("blank", Type.BOOL))
            .values(Sides::values)
            .build();

    private Sides() {}

    /** Reads one value, its fields in order. */
    public static Shop.Side read(Row row, int at, int slot, Model<?> model) {
        return new Shop.Side(
                DeferredFields.optional(row, at, slot, model, Row::int64),
                row.bool(at + slot + 1));
    }

    private static @Nullable Object[] values(Shop.Side side) {
        return new @Nullable Object[] {
                DeferredFields.stored(side.words(), "Side.words"),
                side.blank()};
    }

    /** The paths of one side, from {@code R}. */
    public static class Path<R> extends EmbedPath<R, Shop.Side> {
        /** At this place. */
        public Path(Location at) {
            super(at, (row, i) -> Sides.read(row, i, 0, at.end()));
        }

        /** Field {@code words}. */
        public NumberPath.DeferredOrNull<R, Long> words() {
            return new NumberPath.DeferredOrNull<>(at("words"));
        }

        /** Field {@code blank}. */
        public BooleanPath<R> blank() {
            return new BooleanPath<>(at("blank"));
        }
    }

    /** Those of one that may be absent. */
    public static final class OrNull<R> extends Path<R> implements OptionalEmbed<R> {
        /** At this place. */
        public OrNull(Location at) {
            super(at);
        }

        @Override
        public Path<R> whole() {
            return this;
        }
    }
}

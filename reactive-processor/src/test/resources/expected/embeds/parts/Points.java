package embeds.parts;

import dev.sippet.annotation.Generated;
import dev.sippet.query.DeferredEmbed;
import dev.sippet.query.EmbedPath;
import dev.sippet.query.Location;
import dev.sippet.query.NumberPath;
import dev.sippet.query.OptionalEmbed;
import dev.sippet.schema.Embedded;
import dev.sippet.schema.Field;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import org.jspecify.annotations.Nullable;

/** Typed paths for {@link Point}, stored in the columns of its owner. */
@Generated("dev.sippet.processor")
public final class Points {
    /** The shape of {@link Point}. */
    public static final Embedded<Point> TYPE = Embedded.of(Point.class)
            .field(Field.of("lat", Type.FLOAT64))
            .field(Field.of("lon", Type.FLOAT64))
            .values(Points::values)
            .build();

    private Points() {}

    /** Reads one value, its fields in order. */
    public static Point read(Row row, int at) {
        return new Point(
                row.float64(at),
                row.float64(at + 1));
    }

    private static @Nullable Object[] values(Point point) {
        return new @Nullable Object[] {
                point.lat(),
                point.lon()};
    }

    /** The paths of one point, from {@code R}. */
    public static class Path<R> extends EmbedPath<R, Point> {
        /** At this place. */
        public Path(Location at) {
            super(at, Points::read);
        }

        /** Degrees north, see {@code Math}. */
        public NumberPath<R, Double> lat() {
            return new NumberPath<>(at("lat"));
        }

        /** Field {@code lon}. */
        public NumberPath<R, Double> lon() {
            return new NumberPath<>(at("lon"));
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

    /** Those of one that is read where it is included. */
    public static final class Deferred<R> extends Path<R> implements DeferredEmbed<R> {
        /** At this place. */
        public Deferred(Location at) {
            super(at);
        }

        @Override
        public Path<R> whole() {
            return this;
        }
    }

    /** Those of one that is read where it is included, and may be absent. */
    public static final class DeferredOrNull<R> extends Path<R> implements OptionalEmbed<R>, DeferredEmbed<R> {
        /** At this place. */
        public DeferredOrNull(Location at) {
            super(at);
        }

        @Override
        public Path<R> whole() {
            return this;
        }
    }
}

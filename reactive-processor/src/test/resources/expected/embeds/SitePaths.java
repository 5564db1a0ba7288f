package embeds;

import dev.sippet.annotation.Generated;
import dev.sippet.query.DeferredEmbed;
import dev.sippet.query.EmbedPath;
import dev.sippet.query.EnumPath;
import dev.sippet.query.Location;
import dev.sippet.query.NumberPath;
import dev.sippet.query.OptionalEmbed;
import dev.sippet.query.StringPath;
import dev.sippet.schema.Embed;
import dev.sippet.schema.Embedded;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import embeds.parts.Points;
import org.jspecify.annotations.Nullable;

/** Typed paths for {@link Shop.Site}, stored in the columns of its owner. */
@Generated("dev.sippet.processor")
public final class SitePaths {
    /** The shape of {@link Shop.Site}. */
    public static final Embedded<Shop.Site> TYPE = Embedded.of(Shop.Site.class)
            .field(Field.of("street", Type.TEXT))
            .field(Field.of("number", Type.INT32).column("no"))
            .embed(Embed.of("at", Points.TYPE).orNull())
            .embed(Embed.of("isNull", Points.TYPE).orNull())
            .field(Field.of("kind", Type.enumeration("CORNER", "HALL")))
            .index(Index.unique("number"))
            .values(SitePaths::values)
            .build();

    private SitePaths() {}

    /** Reads one value, its fields in order. */
    public static Shop.Site read(Row row, int at) {
        return new Shop.Site(
                row.text(at),
                row.int32(at + 1),
                row.optional(at + 2, (r, i) -> Points.read(r, i + 1)),
                row.orNull(at + 5, (r, i) -> Points.read(r, i + 1)),
                row.enumeration(at + 8, Shop.Kind::valueOf));
    }

    private static @Nullable Object[] values(Shop.Site site) {
        return new @Nullable Object[] {
                site.street(),
                site.number(),
                site.at().orElse(null),
                site.isNull(),
                site.kind()};
    }

    /** The paths of one site, from {@code R}. */
    public static class Path<R> extends EmbedPath<R, Shop.Site> {
        /** At this place. */
        public Path(Location at) {
            super(at, SitePaths::read);
        }

        /** Field {@code street}. */
        public StringPath<R> street() {
            return new StringPath<>(at("street"));
        }

        /** Field {@code number}. */
        public NumberPath<R, Integer> number() {
            return new NumberPath<>(at("number"));
        }

        /** Field {@code at}. */
        public Points.OrNull<R> at() {
            return new Points.OrNull<>(at("at"));
        }

        /** Field {@code isNull}. */
        public Points.OrNull<R> isNull_() {
            return new Points.OrNull<>(at("isNull"));
        }

        /** Field {@code kind}. */
        public EnumPath<R, Shop.Kind> kind() {
            return new EnumPath<>(at("kind"), Shop.Kind::valueOf);
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

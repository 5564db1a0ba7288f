package example;

import dev.sippet.annotation.Generated;
import dev.sippet.query.DeferredEmbed;
import dev.sippet.query.EmbedPath;
import dev.sippet.query.Location;
import dev.sippet.query.OptionalEmbed;
import dev.sippet.query.StringPath;
import dev.sippet.schema.Embedded;
import dev.sippet.schema.Field;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import org.jspecify.annotations.Nullable;

/** Typed paths for {@link Address}, stored in the columns of its owner. */
@Generated("dev.sippet.processor")
public final class Addresses {
    /** The shape of {@link Address}. */
    public static final Embedded<Address> TYPE = Embedded.of(Address.class)
            .field(Field.of("street", Type.TEXT))
            .field(Field.of("city", Type.TEXT))
            .field(Field.of("zip", Type.TEXT).orNull())
            .values(Addresses::values)
            .build();

    private Addresses() {}

    /** Reads one value, its fields in order. */
    public static Address read(Row row, int at) {
        return new Address(
                row.text(at),
                row.text(at + 1),
                row.orNull(at + 2, Row::text));
    }

    private static @Nullable Object[] values(Address address) {
        return new @Nullable Object[] {
                address.street(),
                address.city(),
                address.zip()};
    }

    /** The paths of one address, from {@code R}. */
    public static class Path<R> extends EmbedPath<R, Address> {
        /** At this place. */
        public Path(Location at) {
            super(at, Addresses::read);
        }

        /** Field {@code street}. */
        public StringPath<R> street() {
            return new StringPath<>(at("street"));
        }

        /** Field {@code city}. */
        public StringPath<R> city() {
            return new StringPath<>(at("city"));
        }

        /** Field {@code zip}. */
        public StringPath.OrNull<R> zip() {
            return new StringPath.OrNull<>(at("zip"));
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

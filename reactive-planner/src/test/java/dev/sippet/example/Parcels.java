package dev.sippet.example;

import dev.sippet.query.Condition;
import dev.sippet.query.Draft;
import dev.sippet.query.EmbedPath;
import dev.sippet.query.Location;
import dev.sippet.query.NumberPath;
import dev.sippet.query.OnePath;
import dev.sippet.query.OptionalEmbed;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.StringPath;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Embed;
import dev.sippet.schema.Embedded;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.value.Type;
import org.jspecify.annotations.Nullable;

/** A model with embedded values, with as much of its statements as plans are made of. */
public final class Parcels {
    private Parcels() {}

    /** Where it goes, and back; and what it is. */
    public record Parcel(long id, Address to, @Nullable Address back, Kind kind) {}

    /** In two columns, one of which may be NULL. */
    public record Address(String city, @Nullable String zip) {}

    /** One of two. */
    public sealed interface Kind {}

    /** Of so many grams. */
    public record Light(int grams) implements Kind {}

    /** Without columns. */
    public record Bulky() implements Kind {}

    private static final Embedded<Address> ADDRESS = Embedded.of(Address.class)
            .field(Field.of("city", Type.TEXT))
            .field(Field.of("zip", Type.TEXT).orNull())
            .values(address -> new @Nullable Object[] {address.city(), address.zip()})
            .build();

    private static final Embedded<Kind> KIND = Embedded.of(Kind.class)
            .variant(
                    "light",
                    Embedded.of(Light.class)
                            .field(Field.of("grams", Type.INT32))
                            .values(light -> new @Nullable Object[] {light.grams()})
                            .build())
            .variant(
                    "bulky",
                    Embedded.of(Bulky.class)
                            .values(bulky -> new @Nullable Object[0])
                            .build())
            .build();

    /** The schema of {@link Parcel}. */
    public static final Model<Parcel> MODEL = Model.of(
                    Parcel.class,
                    "parcels",
                    (row, at) -> new Parcel(
                            row.int64(at),
                            new Address(row.text(at + 1), row.orNull(at + 2, (r, i) -> r.text(i))),
                            null,
                            new Bulky()))
            .field(Field.of("id", Type.INT64))
            .embed(Embed.of("to", ADDRESS))
            .embed(Embed.of("back", ADDRESS).orNull())
            .embed(Embed.of("kind", KIND))
            .key("id")
            .build();

    /** The paths of one parcel. */
    public static final class Path extends OnePath<Parcel, Parcel> {
        Path(Location at) {
            super(at);
        }

        public AddressPath to() {
            return new AddressPath(at("to"));
        }

        public BackPath back() {
            return new BackPath(at("back"));
        }

        public KindPath kind() {
            return new KindPath(at("kind"));
        }
    }

    /** The paths of one address. */
    public static class AddressPath extends EmbedPath<Parcel, Address> {
        AddressPath(Location at) {
            super(at);
        }

        public StringPath<Parcel> city() {
            return new StringPath<>(at("city"));
        }
    }

    /** Those of one that may be absent. */
    public static final class BackPath extends AddressPath implements OptionalEmbed<Parcel> {
        BackPath(Location at) {
            super(at);
        }

        @Override
        public AddressPath whole() {
            return this;
        }
    }

    /** The paths of one kind. */
    public static final class KindPath extends EmbedPath<Parcel, Kind> {
        KindPath(Location at) {
            super(at);
        }

        public Condition<Parcel> isHeavierThan(int grams) {
            return variant(
                    "light", new LightPath(at("light")), light -> light.grams().gt(grams));
        }
    }

    /** The paths of what is light. */
    public static final class LightPath extends EmbedPath<Parcel, Light> {
        LightPath(Location at) {
            super(at);
        }

        public NumberPath<Parcel, Integer> grams() {
            return new NumberPath<>(at("grams"));
        }
    }

    /** The paths of a parcel. */
    public static final Path PARCEL = new Path(Location.of(MODEL));

    /** Every parcel. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Parcels to read or change. */
    public static final class Query extends QueryBuilder<Parcel, Path, Query> {
        Query(Draft draft) {
            super(draft);
        }

        public Update update() {
            return new Update(draft().updateAll());
        }

        @Override
        protected Path root() {
            return PARCEL;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** Changes to parcels. */
    public static final class Update extends WriteBuilder<Parcel, Long, Update> {
        Update(Draft draft) {
            super(draft);
        }

        @Override
        protected Update with(Draft draft) {
            return new Update(draft);
        }
    }
}

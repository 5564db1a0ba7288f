package embeds;

import dev.sippet.annotation.Generated;
import dev.sippet.query.Condition;
import dev.sippet.query.DeferredFields;
import dev.sippet.query.EmbedPath;
import dev.sippet.query.Location;
import dev.sippet.query.OptionalEmbed;
import dev.sippet.query.StringPath;
import dev.sippet.schema.Embed;
import dev.sippet.schema.Embedded;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import embeds.parts.Points;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Typed paths for {@link Shop.Owner}, stored in the columns of its owner. */
@Generated("dev.sippet.processor")
public final class Owners {
    /** The shape of {@link Shop.Owner}. */
    public static final Embedded<Shop.Owner> TYPE = Embedded.of(Shop.Owner.class)
            .variant("person", Embedded.of(Shop.Person.class)
                    .field(Field.of("name", Type.TEXT))
                    .embed(Embed.of("home", Points.TYPE).orNull())
                    .values(Owners::values)
                    .build())
            .variant("company", Embedded.of(Shop.Company.class)
                    .field(Field.of("name", Type.TEXT))
                    .field(Field.of("charter", Type.TEXT).asDeferred())
                    .index(Index.unique("name"))
                    .values(Owners::values)
                    .build())
            .variant("nobody", Embedded.of(Shop.Nobody.class)
                    .values(Owners::values)
                    .build())
            .build();

    private Owners() {}

    /** Reads one value, its fields in order. */
    public static Shop.Owner read(Row row, int at, int slot, Model<?> model) {
        return switch (row.text(at + slot)) {
            case "person" -> new Shop.Person(
                    row.text(at + slot + 1),
                    row.orNull(at + slot + 2, (r, i) -> Points.read(r, i + 1)));
            case "company" -> new Shop.Company(
                    row.text(at + slot + 5),
                    DeferredFields.present(row, at, slot + 6, model, Row::text));
            case "nobody" -> new Shop.Nobody();
            default -> throw row.unknown(at + slot);
        };
    }

    private static @Nullable Object[] values(Shop.Person person) {
        return new @Nullable Object[] {
                person.name(),
                person.home()};
    }

    private static @Nullable Object[] values(Shop.Company company) {
        return new @Nullable Object[] {
                company.name(),
                DeferredFields.stored(company.charter(), "Company.charter")};
    }

    private static @Nullable Object[] values(Shop.Nobody nobody) {
        return new @Nullable Object[0];
    }

    /** The paths of one owner, from {@code R}. */
    public static class Path<R> extends EmbedPath<R, Shop.Owner> {
        /** At this place. */
        public Path(Location at) {
            super(at, (row, i) -> Owners.read(row, i, 0, at.end()));
        }

        /** Is {@link Shop.Person}. */
        public Condition<R> isPerson() {
            return variant("person");
        }

        /** Is {@link Shop.Person}, and this holds of it. */
        public Condition<R> isPerson(Function<PersonPath<R>, Condition<R>> condition) {
            return variant("person", new PersonPath<>(at("person")), condition);
        }

        /** Is {@link Shop.Company}. */
        public Condition<R> isCompany() {
            return variant("company");
        }

        /** Is {@link Shop.Company}, and this holds of it. */
        public Condition<R> isCompany(Function<CompanyPath<R>, Condition<R>> condition) {
            return variant("company", new CompanyPath<>(at("company")), condition);
        }

        /** The paths of {@link Shop.Company}, to include what is deferred in it. */
        public CompanyPath<R> company() {
            return new CompanyPath<>(at("company"));
        }

        /** Is {@link Shop.Nobody}. */
        public Condition<R> isNobody() {
            return variant("nobody");
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

    /** The paths of one {@link Shop.Person}, from {@code R}. */
    public static final class PersonPath<R> extends EmbedPath<R, Shop.Person> {
        PersonPath(Location at) {
            super(at);
        }

        /** Field {@code name}. */
        public StringPath<R> name() {
            return new StringPath<>(at("name"));
        }

        /** Field {@code home}. */
        public Points.OrNull<R> home() {
            return new Points.OrNull<>(at("home"));
        }
    }

    /** The paths of one {@link Shop.Company}, from {@code R}. */
    public static final class CompanyPath<R> extends EmbedPath<R, Shop.Company> {
        CompanyPath(Location at) {
            super(at);
        }

        /** Field {@code name}. */
        public StringPath<R> name() {
            return new StringPath<>(at("name"));
        }

        /** Field {@code charter}. */
        public StringPath.Deferred<R> charter() {
            return new StringPath.Deferred<>(at("charter"));
        }
    }
}

package example;

import dev.sippet.annotation.Generated;
import dev.sippet.query.Condition;
import dev.sippet.query.DeferredEmbed;
import dev.sippet.query.EmbedPath;
import dev.sippet.query.Location;
import dev.sippet.query.OptionalEmbed;
import dev.sippet.query.StringPath;
import dev.sippet.schema.Embedded;
import dev.sippet.schema.Field;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Typed paths for {@link Contact}, stored in the columns of its owner. */
@Generated("dev.sippet.processor")
public final class Contacts {
    /** The shape of {@link Contact}. */
    public static final Embedded<Contact> TYPE = Embedded.of(Contact.class)
            .variant("email", Embedded.of(Contact.Email.class)
                    .field(Field.of("address", Type.TEXT))
                    .values(Contacts::values)
                    .build())
            .variant("phone", Embedded.of(Contact.Phone.class)
                    .field(Field.of("country", Type.TEXT))
                    .field(Field.of("number", Type.TEXT))
                    .values(Contacts::values)
                    .build())
            .variant("none", Embedded.of(Contact.None.class)
                    .values(Contacts::values)
                    .build())
            .build();

    private Contacts() {}

    /** Reads one value, its fields in order. */
    public static Contact read(Row row, int at) {
        return switch (row.text(at)) {
            case "email" -> new Contact.Email(
                    row.text(at + 1));
            case "phone" -> new Contact.Phone(
                    row.text(at + 2),
                    row.text(at + 3));
            case "none" -> new Contact.None();
            default -> throw row.unknown(at);
        };
    }

    private static @Nullable Object[] values(Contact.Email email) {
        return new @Nullable Object[] {
                email.address()};
    }

    private static @Nullable Object[] values(Contact.Phone phone) {
        return new @Nullable Object[] {
                phone.country(),
                phone.number()};
    }

    private static @Nullable Object[] values(Contact.None none) {
        return new @Nullable Object[0];
    }

    /** The paths of one contact, from {@code R}. */
    public static class Path<R> extends EmbedPath<R, Contact> {
        /** At this place. */
        public Path(Location at) {
            super(at, Contacts::read);
        }

        /** Is {@link Contact.Email}. */
        public Condition<R> isEmail() {
            return variant("email");
        }

        /** Is {@link Contact.Email}, and this holds of it. */
        public Condition<R> isEmail(Function<EmailPath<R>, Condition<R>> condition) {
            return variant("email", new EmailPath<>(at("email")), condition);
        }

        /** Is {@link Contact.Phone}. */
        public Condition<R> isPhone() {
            return variant("phone");
        }

        /** Is {@link Contact.Phone}, and this holds of it. */
        public Condition<R> isPhone(Function<PhonePath<R>, Condition<R>> condition) {
            return variant("phone", new PhonePath<>(at("phone")), condition);
        }

        /** Is {@link Contact.None}. */
        public Condition<R> isNone() {
            return variant("none");
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

    /** The paths of one {@link Contact.Email}, from {@code R}. */
    public static final class EmailPath<R> extends EmbedPath<R, Contact.Email> {
        EmailPath(Location at) {
            super(at);
        }

        /** Field {@code address}. */
        public StringPath<R> address() {
            return new StringPath<>(at("address"));
        }
    }

    /** The paths of one {@link Contact.Phone}, from {@code R}. */
    public static final class PhonePath<R> extends EmbedPath<R, Contact.Phone> {
        PhonePath(Location at) {
            super(at);
        }

        /** Field {@code country}. */
        public StringPath<R> country() {
            return new StringPath<>(at("country"));
        }

        /** Field {@code number}. */
        public StringPath<R> number() {
            return new StringPath<>(at("number"));
        }
    }
}

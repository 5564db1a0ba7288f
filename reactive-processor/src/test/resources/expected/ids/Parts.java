package ids;

import dev.sippet.annotation.Generated;
import dev.sippet.query.ComparablePath;
import dev.sippet.query.DeferredEmbed;
import dev.sippet.query.EmbedPath;
import dev.sippet.query.Location;
import dev.sippet.query.NumberPath;
import dev.sippet.query.OptionalEmbed;
import dev.sippet.query.StringPath;
import dev.sippet.query.WrappedPath;
import dev.sippet.schema.Embedded;
import dev.sippet.schema.Field;
import dev.sippet.schema.Newtype;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Typed paths for {@link Member.Part}, stored in the columns of its owner. */
@Generated("dev.sippet.processor")
public final class Parts {
    /** The shape of {@link Member.Part}. */
    public static final Embedded<Member.Part> TYPE = Embedded.of(Member.Part.class)
            .field(Field.of("code", Type.TEXT).newtype(Newtype.of(Member.Code.class, Member.Code::new, Member.Code::text)))
            .field(Field.of("rank", Type.INT32).newtype(Newtype.of(Member.Rank.class, Member.Rank::new, Member.Rank::number, Newtype.of(Member.Number.class, Member.Number::new, Member.Number::value))).orNull())
            .field(Field.of("club", Type.UUID).newtype(Newtype.of(ClubId.class, ClubId::new, ClubId::value)).orNull())
            .values(Parts::values)
            .build();

    private Parts() {}

    /** Reads one value, its fields in order. */
    public static Member.Part read(Row row, int at) {
        return new Member.Part(
                new Member.Code(row.text(at)),
                row.orNull(at + 1, (r, i) -> new Member.Rank(new Member.Number(r.int32(i)))),
                row.optional(at + 2, (r, i) -> new ClubId(r.uuid(i))));
    }

    private static @Nullable Object[] values(Member.Part part) {
        return new @Nullable Object[] {
                part.code(),
                part.rank(),
                part.club().orElse(null)};
    }

    /** The paths of one part, from {@code R}. */
    public static class Path<R> extends EmbedPath<R, Member.Part> {
        /** At this place. */
        public Path(Location at) {
            super(at, Parts::read);
        }

        /** Field {@code code}. */
        public WrappedPath<R, Member.Code, StringPath<R>> code() {
            return new WrappedPath<>(at("code"), StringPath::new);
        }

        /** Field {@code rank}. */
        public WrappedPath.OrNull<R, Member.Rank, WrappedPath.OrNull<R, Member.Number, NumberPath.OrNull<R, Integer>>> rank(
                ) {
            return new WrappedPath.OrNull<>(at("rank"), inside -> new WrappedPath.OrNull<>(inside, NumberPath.OrNull::new));
        }

        /** Field {@code club}. */
        public WrappedPath.OrNull<R, ClubId, ComparablePath.OrNull<R, UUID>> club() {
            return new WrappedPath.OrNull<>(at("club"), ComparablePath.OrNull::new);
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

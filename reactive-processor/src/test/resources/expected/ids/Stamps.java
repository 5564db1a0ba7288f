package ids;

import dev.sippet.annotation.Generated;
import dev.sippet.query.BooleanPath;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.EnumPath;
import dev.sippet.query.ItemPath;
import dev.sippet.query.ItemQuery;
import dev.sippet.query.KeyManyPath;
import dev.sippet.query.KeyMaybe;
import dev.sippet.query.KeyOne;
import dev.sippet.query.KeyQueryBuilder;
import dev.sippet.query.KeyRange;
import dev.sippet.query.Link;
import dev.sippet.query.Location;
import dev.sippet.query.OnePath;
import dev.sippet.query.SortKey;
import dev.sippet.query.Together;
import dev.sippet.query.UnorderedPath;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.schema.Newtype;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Stamp}. */
@Generated("dev.sippet.processor")
public final class Stamps {
    /** The schema of {@link Stamp}. */
    public static final Model<Stamp> MODEL = Model.of(Stamp.class, "stamps", Stamps::read)
            .field(Field.of("club", Type.UUID).newtype(Newtype.of(ClubId.class, ClubId::new, ClubId::value)))
            .field(Field.of("at", Type.INSTANT).newtype(Newtype.of(Member.Joined.class, Member.Joined::new, Member.Joined::at)))
            .field(Field.of("code", Type.TEXT).newtype(Newtype.of(Member.Code.class, Member.Code::new, Member.Code::text)))
            .field(Field.of("rank", Type.INT32).newtype(Newtype.of(Member.Rank.class, Member.Rank::new, Member.Rank::number, Newtype.of(Member.Number.class, Member.Number::new, Member.Number::value))).orNull())
            .field(Field.of("consent", Type.BOOL).newtype(Newtype.of(Member.Consent.class, Member.Consent::new, Member.Consent::given)))
            .field(Field.of("level", Type.enumeration("LOW", "HIGH")).newtype(Newtype.of(Member.Level.class, Member.Level::new, Member.Level::grade)))
            .values(Stamps::values)
            .key("club", "at")
            .index(Index.unique("code"))
            .build();

    private static final Path<Stamp> STAMP = new Path<>(Location.of(MODEL));

    private Stamps() {}

    /** A new stamp; {@code exec} appears once it has all it needs. */
    public static NeedsClub create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new stamps in one statement, answered in the same order. */
    public static CreateMany<Stamp> createMany(Collection<Create> stamps) {
        return new CreateMany<>(Draft.create(MODEL), stamps);
    }

    /** New stamps that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Stamp, Create> createAll(Flux<Create> stamps) {
        return new CreateAll<>(Draft.create(MODEL), stamps);
    }

    /** The stamp with this club and at; {@code RecordNotFound} if there is none. */
    public static KeyOne<Stamp> getByClubAndAt(ClubId club, Member.Joined at) {
        return new KeyOne<>(byClubAndAt(club, at));
    }

    /** The stamp with this club and at, or empty. */
    public static KeyMaybe<Stamp> findByClubAndAt(ClubId club, Member.Joined at) {
        return new KeyMaybe<>(byClubAndAt(club, at));
    }

    /** Changes the stamp with this club and at; {@code RecordNotFound} if there is none. */
    public static Update<Stamp> updateByClubAndAt(ClubId club, Member.Joined at) {
        return new Update<>(byClubAndAt(club, at).updateOne());
    }

    /** Deletes the stamp with this club and at; false if there is none. */
    public static Delete<Boolean> deleteByClubAndAt(ClubId club, Member.Joined at) {
        return Delete.one(byClubAndAt(club, at));
    }

    /** Stores a new stamp, or brings the one with this club and at up to date. */
    public static Upsert<Stamp, Create, Update<Stamp>> upsertByClubAndAt(Create stamp) {
        return Upsert.by(stamp, Create::new, Update::new, "club", "at");
    }

    /** The same for stamps that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Stamp, Create, Update<Stamp>> upsertAllByClubAndAt(
            Flux<Create> stamps) {
        return UpsertAll.by(Draft.create(MODEL), stamps, Update::new, "club", "at");
    }

    /** The stamp with this code; {@code RecordNotFound} if there is none. */
    public static KeyOne<Stamp> getByCode(Member.Code code) {
        return new KeyOne<>(byCode(code));
    }

    /** The stamp with this code, or empty. */
    public static KeyMaybe<Stamp> findByCode(Member.Code code) {
        return new KeyMaybe<>(byCode(code));
    }

    /** Changes the stamp with this code; {@code RecordNotFound} if there is none. */
    public static Update<Stamp> updateByCode(Member.Code code) {
        return new Update<>(byCode(code).updateOne());
    }

    /** Deletes the stamp with this code; false if there is none. */
    public static Delete<Boolean> deleteByCode(Member.Code code) {
        return Delete.one(byCode(code));
    }

    /** The stamps of one club, in the order of {@code at}. */
    public static ByClub filterByClub(ClubId club) {
        return new ByClub(Draft.query(MODEL).where(STAMP.club().eq(club)));
    }

    /** The stamps of each of these {@code clubs}, in the order of {@code at}; of none, nothing is sent. */
    public static ByClub filterByClubIn(Collection<ClubId> clubs) {
        return new ByClub(Draft.query(MODEL).where(STAMP.club().in(clubs)));
    }

    /** The stamps with the {@code club} and {@code at} of one of these {@code values}; of none, nothing is sent. */
    public static <V> ByClubAndAt filterByClubAndAtIn(Collection<V> values,
            Function<V, ClubId> club, Function<V, Member.Joined> at) {
        return new ByClubAndAt(Draft.query(MODEL).where(Together.<Stamp, V>of(values).with(STAMP.club(), club).with(STAMP.at(), at).in()));
    }

    /** The stamps of each of these {@code codes}; of none, nothing is sent. */
    public static ByCode filterByCodeIn(Collection<Member.Code> codes) {
        return new ByCode(Draft.query(MODEL).where(STAMP.code().in(codes)));
    }

    private static Draft byClubAndAt(ClubId club, Member.Joined at) {
        return Draft.query(MODEL).where(STAMP.club().eq(club)).where(STAMP.at().eq(at));
    }

    private static Draft byCode(Member.Code code) {
        return Draft.query(MODEL).where(STAMP.code().eq(code));
    }

    private static Draft of(Stamp stamp) {
        return byClubAndAt(stamp.club(), stamp.at());
    }

    /** Changes this stamp; answers the fresh record. */
    public static Update<Stamp> update(Stamp stamp) {
        return new Update<>(of(stamp).updateOne());
    }

    /** Deletes this stamp; false if it was gone. */
    public static Delete<Boolean> delete(Stamp stamp) {
        return Delete.one(of(stamp));
    }

    /** Column {@code club}: part of the key. */
    public static ItemPath.Of<Stamp, ClubId> club() {
        return STAMP.club();
    }

    /** Column {@code at}: part of the key. */
    public static ItemPath.Of<Stamp, Member.Joined> at() {
        return STAMP.at();
    }

    /** Column {@code code}: unique. */
    public static ItemPath.Of<Stamp, Member.Code> code() {
        return STAMP.code();
    }

    /** Column {@code rank}: may be absent. */
    public static ItemPath.OrNull<Stamp, Member.Rank> rank() {
        return STAMP.rank();
    }

    /** Column {@code consent}. */
    public static UnorderedPath<Stamp, Member.Consent, BooleanPath<Stamp>> consent() {
        return STAMP.consent();
    }

    /** Column {@code level}. */
    public static UnorderedPath<Stamp, Member.Level, EnumPath<Stamp, Member.Grade>> level() {
        return STAMP.level();
    }

    /** Reads one row, its values in the order of the record. */
    public static Stamp read(Row row, int at) {
        return new Stamp(
                new ClubId(row.uuid(at)),
                new Member.Joined(row.instant(at + 1)),
                new Member.Code(row.text(at + 2)),
                row.orNull(at + 3, (r, i) -> new Member.Rank(new Member.Number(r.int32(i)))),
                new Member.Consent(row.bool(at + 4)),
                new Member.Level(row.enumeration(at + 5, Member.Grade::valueOf)));
    }

    private static @Nullable Object[] values(Stamp stamp) {
        return new @Nullable Object[] {
                stamp.club(),
                stamp.at(),
                stamp.code(),
                stamp.rank(),
                stamp.consent(),
                stamp.level()};
    }

    /** The paths of one stamp, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Stamp> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code club}: part of the key. */
        public ItemPath.Of<R, ClubId> club() {
            return new ItemPath.Of<>(at("club"));
        }

        /** Column {@code at}: part of the key. */
        public ItemPath.Of<R, Member.Joined> at() {
            return new ItemPath.Of<>(at("at"));
        }

        /** Column {@code code}: unique. */
        public ItemPath.Of<R, Member.Code> code() {
            return new ItemPath.Of<>(at("code"));
        }

        /** Column {@code rank}: may be absent. */
        public ItemPath.OrNull<R, Member.Rank> rank() {
            return new ItemPath.OrNull<>(at("rank"));
        }

        /** Column {@code consent}. */
        public UnorderedPath<R, Member.Consent, BooleanPath<R>> consent() {
            return new UnorderedPath<>(at("consent"), BooleanPath::new);
        }

        /** Column {@code level}. */
        public UnorderedPath<R, Member.Level, EnumPath<R, Member.Grade>> level() {
            return new UnorderedPath<>(at("level"), inside -> new EnumPath<>(inside, Member.Grade::valueOf));
        }
    }

    /** Several stamps, from {@code R}. */
    public static final class Many<R> extends KeyManyPath<R, Stamp, Path<Stamp>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        @Override
        protected Path<Stamp> one() {
            return STAMP;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** The stamps of one club, in the order of {@code at}. */
    public static class ByClub extends KeyQueryBuilder<Stamp, Path<Stamp>, ByClub> {
        /** From what was said so far. */
        public ByClub(Draft draft) {
            super(draft, "at");
        }

        /** Only this range of {@code at}. */
        public ByClub at(Function<SortKey<Stamp, Member.Joined>, KeyRange<Stamp>> range) {
            return within(STAMP.at(), range);
        }

        /** Sees every write that ended before; twice the price on DynamoDB. */
        public ByClub consistent() {
            return consistently();
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Stamp> root() {
            return STAMP;
        }

        @Override
        protected ByClub with(Draft draft) {
            return new ByClub(draft);
        }
    }

    /** Stamps that are found by their club and at. */
    public static class ByClubAndAt extends ItemQuery<Stamp, Path<Stamp>, ByClubAndAt> {
        /** From what was said so far. */
        public ByClubAndAt(Draft draft) {
            super(draft);
        }

        /** Sees every write that ended before; twice the price on DynamoDB. */
        public ByClubAndAt consistent() {
            return consistently();
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Stamp> root() {
            return STAMP;
        }

        @Override
        protected ByClubAndAt with(Draft draft) {
            return new ByClubAndAt(draft);
        }
    }

    /** The stamps of one record; a new one starts at {@code S}, its owner already given. */
    public static final class RelatedByClubAndAt<S> extends ByClubAndAt {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public RelatedByClubAndAt(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new stamp in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new stamp in this relation for each of these values, in one statement. */
        public <V> CreateMany<Stamp> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Stamp... stamps) {
            return Link.link(draft(), (Object[]) stamps);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Stamp... stamps) {
            return Link.unlink(draft(), (Object[]) stamps);
        }
    }

    /** Stamps that are found by their code. */
    public static class ByCode extends ItemQuery<Stamp, Path<Stamp>, ByCode> {
        /** From what was said so far. */
        public ByCode(Draft draft) {
            super(draft);
        }

        /** Sees every write that ended before; twice the price on DynamoDB. */
        public ByCode consistent() {
            return consistently();
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Stamp> root() {
            return STAMP;
        }

        @Override
        protected ByCode with(Draft draft) {
            return new ByCode(draft);
        }
    }

    /** Where {@code club} is still to be given. */
    public interface NeedsClub {
        /** Column {@code club}: part of the key. */
        NeedsAt club(ClubId club);
    }

    /** Where {@code at} is still to be given. */
    public interface NeedsAt {
        /** Column {@code at}: part of the key. */
        NeedsCode at(Member.Joined at);
    }

    /** Where {@code code} is still to be given. */
    public interface NeedsCode {
        /** Column {@code code}: unique. */
        NeedsConsent code(Member.Code code);
    }

    /** Where {@code consent} is still to be given. */
    public interface NeedsConsent {
        /** Column {@code consent}. */
        NeedsLevel consent(Member.Consent consent);
    }

    /** Where {@code level} is still to be given. */
    public interface NeedsLevel {
        /** Column {@code level}. */
        Create level(Member.Level level);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Stamp, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code code}: unique. */
        public S code(Member.Code code) {
            return set("code", code);
        }

        /** Column {@code rank}: may be absent. */
        public S rank(Member. @Nullable Rank rank) {
            return set("rank", rank);
        }

        /** Column {@code consent}. */
        public S consent(Member.Consent consent) {
            return set("consent", consent);
        }

        /** Column {@code level}. */
        public S level(Member.Level level) {
            return set("level", level);
        }
    }

    /** A new stamp. */
    public static final class Create extends Values<Stamp, Create> implements NeedsClub,
            NeedsAt,
            NeedsCode,
            NeedsConsent,
            NeedsLevel {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Column {@code club}: part of the key. */
        @Override
        public Create club(ClubId club) {
            return set("club", club);
        }

        /** Column {@code at}: part of the key. */
        @Override
        public Create at(Member.Joined at) {
            return set("at", at);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Stamp}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}

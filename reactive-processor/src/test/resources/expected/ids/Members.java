package ids;

import dev.sippet.annotation.Generated;
import dev.sippet.query.BooleanPath;
import dev.sippet.query.BytesPath;
import dev.sippet.query.ComparablePath;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.DeferredFields;
import dev.sippet.query.DeferredOfMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.EnumPath;
import dev.sippet.query.Link;
import dev.sippet.query.Location;
import dev.sippet.query.ManyPath;
import dev.sippet.query.Maybe;
import dev.sippet.query.NumberPath;
import dev.sippet.query.One;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.Relations;
import dev.sippet.query.StringPath;
import dev.sippet.query.UnorderedPath;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WrappedPath;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Embed;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.schema.Newtype;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Member}. */
@Generated("dev.sippet.processor")
public final class Members {
    /** The schema of {@link Member}. */
    public static final Model<Member> MODEL = Model.of(Member.class, "members", Members::read)
            .field(Field.of("club", Type.UUID).newtype(Newtype.of(ClubId.class, ClubId::new, ClubId::value)))
            .field(Field.of("number", Type.text(20)).newtype(Newtype.of(Member.Code.class, Member.Code::new, Member.Code::text)))
            .belongsTo("home", () -> Clubs.MODEL, List.of("club"), List.of("id"))
            .field(Field.of("email", Type.TEXT).newtype(Newtype.of(Member.Email.class, Member.Email::new, Member.Email::address)).orNull())
            .field(Field.of("second", Type.UUID).newtype(Newtype.of(ClubId.class, ClubId::new, ClubId::value)).orNull())
            .belongsTo("other", () -> Clubs.MODEL, List.of("second"), List.of("id"))
            .field(Field.of("rank", Type.INT32).newtype(Newtype.of(Member.Rank.class, Member.Rank::new, Member.Rank::number, Newtype.of(Member.Number.class, Member.Number::new, Member.Number::value))).onCreate(() -> 1))
            .field(Field.of("first", Type.TEXT).newtype(Newtype.of(Member.Code.class, Member.Code::new, Member.Code::text)).onCreate(Member::none))
            .field(Field.of("points", Type.unsigned(Type.INT64)).newtype(Newtype.of(Member.Points.class, Member.Points::new, Member.Points::value)).onCreate(() -> 3L).onUpdate(() -> 3L))
            .field(Field.of("fee", Type.decimal(9, 2)).newtype(Newtype.of(Member.Money.class, Member.Money::new, Member.Money::amount)).orNull())
            .field(Field.of("bio", Type.TEXT).newtype(Newtype.of(Member.Bio.class, Member.Bio::new, Member.Bio::text)).asDeferred())
            .field(Field.of("more", Type.TEXT).newtype(Newtype.of(Member.Bio.class, Member.Bio::new, Member.Bio::text)).orNull().asDeferred())
            .field(Field.of("picture", Type.BYTES).newtype(Newtype.of(Member.Picture.class, Member.Picture::new, Member.Picture::bytes)))
            .field(Field.of("consent", Type.BOOL).newtype(Newtype.of(Member.Consent.class, Member.Consent::new, Member.Consent::given)).orNull())
            .field(Field.of("level", Type.enumeration("LOW", "HIGH")).newtype(Newtype.of(Member.Level.class, Member.Level::new, Member.Level::grade)).orNull())
            .field(Field.of("joined", Type.INSTANT).newtype(Newtype.of(Member.Joined.class, Member.Joined::new, Member.Joined::at)).onCreate(Instant::now))
            .field(Field.of("revision", Type.INT64).newtype(Newtype.of(Member.Revision.class, Member.Revision::new, Member.Revision::count)).asVersion())
            .embed(Embed.of("part", Parts.TYPE))
            .values(Members::values)
            .key("club", "number")
            .index(Index.unique("email"))
            .index(Index.of("second"))
            .index(Index.of("club", "joined"))
            .build();

    private static final Path<Member> MEMBER = new Path<>(Location.of(MODEL));

    private Members() {}

    /** A new member; {@code exec} appears once it has all it needs. */
    public static NeedsHome create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new members in one statement, answered in the same order. */
    public static CreateMany<Member> createMany(Collection<Create> members) {
        return new CreateMany<>(Draft.create(MODEL), members);
    }

    /** New members that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Member, Create> createAll(Flux<Create> members) {
        return new CreateAll<>(Draft.create(MODEL), members);
    }

    /** Every member. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Member> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one member. */
    public static Query filter(Function<Path<Member>, Condition<Member>> condition) {
        return all().filter(condition);
    }

    /** The member with this club and number; {@code RecordNotFound} if there is none. */
    public static One<Member> getByClubAndNumber(ClubId club, Member.Code number) {
        return new One<>(byClubAndNumber(club, number));
    }

    /** The member with this club and number, or empty. */
    public static Maybe<Member> findByClubAndNumber(ClubId club, Member.Code number) {
        return new Maybe<>(byClubAndNumber(club, number));
    }

    /** Changes the member with this club and number; {@code RecordNotFound} if there is none. */
    public static Update<Member> updateByClubAndNumber(ClubId club, Member.Code number) {
        return new Update<>(byClubAndNumber(club, number).updateOne());
    }

    /** Deletes the member with this club and number; false if there is none. */
    public static Delete<Boolean> deleteByClubAndNumber(ClubId club, Member.Code number) {
        return Delete.one(byClubAndNumber(club, number));
    }

    /** Stores a new member, or brings the one with this club and number up to date. */
    public static Upsert<Member, Create, Update<Member>> upsertByClubAndNumber(Create member) {
        return Upsert.by(member, Create::new, Update::new, "club", "number");
    }

    /** The same for members that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Member, Create, Update<Member>> upsertAllByClubAndNumber(
            Flux<Create> members) {
        return UpsertAll.by(Draft.create(MODEL), members, Update::new, "club", "number");
    }

    /** The member with this email; {@code RecordNotFound} if there is none. */
    public static One<Member> getByEmail(Member.Email email) {
        return new One<>(byEmail(email));
    }

    /** The member with this email, or empty. */
    public static Maybe<Member> findByEmail(Member.Email email) {
        return new Maybe<>(byEmail(email));
    }

    /** Changes the member with this email; {@code RecordNotFound} if there is none. */
    public static Update<Member> updateByEmail(Member.Email email) {
        return new Update<>(byEmail(email).updateOne());
    }

    /** Deletes the member with this email; false if there is none. */
    public static Delete<Boolean> deleteByEmail(Member.Email email) {
        return Delete.one(byEmail(email));
    }

    /** Stores a new member, or brings the one with this email up to date. */
    public static Upsert<Member, Create, Update<Member>> upsertByEmail(Create member) {
        return Upsert.by(member, Create::new, Update::new, "email");
    }

    /** The same for members that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Member, Create, Update<Member>> upsertAllByEmail(Flux<Create> members) {
        return UpsertAll.by(Draft.create(MODEL), members, Update::new, "email");
    }

    /** The members with this club. */
    public static Query filterByClub(ClubId club) {
        return filter(MEMBER.club().eq(club));
    }

    /** The members with this second. */
    public static Query filterBySecond(ClubId second) {
        return filter(MEMBER.second().eq(second));
    }

    /** The members with this club and joined. */
    public static Query filterByClubAndJoined(ClubId club, Member.Joined joined) {
        return filter(MEMBER.club().eq(club).and(MEMBER.joined().eq(joined)));
    }

    private static Draft byClubAndNumber(ClubId club, Member.Code number) {
        return Draft.query(MODEL).where(MEMBER.club().eq(club)).where(MEMBER.number().eq(number));
    }

    private static Draft byEmail(Member.Email email) {
        return Draft.query(MODEL).where(MEMBER.email().eq(email));
    }

    private static Draft of(Member member) {
        return byClubAndNumber(member.club(), member.number());
    }

    /** Changes this member; answers the fresh record. {@code ConditionFailed} if it has changed since it was read. */
    public static Update<Member> update(Member member) {
        return new Update<>(of(member).expecting(MEMBER.revision().eq(member.revision())).updateOne());
    }

    /** Deletes this member; false if it was gone. {@code ConditionFailed} if it has changed since it was read. */
    public static Delete<Boolean> delete(Member member) {
        return Delete.one(of(member).expecting(MEMBER.revision().eq(member.revision())));
    }

    /** The club that is its home, read anew. */
    public static One<Club> home(Member member) {
        return new One<>(of(member).through("home", Clubs.MODEL));
    }

    /** The club that is its other, read anew. */
    public static Maybe<Club> other(Member member) {
        return new Maybe<>(of(member).through("other", Clubs.MODEL));
    }

    /** Column {@code club}: part of the key. */
    public static WrappedPath<Member, ClubId, ComparablePath<Member, UUID>> club() {
        return MEMBER.club();
    }

    /** Column {@code number}: part of the key. */
    public static WrappedPath<Member, Member.Code, StringPath<Member>> number() {
        return MEMBER.number();
    }

    /** The club that is its home. */
    public static Clubs.Path<Member> home() {
        return MEMBER.home();
    }

    /** Column {@code email}: unique, may be absent. */
    public static WrappedPath.OrNull<Member, Member.Email, StringPath.OrNull<Member>> email() {
        return MEMBER.email();
    }

    /** Column {@code second}: indexed, may be absent. */
    public static WrappedPath.OrNull<Member, ClubId, ComparablePath.OrNull<Member, UUID>> second() {
        return MEMBER.second();
    }

    /** The club that is its other, if there is one. */
    public static Clubs.Path<Member> other() {
        return MEMBER.other();
    }

    /** Nested twice. */
    public static WrappedPath<Member, Member.Rank, WrappedPath<Member, Member.Number, NumberPath<Member, Integer>>> rank(
            ) {
        return MEMBER.rank();
    }

    /** Column {@code first}. */
    public static WrappedPath<Member, Member.Code, StringPath<Member>> first() {
        return MEMBER.first();
    }

    /** Column {@code points}. */
    public static WrappedPath<Member, Member.Points, NumberPath<Member, Long>> points() {
        return MEMBER.points();
    }

    /** Column {@code fee}: may be absent. */
    public static WrappedPath.OrNull<Member, Member.Money, NumberPath.OrNull<Member, BigDecimal>> fee(
            ) {
        return MEMBER.fee();
    }

    /** Column {@code bio}: read where it is included. */
    public static WrappedPath.Deferred<Member, Member.Bio, StringPath<Member>> bio() {
        return MEMBER.bio();
    }

    /** Column {@code more}: may be absent, read where it is included. */
    public static WrappedPath.DeferredOrNull<Member, Member.Bio, StringPath.OrNull<Member>> more() {
        return MEMBER.more();
    }

    /** Column {@code picture}. */
    public static UnorderedPath<Member, Member.Picture, BytesPath<Member>> picture() {
        return MEMBER.picture();
    }

    /** Column {@code consent}: may be absent. */
    public static UnorderedPath.OrNull<Member, Member.Consent, BooleanPath.OrNull<Member>> consent(
            ) {
        return MEMBER.consent();
    }

    /** Column {@code level}: may be absent. */
    public static UnorderedPath.OrNull<Member, Member.Level, EnumPath.OrNull<Member, Member.Grade>> level(
            ) {
        return MEMBER.level();
    }

    /** Column {@code joined}. */
    public static WrappedPath<Member, Member.Joined, ComparablePath<Member, Instant>> joined() {
        return MEMBER.joined();
    }

    /** Column {@code revision}: counts the updates. */
    public static WrappedPath<Member, Member.Revision, NumberPath<Member, Long>> revision() {
        return MEMBER.revision();
    }

    /** Columns that start with {@code part}. */
    public static Parts.Path<Member> part() {
        return MEMBER.part();
    }

    /** Reads one row, its values in the order of the record. */
    public static Member read(Row row, int at) {
        return new Member(
                new ClubId(row.uuid(at)),
                new Member.Code(row.text(at + 1)),
                Relations.one(row, at, 2, MODEL, "home"),
                row.orNull(at + 3, (r, i) -> new Member.Email(r.text(i))),
                row.optional(at + 4, (r, i) -> new ClubId(r.uuid(i))),
                Relations.maybe(row, at, 5, MODEL, "other"),
                new Member.Rank(new Member.Number(row.int32(at + 6))),
                new Member.Code(row.text(at + 7)),
                new Member.Points(row.int64(at + 8)),
                row.orNull(at + 9, (r, i) -> new Member.Money(r.decimal(i))),
                DeferredFields.present(row, at, 10, MODEL, (r, i) -> new Member.Bio(r.text(i))),
                DeferredFields.optional(row, at, 11, MODEL, (r, i) -> new Member.Bio(r.text(i))),
                new Member.Picture(row.bytes(at + 12)),
                row.orNull(at + 13, (r, i) -> new Member.Consent(r.bool(i))),
                row.optional(at + 14, (r, i) -> new Member.Level(r.enumeration(i, Member.Grade::valueOf))),
                new Member.Joined(row.instant(at + 15)),
                new Member.Revision(row.int64(at + 16)),
                Parts.read(row, at + 17));
    }

    private static @Nullable Object[] values(Member member) {
        return new @Nullable Object[] {
                member.club(),
                member.number(),
                null,
                member.email(),
                member.second().orElse(null),
                null,
                member.rank(),
                member.first(),
                member.points(),
                member.fee(),
                member.bio().tryGet().orElse(null),
                member.more().tryGet().flatMap(value -> value).orElse(null),
                member.picture(),
                member.consent(),
                member.level().orElse(null),
                member.joined(),
                member.revision(),
                null};
    }

    /** The paths of one member, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Member> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code club}: part of the key. */
        public WrappedPath<R, ClubId, ComparablePath<R, UUID>> club() {
            return new WrappedPath<>(at("club"), ComparablePath::new);
        }

        /** Column {@code number}: part of the key. */
        public WrappedPath<R, Member.Code, StringPath<R>> number() {
            return new WrappedPath<>(at("number"), StringPath::new);
        }

        /** The club that is its home. */
        public Clubs.Path<R> home() {
            return new Clubs.Path<>(at("home"));
        }

        /** Column {@code email}: unique, may be absent. */
        public WrappedPath.OrNull<R, Member.Email, StringPath.OrNull<R>> email() {
            return new WrappedPath.OrNull<>(at("email"), StringPath.OrNull::new);
        }

        /** Column {@code second}: indexed, may be absent. */
        public WrappedPath.OrNull<R, ClubId, ComparablePath.OrNull<R, UUID>> second() {
            return new WrappedPath.OrNull<>(at("second"), ComparablePath.OrNull::new);
        }

        /** The club that is its other, if there is one. */
        public Clubs.Path<R> other() {
            return new Clubs.Path<>(at("other"));
        }

        /** Nested twice. */
        public WrappedPath<R, Member.Rank, WrappedPath<R, Member.Number, NumberPath<R, Integer>>> rank(
                ) {
            return new WrappedPath<>(at("rank"), inside -> new WrappedPath<>(inside, NumberPath::new));
        }

        /** Column {@code first}. */
        public WrappedPath<R, Member.Code, StringPath<R>> first() {
            return new WrappedPath<>(at("first"), StringPath::new);
        }

        /** Column {@code points}. */
        public WrappedPath<R, Member.Points, NumberPath<R, Long>> points() {
            return new WrappedPath<>(at("points"), NumberPath::new);
        }

        /** Column {@code fee}: may be absent. */
        public WrappedPath.OrNull<R, Member.Money, NumberPath.OrNull<R, BigDecimal>> fee() {
            return new WrappedPath.OrNull<>(at("fee"), NumberPath.OrNull::new);
        }

        /** Column {@code bio}: read where it is included. */
        public WrappedPath.Deferred<R, Member.Bio, StringPath<R>> bio() {
            return new WrappedPath.Deferred<>(at("bio"), StringPath::new);
        }

        /** Column {@code more}: may be absent, read where it is included. */
        public WrappedPath.DeferredOrNull<R, Member.Bio, StringPath.OrNull<R>> more() {
            return new WrappedPath.DeferredOrNull<>(at("more"), StringPath.OrNull::new);
        }

        /** Column {@code picture}. */
        public UnorderedPath<R, Member.Picture, BytesPath<R>> picture() {
            return new UnorderedPath<>(at("picture"), BytesPath::new);
        }

        /** Column {@code consent}: may be absent. */
        public UnorderedPath.OrNull<R, Member.Consent, BooleanPath.OrNull<R>> consent() {
            return new UnorderedPath.OrNull<>(at("consent"), BooleanPath.OrNull::new);
        }

        /** Column {@code level}: may be absent. */
        public UnorderedPath.OrNull<R, Member.Level, EnumPath.OrNull<R, Member.Grade>> level() {
            return new UnorderedPath.OrNull<>(at("level"), inside -> new EnumPath.OrNull<>(inside, Member.Grade::valueOf));
        }

        /** Column {@code joined}. */
        public WrappedPath<R, Member.Joined, ComparablePath<R, Instant>> joined() {
            return new WrappedPath<>(at("joined"), ComparablePath::new);
        }

        /** Column {@code revision}: counts the updates. */
        public WrappedPath<R, Member.Revision, NumberPath<R, Long>> revision() {
            return new WrappedPath<>(at("revision"), NumberPath::new);
        }

        /** Columns that start with {@code part}. */
        public Parts.Path<R> part() {
            return new Parts.Path<>(at("part"));
        }
    }

    /** Several members, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Member, Path<Member>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** Column {@code bio} of each, to be included. */
        public DeferredOfMany<R> bio() {
            return new DeferredOfMany<>(at("bio"));
        }

        /** Column {@code more} of each, to be included. */
        public DeferredOfMany<R> more() {
            return new DeferredOfMany<>(at("more"));
        }

        /** The club that is their home. */
        public Clubs.Many<R> home() {
            return new Clubs.Many<>(at("home"));
        }

        /** The club that is their other. */
        public Clubs.Many<R> other() {
            return new Clubs.Many<>(at("other"));
        }

        @Override
        protected Path<Member> one() {
            return MEMBER;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Members to read, change or delete. */
    public static class Query extends QueryBuilder<Member, Path<Member>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** The club that is their home, each once. */
        public Clubs.Query home() {
            return new Clubs.Query(draft().through("home", Clubs.MODEL));
        }

        /** The club that is their other, each once. */
        public Clubs.Query other() {
            return new Clubs.Query(draft().through("other", Clubs.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Member> root() {
            return MEMBER;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The members of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new member in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new member in this relation for each of these values, in one statement. */
        public <V> CreateMany<Member> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Member... members) {
            return Link.link(draft(), (Object[]) members);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Member... members) {
            return Link.unlink(draft(), (Object[]) members);
        }
    }

    /** Where {@code home} is still to be given. */
    public interface NeedsHome {
        /** The club that is its home, by key. */
        NeedsNumber club(ClubId club);

        /** The club that is its home, by record. */
        NeedsNumber home(Club home);

        /** The club that is its home, created in the same statement. */
        NeedsNumber home(Clubs.Create home);
    }

    /** Where {@code number} is still to be given. */
    public interface NeedsNumber {
        /** Column {@code number}: part of the key. */
        NeedsBio number(Member.Code number);
    }

    /** Where {@code bio} is still to be given. */
    public interface NeedsBio {
        /** Column {@code bio}: read where it is included. */
        NeedsPicture bio(Member.Bio bio);
    }

    /** Where {@code picture} is still to be given. */
    public interface NeedsPicture {
        /** Column {@code picture}. */
        NeedsPart picture(Member.Picture picture);
    }

    /** Where {@code part} is still to be given. */
    public interface NeedsPart {
        /** Columns that start with {@code part}. */
        Create part(Member.Part part);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Member, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code email}: unique, may be absent. */
        public S email(Member. @Nullable Email email) {
            return set("email", email);
        }

        /** The club that is its other, by key. */
        public S second(@Nullable ClubId second) {
            return set("second", second);
        }

        /** The club that is its other, by record. */
        public S other(@Nullable Club other) {
            return set("second", other == null ? null : other.id());
        }

        /** Nested twice. */
        public S rank(Member.Rank rank) {
            return set("rank", rank);
        }

        /** Column {@code first}. */
        public S first(Member.Code first) {
            return set("first", first);
        }

        /** Column {@code points}. */
        public S points(Member.Points points) {
            return set("points", points);
        }

        /** Column {@code fee}: may be absent. */
        public S fee(Member. @Nullable Money fee) {
            return set("fee", fee);
        }

        /** Column {@code bio}: read where it is included. */
        public S bio(Member.Bio bio) {
            return set("bio", bio);
        }

        /** Column {@code more}: may be absent, read where it is included. */
        public S more(Member. @Nullable Bio more) {
            return set("more", more);
        }

        /** Column {@code picture}. */
        public S picture(Member.Picture picture) {
            return set("picture", picture);
        }

        /** Column {@code consent}: may be absent. */
        public S consent(Member. @Nullable Consent consent) {
            return set("consent", consent);
        }

        /** Column {@code level}: may be absent. */
        public S level(Member. @Nullable Level level) {
            return set("level", level);
        }

        /** Column {@code joined}. */
        public S joined(Member.Joined joined) {
            return set("joined", joined);
        }

        /** Columns that start with {@code part}. */
        public S part(Member.Part part) {
            return set("part", part);
        }
    }

    /** A new member. */
    public static final class Create extends Values<Member, Create> implements NeedsHome,
            NeedsNumber,
            NeedsBio,
            NeedsPicture,
            NeedsPart {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Column {@code number}: part of the key. */
        @Override
        public Create number(Member.Code number) {
            return set("number", number);
        }

        /** The club that is its home, by key. */
        @Override
        public Create club(ClubId club) {
            return set("club", club);
        }

        /** The club that is its home, by record. */
        @Override
        public Create home(Club home) {
            return set("club", home.id());
        }

        /** The club that is its home, created in the same statement. */
        @Override
        public Create home(Clubs.Create home) {
            return set("home", home);
        }

        /** The club that is its other, created in the same statement. */
        public Create other(Clubs.Create other) {
            return set("other", other);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Member}; {@code A} is what it answers: the fresh record, or how many. */
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

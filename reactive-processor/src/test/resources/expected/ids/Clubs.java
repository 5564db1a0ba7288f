package ids;

import dev.sippet.annotation.Generated;
import dev.sippet.query.ComparablePath;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.Link;
import dev.sippet.query.Location;
import dev.sippet.query.ManyPath;
import dev.sippet.query.Maybe;
import dev.sippet.query.One;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.RelationChange;
import dev.sippet.query.Relations;
import dev.sippet.query.StringPath;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WrappedPath;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.schema.Newtype;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Club}. */
@Generated("dev.sippet.processor")
public final class Clubs {
    /** The schema of {@link Club}. */
    public static final Model<Club> MODEL = Model.of(Club.class, "clubs", Clubs::read)
            .field(Field.of("id", Type.UUID).newtype(Newtype.of(ClubId.class, ClubId::new, ClubId::value)).auto(Auto.UUID_V7))
            .field(Field.of("name", Type.TEXT))
            .hasMany("members", () -> Members.MODEL, "home")
            .values(Clubs::values)
            .key("id")
            .build();

    private static final Path<Club> CLUB = new Path<>(Location.of(MODEL));

    private Clubs() {}

    /** A new club; {@code exec} appears once it has all it needs. */
    public static NeedsName create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new clubs in one statement, answered in the same order. */
    public static CreateMany<Club> createMany(Collection<Create> clubs) {
        return new CreateMany<>(Draft.create(MODEL), clubs);
    }

    /** New clubs that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Club, Create> createAll(Flux<Create> clubs) {
        return new CreateAll<>(Draft.create(MODEL), clubs);
    }

    /** Every club. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Club> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one club. */
    public static Query filter(Function<Path<Club>, Condition<Club>> condition) {
        return all().filter(condition);
    }

    /** The club with this id; {@code RecordNotFound} if there is none. */
    public static One<Club> getById(ClubId id) {
        return new One<>(byId(id));
    }

    /** The club with this id, or empty. */
    public static Maybe<Club> findById(ClubId id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the club with this id; {@code RecordNotFound} if there is none. */
    public static Update<Club> updateById(ClubId id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the club with this id; false if there is none. */
    public static Delete<Boolean> deleteById(ClubId id) {
        return Delete.one(byId(id));
    }

    /** Stores a new club, or brings the one with this id up to date. */
    public static Upsert<Club, Create, Update<Club>> upsertById(Create club) {
        return Upsert.by(club, Create::new, Update::new, "id");
    }

    /** The same for clubs that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Club, Create, Update<Club>> upsertAllById(Flux<Create> clubs) {
        return UpsertAll.by(Draft.create(MODEL), clubs, Update::new, "id");
    }

    private static Draft byId(ClubId id) {
        return Draft.query(MODEL).where(CLUB.id().eq(id));
    }

    private static Draft of(Club club) {
        return byId(club.id());
    }

    /** Changes this club; answers the fresh record. */
    public static Update<Club> update(Club club) {
        return new Update<>(of(club).updateOne());
    }

    /** Deletes this club; false if it was gone. */
    public static Delete<Boolean> delete(Club club) {
        return Delete.one(of(club));
    }

    /** The members of this club: to read, create, link and unlink. */
    public static Members.Related<Members.NeedsNumber> members(Club club) {
        return new Members.Related<>(of(club).through("members", Members.MODEL), Members.Create::new);
    }

    /** Column {@code id}: the key. */
    public static WrappedPath<Club, ClubId, ComparablePath<Club, UUID>> id() {
        return CLUB.id();
    }

    /** Column {@code name}. */
    public static StringPath<Club> name() {
        return CLUB.name();
    }

    /** Its members. */
    public static Members.Many<Club> members() {
        return CLUB.members();
    }

    /** Reads one row, its values in the order of the record. */
    public static Club read(Row row, int at) {
        return new Club(
                new ClubId(row.uuid(at)),
                row.text(at + 1),
                Relations.many(row, at, 2, MODEL, "members"));
    }

    private static @Nullable Object[] values(Club club) {
        return new @Nullable Object[] {
                club.id(),
                club.name(),
                null};
    }

    /** The paths of one club, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Club> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public WrappedPath<R, ClubId, ComparablePath<R, UUID>> id() {
            return new WrappedPath<>(at("id"), ComparablePath::new);
        }

        /** Column {@code name}. */
        public StringPath<R> name() {
            return new StringPath<>(at("name"));
        }

        /** Its members. */
        public Members.Many<R> members() {
            return new Members.Many<>(at("members"));
        }
    }

    /** Several clubs, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Club, Path<Club>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** Their members. */
        public Members.Many<R> members() {
            return new Members.Many<>(at("members"));
        }

        @Override
        protected Path<Club> one() {
            return CLUB;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Clubs to read, change or delete. */
    public static class Query extends QueryBuilder<Club, Path<Club>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** Their members, each once. */
        public Members.Query members() {
            return new Members.Query(draft().through("members", Members.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Club> root() {
            return CLUB;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The clubs of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new club in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new club in this relation for each of these values, in one statement. */
        public <V> CreateMany<Club> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Club... clubs) {
            return Link.link(draft(), (Object[]) clubs);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Club... clubs) {
            return Link.unlink(draft(), (Object[]) clubs);
        }
    }

    /** Where {@code name} is still to be given. */
    public interface NeedsName {
        /** Column {@code name}. */
        Create name(String name);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Club, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code name}. */
        public S name(String name) {
            return set("name", name);
        }
    }

    /** A new club. */
    public static final class Create extends Values<Club, Create> implements NeedsName {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(ClubId id) {
            return set("id", id);
        }

        /** One of its members, created with it. */
        public Create members(Function<Members.NeedsNumber, Members.Create> member) {
            return set("members", member.apply(new Members.Create(Draft.create(Members.MODEL))));
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Club}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** Its members: create, link and unlink. */
        public Update<A> members(
                UnaryOperator<RelationChange<Member, Members.NeedsNumber, Members.Create>> change) {
            return set("members", change.apply(new RelationChange<>(Members.Create::new)));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}

package example;

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
import dev.sippet.query.Relations;
import dev.sippet.query.StringPath;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WrappedPath;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.schema.Newtype;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Profile}. */
@Generated("dev.sippet.processor")
public final class Profiles {
    /** The schema of {@link Profile}. */
    public static final Model<Profile> MODEL = Model.of(Profile.class, "profiles", Profiles::read)
            .field(Field.of("id", Type.UUID).auto(Auto.UUID_V7))
            .field(Field.of("userId", Type.UUID).newtype(Newtype.of(UserId.class, UserId::new, UserId::value)))
            .belongsTo("user", () -> Users.MODEL, List.of("userId"), List.of("id"))
            .field(Field.of("bio", Type.TEXT).orNull())
            .field(Field.of("home", Type.TEXT))
            .values(Profiles::values)
            .key("id")
            .index(Index.unique("userId"))
            .build();

    private static final Path<Profile> PROFILE = new Path<>(Location.of(MODEL));

    private Profiles() {}

    /** A new profile; {@code exec} appears once it has all it needs. */
    public static NeedsUser create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new profiles in one statement, answered in the same order. */
    public static CreateMany<Profile> createMany(Collection<Create> profiles) {
        return new CreateMany<>(Draft.create(MODEL), profiles);
    }

    /** New profiles that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Profile, Create> createAll(Flux<Create> profiles) {
        return new CreateAll<>(Draft.create(MODEL), profiles);
    }

    /** Every profile. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Profile> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one profile. */
    public static Query filter(Function<Path<Profile>, Condition<Profile>> condition) {
        return all().filter(condition);
    }

    /** The profile with this id; {@code RecordNotFound} if there is none. */
    public static One<Profile> getById(UUID id) {
        return new One<>(byId(id));
    }

    /** The profile with this id, or empty. */
    public static Maybe<Profile> findById(UUID id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the profile with this id; {@code RecordNotFound} if there is none. */
    public static Update<Profile> updateById(UUID id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the profile with this id; false if there is none. */
    public static Delete<Boolean> deleteById(UUID id) {
        return Delete.one(byId(id));
    }

    /** Stores a new profile, or brings the one with this id up to date. */
    public static Upsert<Profile, Create, Update<Profile>> upsertById(Create profile) {
        return Upsert.by(profile, Create::new, Update::new, "id");
    }

    /** The same for profiles that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Profile, Create, Update<Profile>> upsertAllById(Flux<Create> profiles) {
        return UpsertAll.by(Draft.create(MODEL), profiles, Update::new, "id");
    }

    /** The profile with this user id; {@code RecordNotFound} if there is none. */
    public static One<Profile> getByUserId(UserId userId) {
        return new One<>(byUserId(userId));
    }

    /** The profile with this user id, or empty. */
    public static Maybe<Profile> findByUserId(UserId userId) {
        return new Maybe<>(byUserId(userId));
    }

    /** Changes the profile with this user id; {@code RecordNotFound} if there is none. */
    public static Update<Profile> updateByUserId(UserId userId) {
        return new Update<>(byUserId(userId).updateOne());
    }

    /** Deletes the profile with this user id; false if there is none. */
    public static Delete<Boolean> deleteByUserId(UserId userId) {
        return Delete.one(byUserId(userId));
    }

    /** Stores a new profile, or brings the one with this user id up to date. */
    public static Upsert<Profile, Create, Update<Profile>> upsertByUserId(Create profile) {
        return Upsert.by(profile, Create::new, Update::new, "userId");
    }

    /** The same for profiles that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Profile, Create, Update<Profile>> upsertAllByUserId(
            Flux<Create> profiles) {
        return UpsertAll.by(Draft.create(MODEL), profiles, Update::new, "userId");
    }

    private static Draft byId(UUID id) {
        return Draft.query(MODEL).where(PROFILE.id().eq(id));
    }

    private static Draft byUserId(UserId userId) {
        return Draft.query(MODEL).where(PROFILE.userId().eq(userId));
    }

    private static Draft of(Profile profile) {
        return byId(profile.id());
    }

    /** Changes this profile; answers the fresh record. */
    public static Update<Profile> update(Profile profile) {
        return new Update<>(of(profile).updateOne());
    }

    /** Deletes this profile; false if it was gone. */
    public static Delete<Boolean> delete(Profile profile) {
        return Delete.one(of(profile));
    }

    /** The user it belongs to, read anew. */
    public static One<User> user(Profile profile) {
        return new One<>(of(profile).through("user", Users.MODEL));
    }

    /** Column {@code id}: the key. */
    public static ComparablePath<Profile, UUID> id() {
        return PROFILE.id();
    }

    /** Column {@code user_id}: unique. */
    public static WrappedPath<Profile, UserId, ComparablePath<Profile, UUID>> userId() {
        return PROFILE.userId();
    }

    /** The user it belongs to. */
    public static Users.Path<Profile> user() {
        return PROFILE.user();
    }

    /** Column {@code bio}: may be absent. */
    public static StringPath.OrNull<Profile> bio() {
        return PROFILE.bio();
    }

    /** Column {@code home}. */
    public static StringPath<Profile> home() {
        return PROFILE.home();
    }

    /** Reads one row, its values in the order of the record. */
    public static Profile read(Row row, int at) {
        return new Profile(
                row.uuid(at),
                new UserId(row.uuid(at + 1)),
                Relations.one(row, at, 2, MODEL, "user"),
                row.orNull(at + 3, Row::text),
                row.text(at + 4));
    }

    private static @Nullable Object[] values(Profile profile) {
        return new @Nullable Object[] {
                profile.id(),
                profile.userId(),
                null,
                profile.bio(),
                profile.home()};
    }

    /** The paths of one profile, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Profile> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public ComparablePath<R, UUID> id() {
            return new ComparablePath<>(at("id"));
        }

        /** Column {@code user_id}: unique. */
        public WrappedPath<R, UserId, ComparablePath<R, UUID>> userId() {
            return new WrappedPath<>(at("userId"), ComparablePath::new);
        }

        /** The user it belongs to. */
        public Users.Path<R> user() {
            return new Users.Path<>(at("user"));
        }

        /** Column {@code bio}: may be absent. */
        public StringPath.OrNull<R> bio() {
            return new StringPath.OrNull<>(at("bio"));
        }

        /** Column {@code home}. */
        public StringPath<R> home() {
            return new StringPath<>(at("home"));
        }
    }

    /** Several profiles, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Profile, Path<Profile>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The user they belong to. */
        public Users.Many<R> user() {
            return new Users.Many<>(at("user"));
        }

        @Override
        protected Path<Profile> one() {
            return PROFILE;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Profiles to read, change or delete. */
    public static class Query extends QueryBuilder<Profile, Path<Profile>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** The user they belong to, each once. */
        public Users.Query user() {
            return new Users.Query(draft().through("user", Users.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Profile> root() {
            return PROFILE;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The profiles of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new profile in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new profile in this relation for each of these values, in one statement. */
        public <V> CreateMany<Profile> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Profile... profiles) {
            return Link.link(draft(), (Object[]) profiles);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Profile... profiles) {
            return Link.unlink(draft(), (Object[]) profiles);
        }
    }

    /** The only profile of one record; a new one starts at {@code S}, its owner already given. */
    public static final class RelatedOne<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public RelatedOne(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new profile in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** Puts this one there. Who is there is taken out, and deleted where it cannot be without an owner. */
        public Link set(Profile profile) {
            return Link.set(draft(), profile);
        }

        /** Takes out who is there, and deletes it where it cannot be without an owner. */
        public Link unset() {
            return Link.unset(draft());
        }
    }

    /** Where {@code user} is still to be given. */
    public interface NeedsUser {
        /** The user it belongs to, by key. */
        NeedsHome userId(UserId userId);

        /** The user it belongs to, by record. */
        NeedsHome user(User user);

        /** The user it belongs to, created in the same statement. */
        NeedsHome user(Users.Create user);
    }

    /** Where {@code home} is still to be given. */
    public interface NeedsHome {
        /** Column {@code home}. */
        Create home(String home);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Profile, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** The user it belongs to, by key. */
        public S userId(UserId userId) {
            return set("userId", userId);
        }

        /** The user it belongs to, by record. */
        public S user(User user) {
            return set("userId", user.id());
        }

        /** Column {@code bio}: may be absent. */
        public S bio(@Nullable String bio) {
            return set("bio", bio);
        }

        /** Column {@code home}. */
        public S home(String home) {
            return set("home", home);
        }
    }

    /** A new profile. */
    public static final class Create extends Values<Profile, Create> implements NeedsUser, NeedsHome {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(UUID id) {
            return set("id", id);
        }

        /** The user it belongs to, created in the same statement. */
        @Override
        public Create user(Users.Create user) {
            return set("user", user);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Profile}; {@code A} is what it answers: the fresh record, or how many. */
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

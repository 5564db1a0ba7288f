package example;

import dev.sippet.annotation.Generated;
import dev.sippet.query.ComparablePath;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.EnumPath;
import dev.sippet.query.Expression;
import dev.sippet.query.Link;
import dev.sippet.query.ListChange;
import dev.sippet.query.ListPath;
import dev.sippet.query.Location;
import dev.sippet.query.ManyPath;
import dev.sippet.query.Maybe;
import dev.sippet.query.NumberPath;
import dev.sippet.query.One;
import dev.sippet.query.OneChange;
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
import dev.sippet.schema.Embed;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.schema.Newtype;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link User}. */
@Generated("dev.sippet.processor")
public final class Users {
    /** The schema of {@link User}. */
    public static final Model<User> MODEL = Model.of(User.class, "users", Users::read)
            .field(Field.of("id", Type.UUID).newtype(Newtype.of(UserId.class, UserId::new, UserId::value)).auto(Auto.UUID_V7))
            .field(Field.of("name", Type.TEXT))
            .field(Field.of("email", Type.TEXT))
            .field(Field.of("bio", Type.TEXT).orNull())
            .field(Field.of("age", Type.INT32).orNull())
            .field(Field.of("logins", Type.INT32).onCreate(() -> 0))
            .field(Field.of("role", Type.enumeration("MEMBER", "EDITOR", "ADMIN")))
            .embed(Embed.of("address", Addresses.TYPE))
            .embed(Embed.of("contact", Contacts.TYPE))
            .field(Field.of("tags", Type.list(Type.TEXT)).onCreate(List::of))
            .field(Field.of("version", Type.INT64).asVersion())
            .field(Field.of("createdAt", Type.INSTANT).onCreate(Instant::now))
            .hasMany("todos", () -> Todos.MODEL, "user")
            .hasOne("profile", () -> Profiles.MODEL, "user", true)
            .values(Users::values)
            .key("id")
            .index(Index.unique("email"))
            .build();

    private static final Path<User> USER = new Path<>(Location.of(MODEL));

    private Users() {}

    /** A new user; {@code exec} appears once it has all it needs. */
    public static NeedsName create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new users in one statement, answered in the same order. */
    public static CreateMany<User> createMany(Collection<Create> users) {
        return new CreateMany<>(Draft.create(MODEL), users);
    }

    /** New users that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<User, Create> createAll(Flux<Create> users) {
        return new CreateAll<>(Draft.create(MODEL), users);
    }

    /** Every user. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<User> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one user. */
    public static Query filter(Function<Path<User>, Condition<User>> condition) {
        return all().filter(condition);
    }

    /** The user with this id; {@code RecordNotFound} if there is none. */
    public static One<User> getById(UserId id) {
        return new One<>(byId(id));
    }

    /** The user with this id, or empty. */
    public static Maybe<User> findById(UserId id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the user with this id; {@code RecordNotFound} if there is none. */
    public static Update<User> updateById(UserId id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the user with this id; false if there is none. */
    public static Delete<Boolean> deleteById(UserId id) {
        return Delete.one(byId(id));
    }

    /** Stores a new user, or brings the one with this id up to date. */
    public static Upsert<User, Create, Update<User>> upsertById(Create user) {
        return Upsert.by(user, Create::new, Update::new, "id");
    }

    /** The same for users that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<User, Create, Update<User>> upsertAllById(Flux<Create> users) {
        return UpsertAll.by(Draft.create(MODEL), users, Update::new, "id");
    }

    /** The user with this email; {@code RecordNotFound} if there is none. */
    public static One<User> getByEmail(String email) {
        return new One<>(byEmail(email));
    }

    /** The user with this email, or empty. */
    public static Maybe<User> findByEmail(String email) {
        return new Maybe<>(byEmail(email));
    }

    /** Changes the user with this email; {@code RecordNotFound} if there is none. */
    public static Update<User> updateByEmail(String email) {
        return new Update<>(byEmail(email).updateOne());
    }

    /** Deletes the user with this email; false if there is none. */
    public static Delete<Boolean> deleteByEmail(String email) {
        return Delete.one(byEmail(email));
    }

    /** Stores a new user, or brings the one with this email up to date. */
    public static Upsert<User, Create, Update<User>> upsertByEmail(Create user) {
        return Upsert.by(user, Create::new, Update::new, "email");
    }

    /** The same for users that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<User, Create, Update<User>> upsertAllByEmail(Flux<Create> users) {
        return UpsertAll.by(Draft.create(MODEL), users, Update::new, "email");
    }

    private static Draft byId(UserId id) {
        return Draft.query(MODEL).where(USER.id().eq(id));
    }

    private static Draft byEmail(String email) {
        return Draft.query(MODEL).where(USER.email().eq(email));
    }

    private static Draft of(User user) {
        return byId(user.id());
    }

    /** Changes this user; answers the fresh record. {@code ConditionFailed} if it has changed since it was read. */
    public static Update<User> update(User user) {
        return new Update<>(of(user).expecting(USER.version().eq(user.version())).updateOne());
    }

    /** Deletes this user; false if it was gone. {@code ConditionFailed} if it has changed since it was read. */
    public static Delete<Boolean> delete(User user) {
        return Delete.one(of(user).expecting(USER.version().eq(user.version())));
    }

    /** The todos of this user: to read, create, link and unlink. */
    public static Todos.Related<Todos.NeedsTitle> todos(User user) {
        return new Todos.Related<>(of(user).through("todos", Todos.MODEL), Todos.Create::new);
    }

    /** The profile of this user: to read, create, set and unset. */
    public static Profiles.RelatedOne<Profiles.NeedsHome> profile(User user) {
        return new Profiles.RelatedOne<>(of(user).through("profile", Profiles.MODEL), Profiles.Create::new);
    }

    /** Column {@code id}: the key. */
    public static WrappedPath<User, UserId, ComparablePath<User, UUID>> id() {
        return USER.id();
    }

    /** What others see. */
    public static StringPath<User> name() {
        return USER.name();
    }

    /** Where the person is reached, and signs in with. */
    public static StringPath<User> email() {
        return USER.email();
    }

    /** Column {@code bio}: may be absent. */
    public static StringPath.OrNull<User> bio() {
        return USER.bio();
    }

    /** Column {@code age}: may be absent. */
    public static NumberPath.OrNull<User, Integer> age() {
        return USER.age();
    }

    /** Column {@code logins}. */
    public static NumberPath<User, Integer> logins() {
        return USER.logins();
    }

    /** Column {@code role}. */
    public static EnumPath<User, Role> role() {
        return USER.role();
    }

    /** Columns that start with {@code address}. */
    public static Addresses.Path<User> address() {
        return USER.address();
    }

    /** Columns that start with {@code contact}. */
    public static Contacts.Path<User> contact() {
        return USER.contact();
    }

    /** Column {@code tags}. */
    public static ListPath<User, String> tags() {
        return USER.tags();
    }

    /** Column {@code version}: counts the updates. */
    public static NumberPath<User, Long> version() {
        return USER.version();
    }

    /** Column {@code created_at}. */
    public static ComparablePath<User, Instant> createdAt() {
        return USER.createdAt();
    }

    /** Its todos. */
    public static Todos.Many<User> todos() {
        return USER.todos();
    }

    /** Its profile, if there is one. */
    public static Profiles.Path<User> profile() {
        return USER.profile();
    }

    /** Reads one row, its values in the order of the record. */
    public static User read(Row row, int at) {
        return new User(
                new UserId(row.uuid(at)),
                row.text(at + 1),
                row.text(at + 2),
                row.orNull(at + 3, Row::text),
                row.optional(at + 4, Row::int32),
                row.int32(at + 5),
                row.enumeration(at + 6, Role::valueOf),
                Addresses.read(row, at + 7),
                Contacts.read(row, at + 10),
                row.list(at + 14, String.class),
                row.int64(at + 15),
                row.instant(at + 16),
                Relations.many(row, at, 17, MODEL, "todos"),
                Relations.maybe(row, at, 18, MODEL, "profile"));
    }

    private static @Nullable Object[] values(User user) {
        return new @Nullable Object[] {
                user.id(),
                user.name(),
                user.email(),
                user.bio(),
                user.age().orElse(null),
                user.logins(),
                user.role(),
                null,
                null,
                user.tags(),
                user.version(),
                user.createdAt(),
                null,
                null};
    }

    /** The paths of one user, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, User> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public WrappedPath<R, UserId, ComparablePath<R, UUID>> id() {
            return new WrappedPath<>(at("id"), ComparablePath::new);
        }

        /** What others see. */
        public StringPath<R> name() {
            return new StringPath<>(at("name"));
        }

        /** Where the person is reached, and signs in with. */
        public StringPath<R> email() {
            return new StringPath<>(at("email"));
        }

        /** Column {@code bio}: may be absent. */
        public StringPath.OrNull<R> bio() {
            return new StringPath.OrNull<>(at("bio"));
        }

        /** Column {@code age}: may be absent. */
        public NumberPath.OrNull<R, Integer> age() {
            return new NumberPath.OrNull<>(at("age"));
        }

        /** Column {@code logins}. */
        public NumberPath<R, Integer> logins() {
            return new NumberPath<>(at("logins"));
        }

        /** Column {@code role}. */
        public EnumPath<R, Role> role() {
            return new EnumPath<>(at("role"), Role::valueOf);
        }

        /** Columns that start with {@code address}. */
        public Addresses.Path<R> address() {
            return new Addresses.Path<>(at("address"));
        }

        /** Columns that start with {@code contact}. */
        public Contacts.Path<R> contact() {
            return new Contacts.Path<>(at("contact"));
        }

        /** Column {@code tags}. */
        public ListPath<R, String> tags() {
            return new ListPath<>(at("tags"), (r, i) -> r.list(i, String.class));
        }

        /** Column {@code version}: counts the updates. */
        public NumberPath<R, Long> version() {
            return new NumberPath<>(at("version"));
        }

        /** Column {@code created_at}. */
        public ComparablePath<R, Instant> createdAt() {
            return new ComparablePath<>(at("createdAt"));
        }

        /** Its todos. */
        public Todos.Many<R> todos() {
            return new Todos.Many<>(at("todos"));
        }

        /** Its profile, if there is one. */
        public Profiles.Path<R> profile() {
            return new Profiles.Path<>(at("profile"));
        }
    }

    /** Several users, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, User, Path<User>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** Their todos. */
        public Todos.Many<R> todos() {
            return new Todos.Many<>(at("todos"));
        }

        /** Their profile. */
        public Profiles.Many<R> profile() {
            return new Profiles.Many<>(at("profile"));
        }

        @Override
        protected Path<User> one() {
            return USER;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Users to read, change or delete. */
    public static class Query extends QueryBuilder<User, Path<User>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** Their todos, each once. */
        public Todos.Query todos() {
            return new Todos.Query(draft().through("todos", Todos.MODEL));
        }

        /** Their profile, each once. */
        public Profiles.Query profile() {
            return new Profiles.Query(draft().through("profile", Profiles.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<User> root() {
            return USER;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The users of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new user in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new user in this relation for each of these values, in one statement. */
        public <V> CreateMany<User> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(User... users) {
            return Link.link(draft(), (Object[]) users);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(User... users) {
            return Link.unlink(draft(), (Object[]) users);
        }
    }

    /** Where {@code name} is still to be given. */
    public interface NeedsName {
        /** What others see. */
        NeedsEmail name(String name);
    }

    /** Where {@code email} is still to be given. */
    public interface NeedsEmail {
        /** Where the person is reached, and signs in with. */
        NeedsRole email(String email);
    }

    /** Where {@code role} is still to be given. */
    public interface NeedsRole {
        /** Column {@code role}. */
        NeedsAddress role(Role role);
    }

    /** Where {@code address} is still to be given. */
    public interface NeedsAddress {
        /** Columns that start with {@code address}. */
        NeedsContact address(Address address);
    }

    /** Where {@code contact} is still to be given. */
    public interface NeedsContact {
        /** Columns that start with {@code contact}. */
        Create contact(Contact contact);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<User, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** What others see. */
        public S name(String name) {
            return set("name", name);
        }

        /** Where the person is reached, and signs in with. */
        public S email(String email) {
            return set("email", email);
        }

        /** Column {@code bio}: may be absent. */
        public S bio(@Nullable String bio) {
            return set("bio", bio);
        }

        /** Column {@code age}: may be absent. */
        public S age(@Nullable Integer age) {
            return set("age", age);
        }

        /** Column {@code logins}. */
        public S logins(int logins) {
            return set("logins", logins);
        }

        /** Column {@code role}. */
        public S role(Role role) {
            return set("role", role);
        }

        /** Columns that start with {@code address}. */
        public S address(Address address) {
            return set("address", address);
        }

        /** Columns that start with {@code contact}. */
        public S contact(Contact contact) {
            return set("contact", contact);
        }

        /** Column {@code tags}. */
        public S tags(List<String> tags) {
            return set("tags", tags);
        }

        /** Column {@code created_at}. */
        public S createdAt(Instant createdAt) {
            return set("createdAt", createdAt);
        }
    }

    /** A new user. */
    public static final class Create extends Values<User, Create> implements NeedsName,
            NeedsEmail,
            NeedsRole,
            NeedsAddress,
            NeedsContact {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(UserId id) {
            return set("id", id);
        }

        /** One of its todos, created with it. */
        public Create todos(Function<Todos.NeedsTitle, Todos.Create> todo) {
            return set("todos", todo.apply(new Todos.Create(Draft.create(Todos.MODEL))));
        }

        /** Its profile, created with it. */
        public Create profile(Function<Profiles.NeedsHome, Profiles.Create> profile) {
            return set("profile", profile.apply(new Profiles.Create(Draft.create(Profiles.MODEL))));
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link User}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** From what is stored. */
        public Update<A> age(
                Function<NumberPath.OrNull<User, Integer>, Expression<User, Integer>> change) {
            return set("age", change.apply(USER.age()));
        }

        /** From what is stored. */
        public Update<A> logins(
                Function<NumberPath<User, Integer>, Expression<User, Integer>> change) {
            return set("logins", change.apply(USER.logins()));
        }

        /** From what is stored. */
        public Update<A> tags(UnaryOperator<ListChange<String>> change) {
            return set("tags", change.apply(ListChange.of(USER.tags())));
        }

        /** Its todos: create, link and unlink. */
        public Update<A> todos(
                UnaryOperator<RelationChange<Todo, Todos.NeedsTitle, Todos.Create>> change) {
            return set("todos", change.apply(new RelationChange<>(Todos.Create::new)));
        }

        /** Its profile: create, set and unset. */
        public Update<A> profile(
                UnaryOperator<OneChange<Profile, Profiles.NeedsHome, Profiles.Create>> change) {
            return set("profile", change.apply(new OneChange<>(Profiles.Create::new)));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}

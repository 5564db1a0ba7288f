package dev.sippet.example;

import dev.sippet.query.ComparablePath;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.Expression;
import dev.sippet.query.Location;
import dev.sippet.query.Maybe;
import dev.sippet.query.NumberPath;
import dev.sippet.query.One;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.StringPath;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link User}, as the processor would write them. */
public final class Users {
    /** When every user of these tests is written. */
    public static final Instant NOW = Instant.parse("2026-01-02T03:04:05.123456Z");

    /** The schema of {@link User}. */
    public static final Model<User> MODEL = Model.of(User.class, "users", Users::read)
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("name", Type.text(10)))
            .field(Field.of("email", Type.TEXT).orNull())
            .field(Field.of("points", Type.INT32).onCreate(() -> 0))
            .field(Field.of("updatedAt", Type.INSTANT).onUpdate(() -> NOW))
            .field(Field.of("version", Type.INT64).asVersion())
            .key("id")
            .index(Index.unique("email"))
            .build();

    private static final Path<User> USER = new Path<>(Location.of(MODEL));

    private Users() {}

    public static Create create() {
        return new Create(Draft.create(MODEL));
    }

    public static CreateMany<User> createMany(Collection<Create> users) {
        return new CreateMany<>(Draft.create(MODEL), users);
    }

    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    public static Query filter(Function<Path<User>, Condition<User>> condition) {
        return all().filter(condition);
    }

    public static One<User> getById(long id) {
        return new One<>(byId(id));
    }

    public static Maybe<User> findById(long id) {
        return new Maybe<>(byId(id));
    }

    public static Update<User> updateById(long id) {
        return new Update<>(byId(id).updateOne());
    }

    public static Update<User> updateByEmail(String email) {
        return new Update<>(Draft.query(MODEL).where(USER.email().eq(email)).updateOne());
    }

    public static Update<User> update(User user) {
        return new Update<>(of(user).updateOne());
    }

    public static Delete<Boolean> deleteById(long id) {
        return Delete.one(byId(id));
    }

    public static Delete<Boolean> delete(User user) {
        return Delete.one(of(user));
    }

    public static Upsert<User, Create, Update<User>> upsertById(Create user) {
        return Upsert.by(user, Create::new, Update::new, "id");
    }

    public static Upsert<User, Create, Update<User>> upsertByEmail(Create user) {
        return Upsert.by(user, Create::new, Update::new, "email");
    }

    public static UpsertAll<User, Create, Update<User>> upsertAllByEmail(Flux<Create> users) {
        return UpsertAll.by(Draft.create(MODEL), users, Update::new, "email");
    }

    private static Draft byId(long id) {
        return Draft.query(MODEL).where(USER.id().eq(id));
    }

    private static Draft of(User user) {
        return byId(user.id()).expecting(USER.version().eq(user.version()));
    }

    public static Path<User> paths() {
        return USER;
    }

    public static User read(Row row, int at) {
        return new User(
                row.int64(at),
                row.text(at + 1),
                row.orNull(at + 2, Row::text),
                row.int32(at + 3),
                row.instant(at + 4),
                row.int64(at + 5));
    }

    /** The paths of one user. */
    public static final class Path<R> extends OnePath<R, User> {
        public Path(Location at) {
            super(at);
        }

        public NumberPath<R, Long> id() {
            return new NumberPath<>(at("id"));
        }

        public StringPath<R> name() {
            return new StringPath<>(at("name"));
        }

        public StringPath.OrNull<R> email() {
            return new StringPath.OrNull<>(at("email"));
        }

        public NumberPath<R, Integer> points() {
            return new NumberPath<>(at("points"));
        }

        public ComparablePath<R, Instant> updatedAt() {
            return new ComparablePath<>(at("updatedAt"));
        }

        public NumberPath<R, Long> version() {
            return new NumberPath<>(at("version"));
        }
    }

    /** Users to read, change or delete. */
    public static final class Query extends QueryBuilder<User, Path<User>, Query> {
        public Query(Draft draft) {
            super(draft);
        }

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

    /** A new user. */
    public static final class Create extends WriteBuilder<User, User, Create> {
        public Create(Draft draft) {
            super(draft);
        }

        public Create id(long id) {
            return set("id", id);
        }

        public Create name(@Nullable String name) {
            return set("name", name);
        }

        public Create email(@Nullable String email) {
            return set("email", email);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to users. */
    public static final class Update<A> extends WriteBuilder<User, A, Update<A>> {
        public Update(Draft draft) {
            super(draft);
        }

        public Update<A> name(@Nullable String name) {
            return set("name", name);
        }

        public Update<A> email(@Nullable String email) {
            return set("email", email);
        }

        public Update<A> updatedAt(Instant updatedAt) {
            return set("updatedAt", updatedAt);
        }

        public Update<A> points(int points) {
            return set("points", points);
        }

        public Update<A> points(Function<NumberPath<User, Integer>, Expression<User, Integer>> change) {
            return set("points", change.apply(USER.points()));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}

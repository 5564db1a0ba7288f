package graphs;

import dev.sippet.annotation.Generated;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
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
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Knowing}. */
@Generated("dev.sippet.processor")
public final class Knowings {
    /** The schema of {@link Knowing}. */
    public static final Model<Knowing> MODEL = Model.of(Knowing.class, "knowings", Knowings::read)
            .field(Field.of("fromId", Type.INT64))
            .field(Field.of("toId", Type.INT64))
            .belongsTo("from", () -> Persons.MODEL, List.of("fromId"), List.of("id"))
            .belongsTo("to", () -> Persons.MODEL, List.of("toId"), List.of("id"))
            .field(Field.of("since", Type.TEXT))
            .values(Knowings::values)
            .key("fromId", "toId")
            .build();

    private static final Path<Knowing> KNOWING = new Path<>(Location.of(MODEL));

    private Knowings() {}

    /** A new knowing; {@code exec} appears once it has all it needs. */
    public static NeedsFrom<? extends NeedsTo<? extends NeedsSince>> create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new knowings in one statement, answered in the same order. */
    public static CreateMany<Knowing> createMany(Collection<Create> knowings) {
        return new CreateMany<>(Draft.create(MODEL), knowings);
    }

    /** New knowings that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Knowing, Create> createAll(Flux<Create> knowings) {
        return new CreateAll<>(Draft.create(MODEL), knowings);
    }

    /** Every knowing. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Knowing> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one knowing. */
    public static Query filter(Function<Path<Knowing>, Condition<Knowing>> condition) {
        return all().filter(condition);
    }

    /** The knowing with this from id and to id; {@code RecordNotFound} if there is none. */
    public static One<Knowing> getByFromIdAndToId(long fromId, long toId) {
        return new One<>(byFromIdAndToId(fromId, toId));
    }

    /** The knowing with this from id and to id, or empty. */
    public static Maybe<Knowing> findByFromIdAndToId(long fromId, long toId) {
        return new Maybe<>(byFromIdAndToId(fromId, toId));
    }

    /** Changes the knowing with this from id and to id; {@code RecordNotFound} if there is none. */
    public static Update<Knowing> updateByFromIdAndToId(long fromId, long toId) {
        return new Update<>(byFromIdAndToId(fromId, toId).updateOne());
    }

    /** Deletes the knowing with this from id and to id; false if there is none. */
    public static Delete<Boolean> deleteByFromIdAndToId(long fromId, long toId) {
        return Delete.one(byFromIdAndToId(fromId, toId));
    }

    /** Stores a new knowing, or brings the one with this from id and to id up to date. */
    public static Upsert<Knowing, Create, Update<Knowing>> upsertByFromIdAndToId(Create knowing) {
        return Upsert.by(knowing, Create::new, Update::new, "fromId", "toId");
    }

    /** The same for knowings that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Knowing, Create, Update<Knowing>> upsertAllByFromIdAndToId(
            Flux<Create> knowings) {
        return UpsertAll.by(Draft.create(MODEL), knowings, Update::new, "fromId", "toId");
    }

    /** The knowings with this from id. */
    public static Query filterByFromId(long fromId) {
        return filter(KNOWING.fromId().eq(fromId));
    }

    private static Draft byFromIdAndToId(long fromId, long toId) {
        return Draft.query(MODEL).where(KNOWING.fromId().eq(fromId)).where(KNOWING.toId().eq(toId));
    }

    private static Draft of(Knowing knowing) {
        return byFromIdAndToId(knowing.fromId(), knowing.toId());
    }

    /** Changes this knowing; answers the fresh record. */
    public static Update<Knowing> update(Knowing knowing) {
        return new Update<>(of(knowing).updateOne());
    }

    /** Deletes this knowing; false if it was gone. */
    public static Delete<Boolean> delete(Knowing knowing) {
        return Delete.one(of(knowing));
    }

    /** The person that is its from, read anew. */
    public static One<Person> from(Knowing knowing) {
        return new One<>(of(knowing).through("from", Persons.MODEL));
    }

    /** The person that is its to, read anew. */
    public static One<Person> to(Knowing knowing) {
        return new One<>(of(knowing).through("to", Persons.MODEL));
    }

    /** Column {@code from_id}: part of the key. */
    public static NumberPath<Knowing, Long> fromId() {
        return KNOWING.fromId();
    }

    /** Column {@code to_id}: part of the key. */
    public static NumberPath<Knowing, Long> toId() {
        return KNOWING.toId();
    }

    /** The person that is its from. */
    public static Persons.Path<Knowing> from() {
        return KNOWING.from();
    }

    /** The person that is its to. */
    public static Persons.Path<Knowing> to() {
        return KNOWING.to();
    }

    /** Column {@code since}. */
    public static StringPath<Knowing> since() {
        return KNOWING.since();
    }

    /** Reads one row, its values in the order of the record. */
    public static Knowing read(Row row, int at) {
        return new Knowing(
                row.int64(at),
                row.int64(at + 1),
                Relations.one(row, at, 2, MODEL, "from"),
                Relations.one(row, at, 3, MODEL, "to"),
                row.text(at + 4));
    }

    private static @Nullable Object[] values(Knowing knowing) {
        return new @Nullable Object[] {
                knowing.fromId(),
                knowing.toId(),
                null,
                null,
                knowing.since()};
    }

    /** The paths of one knowing, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Knowing> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code from_id}: part of the key. */
        public NumberPath<R, Long> fromId() {
            return new NumberPath<>(at("fromId"));
        }

        /** Column {@code to_id}: part of the key. */
        public NumberPath<R, Long> toId() {
            return new NumberPath<>(at("toId"));
        }

        /** The person that is its from. */
        public Persons.Path<R> from() {
            return new Persons.Path<>(at("from"));
        }

        /** The person that is its to. */
        public Persons.Path<R> to() {
            return new Persons.Path<>(at("to"));
        }

        /** Column {@code since}. */
        public StringPath<R> since() {
            return new StringPath<>(at("since"));
        }
    }

    /** Several knowings, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Knowing, Path<Knowing>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The person that is their from. */
        public Persons.Many<R> from() {
            return new Persons.Many<>(at("from"));
        }

        /** The person that is their to. */
        public Persons.Many<R> to() {
            return new Persons.Many<>(at("to"));
        }

        @Override
        protected Path<Knowing> one() {
            return KNOWING;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Knowings to read, change or delete. */
    public static class Query extends QueryBuilder<Knowing, Path<Knowing>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** The person that is their from, each once. */
        public Persons.Query from() {
            return new Persons.Query(draft().through("from", Persons.MODEL));
        }

        /** The person that is their to, each once. */
        public Persons.Query to() {
            return new Persons.Query(draft().through("to", Persons.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Knowing> root() {
            return KNOWING;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The knowings of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new knowing in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new knowing in this relation for each of these values, in one statement. */
        public <V> CreateMany<Knowing> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Knowing... knowings) {
            return Link.link(draft(), (Object[]) knowings);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Knowing... knowings) {
            return Link.unlink(draft(), (Object[]) knowings);
        }
    }

    /** Where {@code from} is still to be given. */
    public interface NeedsFrom<N> {
        /** The person that is its from, by key. */
        N fromId(long fromId);

        /** The person that is its from, by record. */
        N from(Person from);

        /** The person that is its from, created in the same statement. */
        N from(Persons.Create from);
    }

    /** Where {@code to} is still to be given. */
    public interface NeedsTo<N> {
        /** The person that is its to, by key. */
        N toId(long toId);

        /** The person that is its to, by record. */
        N to(Person to);

        /** The person that is its to, created in the same statement. */
        N to(Persons.Create to);
    }

    /** Where {@code since} is still to be given. */
    public interface NeedsSince {
        /** Column {@code since}. */
        Create since(String since);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Knowing, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code since}. */
        public S since(String since) {
            return set("since", since);
        }
    }

    /** A new knowing. */
    public static final class Create extends Values<Knowing, Create> implements NeedsFrom<Create>, NeedsTo<Create>, NeedsSince {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** The person that is its from, by key. */
        @Override
        public Create fromId(long fromId) {
            return set("fromId", fromId);
        }

        /** The person that is its from, by record. */
        @Override
        public Create from(Person from) {
            return set("fromId", from.id());
        }

        /** The person that is its from, created in the same statement. */
        @Override
        public Create from(Persons.Create from) {
            return set("from", from);
        }

        /** The person that is its to, by key. */
        @Override
        public Create toId(long toId) {
            return set("toId", toId);
        }

        /** The person that is its to, by record. */
        @Override
        public Create to(Person to) {
            return set("toId", to.id());
        }

        /** The person that is its to, created in the same statement. */
        @Override
        public Create to(Persons.Create to) {
            return set("to", to);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Knowing}; {@code A} is what it answers: the fresh record, or how many. */
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

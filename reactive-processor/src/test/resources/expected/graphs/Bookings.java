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
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Booking}. */
@Generated("dev.sippet.processor")
public final class Bookings {
    /** The schema of {@link Booking}. */
    public static final Model<Booking> MODEL = Model.of(Booking.class, "bookings", Bookings::read)
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("hall", Type.INT64))
            .field(Field.of("rowNumber", Type.INT32).orNull())
            .belongsTo("row", () -> Rows.MODEL, List.of("hall", "rowNumber"), List.of("hall", "number"))
            .field(Field.of("name", Type.TEXT))
            .values(Bookings::values)
            .key("id")
            .build();

    private static final Path<Booking> BOOKING = new Path<>(Location.of(MODEL));

    private Bookings() {}

    /** A new booking; {@code exec} appears once it has all it needs. */
    public static NeedsHall create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new bookings in one statement, answered in the same order. */
    public static CreateMany<Booking> createMany(Collection<Create> bookings) {
        return new CreateMany<>(Draft.create(MODEL), bookings);
    }

    /** New bookings that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Booking, Create> createAll(Flux<Create> bookings) {
        return new CreateAll<>(Draft.create(MODEL), bookings);
    }

    /** Every booking. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Booking> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one booking. */
    public static Query filter(Function<Path<Booking>, Condition<Booking>> condition) {
        return all().filter(condition);
    }

    /** The booking with this id; {@code RecordNotFound} if there is none. */
    public static One<Booking> getById(long id) {
        return new One<>(byId(id));
    }

    /** The booking with this id, or empty. */
    public static Maybe<Booking> findById(long id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the booking with this id; {@code RecordNotFound} if there is none. */
    public static Update<Booking> updateById(long id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the booking with this id; false if there is none. */
    public static Delete<Boolean> deleteById(long id) {
        return Delete.one(byId(id));
    }

    /** Stores a new booking, or brings the one with this id up to date. */
    public static Upsert<Booking, Create, Update<Booking>> upsertById(Create booking) {
        return Upsert.by(booking, Create::new, Update::new, "id");
    }

    /** The same for bookings that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Booking, Create, Update<Booking>> upsertAllById(Flux<Create> bookings) {
        return UpsertAll.by(Draft.create(MODEL), bookings, Update::new, "id");
    }

    private static Draft byId(long id) {
        return Draft.query(MODEL).where(BOOKING.id().eq(id));
    }

    private static Draft of(Booking booking) {
        return byId(booking.id());
    }

    /** Changes this booking; answers the fresh record. */
    public static Update<Booking> update(Booking booking) {
        return new Update<>(of(booking).updateOne());
    }

    /** Deletes this booking; false if it was gone. */
    public static Delete<Boolean> delete(Booking booking) {
        return Delete.one(of(booking));
    }

    /** The row it belongs to, read anew. */
    public static Maybe<Row> row(Booking booking) {
        return new Maybe<>(of(booking).through("row", Rows.MODEL));
    }

    /** Column {@code id}: the key. */
    public static NumberPath<Booking, Long> id() {
        return BOOKING.id();
    }

    /** Column {@code hall}. */
    public static NumberPath<Booking, Long> hall() {
        return BOOKING.hall();
    }

    /** Column {@code row_number}: may be absent. */
    public static NumberPath.OrNull<Booking, Integer> rowNumber() {
        return BOOKING.rowNumber();
    }

    /** The row it belongs to, if there is one. */
    public static Rows.Path<Booking> row() {
        return BOOKING.row();
    }

    /** Column {@code name}. */
    public static StringPath<Booking> name() {
        return BOOKING.name();
    }

    /** Reads one row, its values in the order of the record. */
    public static Booking read(dev.sippet.value.Row row, int at) {
        return new Booking(
                row.int64(at),
                row.int64(at + 1),
                row.orNull(at + 2, dev.sippet.value.Row::int32),
                Relations.maybe(row, at, 3, MODEL, "row"),
                row.text(at + 4));
    }

    private static @Nullable Object[] values(Booking booking) {
        return new @Nullable Object[] {
                booking.id(),
                booking.hall(),
                booking.rowNumber(),
                null,
                booking.name()};
    }

    /** The paths of one booking, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Booking> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public NumberPath<R, Long> id() {
            return new NumberPath<>(at("id"));
        }

        /** Column {@code hall}. */
        public NumberPath<R, Long> hall() {
            return new NumberPath<>(at("hall"));
        }

        /** Column {@code row_number}: may be absent. */
        public NumberPath.OrNull<R, Integer> rowNumber() {
            return new NumberPath.OrNull<>(at("rowNumber"));
        }

        /** The row it belongs to, if there is one. */
        public Rows.Path<R> row() {
            return new Rows.Path<>(at("row"));
        }

        /** Column {@code name}. */
        public StringPath<R> name() {
            return new StringPath<>(at("name"));
        }
    }

    /** Several bookings, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Booking, Path<Booking>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The row they belong to. */
        public Rows.Many<R> row() {
            return new Rows.Many<>(at("row"));
        }

        @Override
        protected Path<Booking> one() {
            return BOOKING;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Bookings to read, change or delete. */
    public static class Query extends QueryBuilder<Booking, Path<Booking>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** The row they belong to, each once. */
        public Rows.Query row() {
            return new Rows.Query(draft().through("row", Rows.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Booking> root() {
            return BOOKING;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The bookings of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new booking in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new booking in this relation for each of these values, in one statement. */
        public <V> CreateMany<Booking> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Booking... bookings) {
            return Link.link(draft(), (Object[]) bookings);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Booking... bookings) {
            return Link.unlink(draft(), (Object[]) bookings);
        }
    }

    /** Where {@code hall} is still to be given. */
    public interface NeedsHall {
        /** Column {@code hall}. */
        NeedsName hall(long hall);
    }

    /** Where {@code name} is still to be given. */
    public interface NeedsName {
        /** Column {@code name}. */
        Create name(String name);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Booking, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code hall}. */
        public S hall(long hall) {
            return set("hall", hall);
        }

        /** Column {@code row_number}: may be absent. */
        public S rowNumber(@Nullable Integer rowNumber) {
            return set("rowNumber", rowNumber);
        }

        /** The row it belongs to, by key. */
        public S row(long hall, @Nullable Integer rowNumber) {
            return set("hall", hall).set("rowNumber", rowNumber);
        }

        /** The row it belongs to, by record. */
        public S row(Row row) {
            return set("hall", row.hall()).set("rowNumber", row.number());
        }

        /** Column {@code name}. */
        public S name(String name) {
            return set("name", name);
        }
    }

    /** A new booking. */
    public static final class Create extends Values<Booking, Create> implements NeedsHall, NeedsName {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(long id) {
            return set("id", id);
        }

        /** The row it belongs to, created in the same statement. */
        public Create row(Rows.Create row) {
            return set("row", row);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Booking}; {@code A} is what it answers: the fresh record, or how many. */
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

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
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Seat}. */
@Generated("dev.sippet.processor")
public final class Seats {
    /** The schema of {@link Seat}. */
    public static final Model<Seat> MODEL = Model.of(Seat.class, "seats", Seats::read)
            .field(Field.of("hall", Type.INT64))
            .field(Field.of("row", Type.INT32))
            .field(Field.of("number", Type.INT32))
            .field(Field.of("label", Type.TEXT))
            .belongsTo("inRow", () -> Rows.MODEL, List.of("hall", "row"), List.of("hall", "number"))
            .belongsTo("inHall", () -> Halls.MODEL, List.of("hall"), List.of("id"))
            .field(Field.of("ownerId", Type.INT64))
            .belongsTo("owner", () -> Persons.MODEL, List.of("ownerId"), List.of("id"))
            .values(Seats::values)
            .key("hall", "row", "number")
            .build();

    private static final Path<Seat> SEAT = new Path<>(Location.of(MODEL));

    private Seats() {}

    /** A new seat; {@code exec} appears once it has all it needs. */
    public static NeedsInRow<? extends NeedsOwner<? extends NeedsNumber>> create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new seats in one statement, answered in the same order. */
    public static CreateMany<Seat> createMany(Collection<Create> seats) {
        return new CreateMany<>(Draft.create(MODEL), seats);
    }

    /** New seats that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Seat, Create> createAll(Flux<Create> seats) {
        return new CreateAll<>(Draft.create(MODEL), seats);
    }

    /** Every seat. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Seat> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one seat. */
    public static Query filter(Function<Path<Seat>, Condition<Seat>> condition) {
        return all().filter(condition);
    }

    /** The seat with this hall and row and number; {@code RecordNotFound} if there is none. */
    public static One<Seat> getByHallAndRowAndNumber(long hall, int row, int number) {
        return new One<>(byHallAndRowAndNumber(hall, row, number));
    }

    /** The seat with this hall and row and number, or empty. */
    public static Maybe<Seat> findByHallAndRowAndNumber(long hall, int row, int number) {
        return new Maybe<>(byHallAndRowAndNumber(hall, row, number));
    }

    /** Changes the seat with this hall and row and number; {@code RecordNotFound} if there is none. */
    public static Update<Seat> updateByHallAndRowAndNumber(long hall, int row, int number) {
        return new Update<>(byHallAndRowAndNumber(hall, row, number).updateOne());
    }

    /** Deletes the seat with this hall and row and number; false if there is none. */
    public static Delete<Boolean> deleteByHallAndRowAndNumber(long hall, int row, int number) {
        return Delete.one(byHallAndRowAndNumber(hall, row, number));
    }

    /** Stores a new seat, or brings the one with this hall and row and number up to date. */
    public static Upsert<Seat, Create, Update<Seat>> upsertByHallAndRowAndNumber(Create seat) {
        return Upsert.by(seat, Create::new, Update::new, "hall", "row", "number");
    }

    /** The same for seats that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Seat, Create, Update<Seat>> upsertAllByHallAndRowAndNumber(
            Flux<Create> seats) {
        return UpsertAll.by(Draft.create(MODEL), seats, Update::new, "hall", "row", "number");
    }

    /** The seats with this hall. */
    public static Query filterByHall(long hall) {
        return filter(SEAT.hall().eq(hall));
    }

    /** The seats with this hall and row. */
    public static Query filterByHallAndRow(long hall, int row) {
        return filter(SEAT.hall().eq(hall).and(SEAT.row().eq(row)));
    }

    private static Draft byHallAndRowAndNumber(long hall, int row, int number) {
        return Draft.query(MODEL).where(SEAT.hall().eq(hall)).where(SEAT.row().eq(row)).where(SEAT.number().eq(number));
    }

    private static Draft of(Seat seat) {
        return byHallAndRowAndNumber(seat.hall(), seat.row(), seat.number());
    }

    /** Changes this seat; answers the fresh record. */
    public static Update<Seat> update(Seat seat) {
        return new Update<>(of(seat).updateOne());
    }

    /** Deletes this seat; false if it was gone. */
    public static Delete<Boolean> delete(Seat seat) {
        return Delete.one(of(seat));
    }

    /** The row that is its in row, read anew. */
    public static One<Row> inRow(Seat seat) {
        return new One<>(of(seat).through("inRow", Rows.MODEL));
    }

    /** The hall that is its in hall, read anew. */
    public static One<Hall> inHall(Seat seat) {
        return new One<>(of(seat).through("inHall", Halls.MODEL));
    }

    /** The person that is its owner, read anew. */
    public static One<Person> owner(Seat seat) {
        return new One<>(of(seat).through("owner", Persons.MODEL));
    }

    /** Column {@code hall}: part of the key. */
    public static NumberPath<Seat, Long> hall() {
        return SEAT.hall();
    }

    /** Column {@code row}: part of the key. */
    public static NumberPath<Seat, Integer> row() {
        return SEAT.row();
    }

    /** Column {@code number}: part of the key. */
    public static NumberPath<Seat, Integer> number() {
        return SEAT.number();
    }

    /** Column {@code label}. */
    public static StringPath<Seat> label() {
        return SEAT.label();
    }

    /** The row that is its in row. */
    public static Rows.Path<Seat> inRow() {
        return SEAT.inRow();
    }

    /** The hall that is its in hall. */
    public static Halls.Path<Seat> inHall() {
        return SEAT.inHall();
    }

    /** Column {@code owner_id}. */
    public static NumberPath<Seat, Long> ownerId() {
        return SEAT.ownerId();
    }

    /** The person that is its owner. */
    public static Persons.Path<Seat> owner() {
        return SEAT.owner();
    }

    /** Reads one row, its values in the order of the record. */
    public static Seat read(dev.sippet.value.Row row, int at) {
        return new Seat(
                row.int64(at),
                row.int32(at + 1),
                row.int32(at + 2),
                row.text(at + 3),
                Relations.one(row, at, 4, MODEL, "inRow"),
                Relations.one(row, at, 5, MODEL, "inHall"),
                row.int64(at + 6),
                Relations.one(row, at, 7, MODEL, "owner"));
    }

    private static @Nullable Object[] values(Seat seat) {
        return new @Nullable Object[] {
                seat.hall(),
                seat.row(),
                seat.number(),
                seat.label(),
                null,
                null,
                seat.ownerId(),
                null};
    }

    /** The paths of one seat, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Seat> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code hall}: part of the key. */
        public NumberPath<R, Long> hall() {
            return new NumberPath<>(at("hall"));
        }

        /** Column {@code row}: part of the key. */
        public NumberPath<R, Integer> row() {
            return new NumberPath<>(at("row"));
        }

        /** Column {@code number}: part of the key. */
        public NumberPath<R, Integer> number() {
            return new NumberPath<>(at("number"));
        }

        /** Column {@code label}. */
        public StringPath<R> label() {
            return new StringPath<>(at("label"));
        }

        /** The row that is its in row. */
        public Rows.Path<R> inRow() {
            return new Rows.Path<>(at("inRow"));
        }

        /** The hall that is its in hall. */
        public Halls.Path<R> inHall() {
            return new Halls.Path<>(at("inHall"));
        }

        /** Column {@code owner_id}. */
        public NumberPath<R, Long> ownerId() {
            return new NumberPath<>(at("ownerId"));
        }

        /** The person that is its owner. */
        public Persons.Path<R> owner() {
            return new Persons.Path<>(at("owner"));
        }
    }

    /** Several seats, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Seat, Path<Seat>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The row that is their in row. */
        public Rows.Many<R> inRow() {
            return new Rows.Many<>(at("inRow"));
        }

        /** The hall that is their in hall. */
        public Halls.Many<R> inHall() {
            return new Halls.Many<>(at("inHall"));
        }

        /** The person that is their owner. */
        public Persons.Many<R> owner() {
            return new Persons.Many<>(at("owner"));
        }

        @Override
        protected Path<Seat> one() {
            return SEAT;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Seats to read, change or delete. */
    public static class Query extends QueryBuilder<Seat, Path<Seat>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** The row that is their in row, each once. */
        public Rows.Query inRow() {
            return new Rows.Query(draft().through("inRow", Rows.MODEL));
        }

        /** The hall that is their in hall, each once. */
        public Halls.Query inHall() {
            return new Halls.Query(draft().through("inHall", Halls.MODEL));
        }

        /** The person that is their owner, each once. */
        public Persons.Query owner() {
            return new Persons.Query(draft().through("owner", Persons.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Seat> root() {
            return SEAT;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The seats of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new seat in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new seat in this relation for each of these values, in one statement. */
        public <V> CreateMany<Seat> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Seat... seats) {
            return Link.link(draft(), (Object[]) seats);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Seat... seats) {
            return Link.unlink(draft(), (Object[]) seats);
        }
    }

    /** Where {@code inRow} is still to be given. */
    public interface NeedsInRow<N> {
        /** The row that is its in row, by key. */
        N inRow(long hall, int row);

        /** The row that is its in row, by record. */
        N inRow(Row inRow);

        /** The row that is its in row, created in the same statement. */
        N inRow(Rows.Create inRow);
    }

    /** Where {@code owner} is still to be given. */
    public interface NeedsOwner<N> {
        /** The person that is its owner, by key. */
        N ownerId(long ownerId);

        /** The person that is its owner, by record. */
        N owner(Person owner);

        /** The person that is its owner, created in the same statement. */
        N owner(Persons.Create owner);
    }

    /** Where {@code number} is still to be given. */
    public interface NeedsNumber {
        /** Column {@code number}: part of the key. */
        NeedsLabel number(int number);
    }

    /** Where {@code label} is still to be given. */
    public interface NeedsLabel {
        /** Column {@code label}. */
        Create label(String label);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Seat, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code label}. */
        public S label(String label) {
            return set("label", label);
        }

        /** The person that is its owner, by key. */
        public S ownerId(long ownerId) {
            return set("ownerId", ownerId);
        }

        /** The person that is its owner, by record. */
        public S owner(Person owner) {
            return set("ownerId", owner.id());
        }
    }

    /** A new seat. */
    public static final class Create extends Values<Seat, Create> implements NeedsInRow<Create>,
            NeedsOwner<Create>,
            NeedsNumber,
            NeedsLabel {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Column {@code number}: part of the key. */
        @Override
        public Create number(int number) {
            return set("number", number);
        }

        /** The row that is its in row, by key. */
        @Override
        public Create inRow(long hall, int row) {
            return set("hall", hall).set("row", row);
        }

        /** The row that is its in row, by record. */
        @Override
        public Create inRow(Row inRow) {
            return set("hall", inRow.hall()).set("row", inRow.number());
        }

        /** The row that is its in row, created in the same statement. */
        @Override
        public Create inRow(Rows.Create inRow) {
            return set("inRow", inRow);
        }

        /** The hall that is its in hall, by key. */
        public Create hall(long hall) {
            return set("hall", hall);
        }

        /** The hall that is its in hall, by record. */
        public Create inHall(Hall inHall) {
            return set("hall", inHall.id());
        }

        /** The hall that is its in hall, created in the same statement. */
        public Create inHall(Halls.Create inHall) {
            return set("inHall", inHall);
        }

        /** The person that is its owner, created in the same statement. */
        @Override
        public Create owner(Persons.Create owner) {
            return set("owner", owner);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Seat}; {@code A} is what it answers: the fresh record, or how many. */
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

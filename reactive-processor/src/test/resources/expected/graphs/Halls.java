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
import dev.sippet.query.RelationChange;
import dev.sippet.query.Relations;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.ValuesPath;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Hall}. */
@Generated("dev.sippet.processor")
public final class Halls {
    /** The schema of {@link Hall}. */
    public static final Model<Hall> MODEL = Model.of(Hall.class, "halls", Halls::read)
            .field(Field.of("id", Type.INT64))
            .hasMany("rows", () -> Rows.MODEL, "inHall")
            .hasMany("seats", () -> Seats.MODEL, "inHall")
            .via("owners", () -> Persons.MODEL, List.of("seats", "owner"), true)
            .via("others", () -> Persons.MODEL, List.of("owners", "grandreports"), true)
            .values("ownerIds", () -> Persons.MODEL, List.of("owners"), "id")
            .values(Halls::values)
            .key("id")
            .build();

    private static final Path<Hall> HALL = new Path<>(Location.of(MODEL));

    private Halls() {}

    /** A new hall; {@code exec} appears once it has all it needs. */
    public static NeedsId create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new halls in one statement, answered in the same order. */
    public static CreateMany<Hall> createMany(Collection<Create> halls) {
        return new CreateMany<>(Draft.create(MODEL), halls);
    }

    /** New halls that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Hall, Create> createAll(Flux<Create> halls) {
        return new CreateAll<>(Draft.create(MODEL), halls);
    }

    /** Every hall. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Hall> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one hall. */
    public static Query filter(Function<Path<Hall>, Condition<Hall>> condition) {
        return all().filter(condition);
    }

    /** The hall with this id; {@code RecordNotFound} if there is none. */
    public static One<Hall> getById(long id) {
        return new One<>(byId(id));
    }

    /** The hall with this id, or empty. */
    public static Maybe<Hall> findById(long id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the hall with this id; {@code RecordNotFound} if there is none. */
    public static Update<Hall> updateById(long id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the hall with this id; false if there is none. */
    public static Delete<Boolean> deleteById(long id) {
        return Delete.one(byId(id));
    }

    /** Stores a new hall, or brings the one with this id up to date. */
    public static Upsert<Hall, Create, Update<Hall>> upsertById(Create hall) {
        return Upsert.by(hall, Create::new, Update::new, "id");
    }

    /** The same for halls that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Hall, Create, Update<Hall>> upsertAllById(Flux<Create> halls) {
        return UpsertAll.by(Draft.create(MODEL), halls, Update::new, "id");
    }

    private static Draft byId(long id) {
        return Draft.query(MODEL).where(HALL.id().eq(id));
    }

    private static Draft of(Hall hall) {
        return byId(hall.id());
    }

    /** Changes this hall; answers the fresh record. */
    public static Update<Hall> update(Hall hall) {
        return new Update<>(of(hall).updateOne());
    }

    /** Deletes this hall; false if it was gone. */
    public static Delete<Boolean> delete(Hall hall) {
        return Delete.one(of(hall));
    }

    /** The rows of this hall: to read, create, link and unlink. */
    public static Rows.Related<Rows.NeedsNumber> rows(Hall hall) {
        return new Rows.Related<>(of(hall).through("rows", Rows.MODEL), Rows.Create::new);
    }

    /** The seats of this hall: to read, create, link and unlink. */
    public static Seats.Related<Seats.NeedsInRow<? extends Seats.NeedsOwner<? extends Seats.NeedsNumber>>> seats(
            Hall hall) {
        return new Seats.Related<>(of(hall).through("seats", Seats.MODEL), Seats.Create::new);
    }

    /** The owners of this hall, each once; to be read only, since seats.owner is no join that follows from both. */
    public static Persons.Query owners(Hall hall) {
        return new Persons.Query(of(hall).through("owners", Persons.MODEL));
    }

    /**
     * The others of this hall, each once; to be read only, since owners.grandreports is no join that follows from both.
     */
    public static Persons.Query others(Hall hall) {
        return new Persons.Query(of(hall).through("others", Persons.MODEL));
    }

    /** Column {@code id}: the key. */
    public static NumberPath<Hall, Long> id() {
        return HALL.id();
    }

    /** Its rows. */
    public static Rows.Many<Hall> rows() {
        return HALL.rows();
    }

    /** Its seats. */
    public static Seats.Many<Hall> seats() {
        return HALL.seats();
    }

    /** Its owners. */
    public static Persons.Many<Hall> owners() {
        return HALL.owners();
    }

    /** Its others. */
    public static Persons.Many<Hall> others() {
        return HALL.others();
    }

    /** The id along owners, each once. */
    public static ValuesPath<Hall, Long> ownerIds() {
        return HALL.ownerIds();
    }

    /** Reads one row, its values in the order of the record. */
    public static Hall read(dev.sippet.value.Row row, int at) {
        return new Hall(
                row.int64(at),
                Relations.many(row, at, 1, MODEL, "rows"),
                Relations.many(row, at, 2, MODEL, "seats"),
                Relations.many(row, at, 3, MODEL, "owners"),
                Relations.many(row, at, 4, MODEL, "others"),
                Relations.values(row, at, 5, MODEL, "ownerIds", dev.sippet.value.Row::int64));
    }

    private static @Nullable Object[] values(Hall hall) {
        return new @Nullable Object[] {
                hall.id(),
                null,
                null,
                null,
                null,
                null};
    }

    /** The paths of one hall, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Hall> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public NumberPath<R, Long> id() {
            return new NumberPath<>(at("id"));
        }

        /** Its rows. */
        public Rows.Many<R> rows() {
            return new Rows.Many<>(at("rows"));
        }

        /** Its seats. */
        public Seats.Many<R> seats() {
            return new Seats.Many<>(at("seats"));
        }

        /** Its owners. */
        public Persons.Many<R> owners() {
            return new Persons.Many<>(at("owners"));
        }

        /** Its others. */
        public Persons.Many<R> others() {
            return new Persons.Many<>(at("others"));
        }

        /** The id along owners, each once. */
        public ValuesPath<R, Long> ownerIds() {
            return new ValuesPath<>(at("ownerIds"), new NumberPath<Person, Long>(Location.of(Persons.MODEL).to("id")));
        }
    }

    /** Several halls, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Hall, Path<Hall>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** Their rows. */
        public Rows.Many<R> rows() {
            return new Rows.Many<>(at("rows"));
        }

        /** Their seats. */
        public Seats.Many<R> seats() {
            return new Seats.Many<>(at("seats"));
        }

        /** Their owners. */
        public Persons.Many<R> owners() {
            return new Persons.Many<>(at("owners"));
        }

        /** Their others. */
        public Persons.Many<R> others() {
            return new Persons.Many<>(at("others"));
        }

        /** The id along owners, each once. */
        public ValuesPath<R, Long> ownerIds() {
            return new ValuesPath<>(at("ownerIds"), new NumberPath<Person, Long>(Location.of(Persons.MODEL).to("id")));
        }

        @Override
        protected Path<Hall> one() {
            return HALL;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Halls to read, change or delete. */
    public static class Query extends QueryBuilder<Hall, Path<Hall>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** Their rows, each once. */
        public Rows.Query rows() {
            return new Rows.Query(draft().through("rows", Rows.MODEL));
        }

        /** Their seats, each once. */
        public Seats.Query seats() {
            return new Seats.Query(draft().through("seats", Seats.MODEL));
        }

        /** Their owners, each once. */
        public Persons.Query owners() {
            return new Persons.Query(draft().through("owners", Persons.MODEL));
        }

        /** Their others, each once. */
        public Persons.Query others() {
            return new Persons.Query(draft().through("others", Persons.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Hall> root() {
            return HALL;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The halls of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new hall in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new hall in this relation for each of these values, in one statement. */
        public <V> CreateMany<Hall> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Hall... halls) {
            return Link.link(draft(), (Object[]) halls);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Hall... halls) {
            return Link.unlink(draft(), (Object[]) halls);
        }
    }

    /** Where {@code id} is still to be given. */
    public interface NeedsId {
        /** Column {@code id}: the key. */
        Create id(long id);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Hall, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }
    }

    /** A new hall. */
    public static final class Create extends Values<Hall, Create> implements NeedsId {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Column {@code id}: the key. */
        @Override
        public Create id(long id) {
            return set("id", id);
        }

        /** One of its rows, created with it. */
        public Create rows(Function<Rows.NeedsNumber, Rows.Create> row) {
            return set("rows", row.apply(new Rows.Create(Draft.create(Rows.MODEL))));
        }

        /** One of its seats, created with it. */
        public Create seats(
                Function<Seats.NeedsInRow<? extends Seats.NeedsOwner<? extends Seats.NeedsNumber>>, Seats.Create> seat) {
            return set("seats", seat.apply(new Seats.Create(Draft.create(Seats.MODEL))));
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Hall}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** Its rows: create, link and unlink. */
        public Update<A> rows(
                UnaryOperator<RelationChange<Row, Rows.NeedsNumber, Rows.Create>> change) {
            return set("rows", change.apply(new RelationChange<>(Rows.Create::new)));
        }

        /** Its seats: create, link and unlink. */
        public Update<A> seats(
                UnaryOperator<RelationChange<Seat, Seats.NeedsInRow<? extends Seats.NeedsOwner<? extends Seats.NeedsNumber>>, Seats.Create>> change) {
            return set("seats", change.apply(new RelationChange<>(Seats.Create::new)));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}

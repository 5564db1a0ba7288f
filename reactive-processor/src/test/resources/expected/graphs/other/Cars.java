package graphs.other;

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
import dev.sippet.query.OneChange;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.Relations;
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
import graphs.Person;
import graphs.Persons;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Car}. */
@Generated("dev.sippet.processor")
public final class Cars {
    /** The schema of {@link Car}. */
    public static final Model<Car> MODEL = Model.of(Car.class, "cars", Cars::read)
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("personId", Type.INT64).orNull())
            .belongsTo("person", () -> Persons.MODEL, List.of("personId"), List.of("id"))
            .hasOne("engine", () -> Engines.MODEL, "car", false)
            .field(Field.of("plate", Type.TEXT))
            .values(Cars::values)
            .key("id")
            .index(Index.unique("personId"))
            .build();

    private static final Path<Car> CAR = new Path<>(Location.of(MODEL));

    private Cars() {}

    /** A new car; {@code exec} appears once it has all it needs. */
    public static NeedsEngine create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new cars in one statement, answered in the same order. */
    public static CreateMany<Car> createMany(Collection<Create> cars) {
        return new CreateMany<>(Draft.create(MODEL), cars);
    }

    /** New cars that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Car, Create> createAll(Flux<Create> cars) {
        return new CreateAll<>(Draft.create(MODEL), cars);
    }

    /** Every car. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Car> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one car. */
    public static Query filter(Function<Path<Car>, Condition<Car>> condition) {
        return all().filter(condition);
    }

    /** The car with this id; {@code RecordNotFound} if there is none. */
    public static One<Car> getById(long id) {
        return new One<>(byId(id));
    }

    /** The car with this id, or empty. */
    public static Maybe<Car> findById(long id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the car with this id; {@code RecordNotFound} if there is none. */
    public static Update<Car> updateById(long id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the car with this id; false if there is none. */
    public static Delete<Boolean> deleteById(long id) {
        return Delete.one(byId(id));
    }

    /** Stores a new car, or brings the one with this id up to date. */
    public static Upsert<Car, Create, Update<Car>> upsertById(Create car) {
        return Upsert.by(car, Create::new, Update::new, "id");
    }

    /** The same for cars that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Car, Create, Update<Car>> upsertAllById(Flux<Create> cars) {
        return UpsertAll.by(Draft.create(MODEL), cars, Update::new, "id");
    }

    /** The car with this person id; {@code RecordNotFound} if there is none. */
    public static One<Car> getByPersonId(Long personId) {
        return new One<>(byPersonId(personId));
    }

    /** The car with this person id, or empty. */
    public static Maybe<Car> findByPersonId(Long personId) {
        return new Maybe<>(byPersonId(personId));
    }

    /** Changes the car with this person id; {@code RecordNotFound} if there is none. */
    public static Update<Car> updateByPersonId(Long personId) {
        return new Update<>(byPersonId(personId).updateOne());
    }

    /** Deletes the car with this person id; false if there is none. */
    public static Delete<Boolean> deleteByPersonId(Long personId) {
        return Delete.one(byPersonId(personId));
    }

    /** Stores a new car, or brings the one with this person id up to date. */
    public static Upsert<Car, Create, Update<Car>> upsertByPersonId(Create car) {
        return Upsert.by(car, Create::new, Update::new, "personId");
    }

    /** The same for cars that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Car, Create, Update<Car>> upsertAllByPersonId(Flux<Create> cars) {
        return UpsertAll.by(Draft.create(MODEL), cars, Update::new, "personId");
    }

    private static Draft byId(long id) {
        return Draft.query(MODEL).where(CAR.id().eq(id));
    }

    private static Draft byPersonId(Long personId) {
        return Draft.query(MODEL).where(CAR.personId().eq(personId));
    }

    private static Draft of(Car car) {
        return byId(car.id());
    }

    /** Changes this car; answers the fresh record. */
    public static Update<Car> update(Car car) {
        return new Update<>(of(car).updateOne());
    }

    /** Deletes this car; false if it was gone. */
    public static Delete<Boolean> delete(Car car) {
        return Delete.one(of(car));
    }

    /** The person it belongs to, read anew. */
    public static Maybe<Person> person(Car car) {
        return new Maybe<>(of(car).through("person", Persons.MODEL));
    }

    /** The engine of this car: to read, create, set and unset. */
    public static Engines.RelatedOne<Engines.Create> engine(Car car) {
        return new Engines.RelatedOne<>(of(car).through("engine", Engines.MODEL), Engines.Create::new);
    }

    /** Column {@code id}: the key. */
    public static NumberPath<Car, Long> id() {
        return CAR.id();
    }

    /** Column {@code person_id}: unique, may be absent. */
    public static NumberPath.OrNull<Car, Long> personId() {
        return CAR.personId();
    }

    /** The person it belongs to, if there is one. */
    public static Persons.Path<Car> person() {
        return CAR.person();
    }

    /** Its engine. */
    public static Engines.Path<Car> engine() {
        return CAR.engine();
    }

    /** Column {@code plate}. */
    public static StringPath<Car> plate() {
        return CAR.plate();
    }

    /** Reads one row, its values in the order of the record. */
    public static Car read(Row row, int at) {
        return new Car(
                row.int64(at),
                row.orNull(at + 1, Row::int64),
                Relations.maybe(row, at, 2, MODEL, "person"),
                Relations.one(row, at, 3, MODEL, "engine"),
                row.text(at + 4));
    }

    private static @Nullable Object[] values(Car car) {
        return new @Nullable Object[] {
                car.id(),
                car.personId(),
                null,
                null,
                car.plate()};
    }

    /** The paths of one car, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Car> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public NumberPath<R, Long> id() {
            return new NumberPath<>(at("id"));
        }

        /** Column {@code person_id}: unique, may be absent. */
        public NumberPath.OrNull<R, Long> personId() {
            return new NumberPath.OrNull<>(at("personId"));
        }

        /** The person it belongs to, if there is one. */
        public Persons.Path<R> person() {
            return new Persons.Path<>(at("person"));
        }

        /** Its engine. */
        public Engines.Path<R> engine() {
            return new Engines.Path<>(at("engine"));
        }

        /** Column {@code plate}. */
        public StringPath<R> plate() {
            return new StringPath<>(at("plate"));
        }
    }

    /** Several cars, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Car, Path<Car>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The person they belong to. */
        public Persons.Many<R> person() {
            return new Persons.Many<>(at("person"));
        }

        /** Their engine. */
        public Engines.Many<R> engine() {
            return new Engines.Many<>(at("engine"));
        }

        @Override
        protected Path<Car> one() {
            return CAR;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Cars to read, change or delete. */
    public static class Query extends QueryBuilder<Car, Path<Car>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** The person they belong to, each once. */
        public Persons.Query person() {
            return new Persons.Query(draft().through("person", Persons.MODEL));
        }

        /** Their engine, each once. */
        public Engines.Query engine() {
            return new Engines.Query(draft().through("engine", Engines.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Car> root() {
            return CAR;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The cars of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new car in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new car in this relation for each of these values, in one statement. */
        public <V> CreateMany<Car> createMany(Collection<V> values, BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Car... cars) {
            return Link.link(draft(), (Object[]) cars);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Car... cars) {
            return Link.unlink(draft(), (Object[]) cars);
        }
    }

    /** The only car of one record; a new one starts at {@code S}, its owner already given. */
    public static final class RelatedOne<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public RelatedOne(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new car in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** Puts this one there. Who is there is taken out, and deleted where it cannot be without an owner. */
        public Link set(Car car) {
            return Link.set(draft(), car);
        }

        /** Takes out who is there, and deletes it where it cannot be without an owner. */
        public Link unset() {
            return Link.unset(draft());
        }
    }

    /** Where {@code engine} is still to be given. */
    public interface NeedsEngine {
        /** Its engine, created with it. */
        NeedsPlate engine(Function<Engines.Create, Engines.Create> engine);
    }

    /** Where {@code plate} is still to be given. */
    public interface NeedsPlate {
        /** Column {@code plate}. */
        Create plate(String plate);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Car, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** The person it belongs to, by key. */
        public S personId(@Nullable Long personId) {
            return set("personId", personId);
        }

        /** The person it belongs to, by record. */
        public S person(@Nullable Person person) {
            return set("personId", person == null ? null : person.id());
        }

        /** Column {@code plate}. */
        public S plate(String plate) {
            return set("plate", plate);
        }
    }

    /** A new car. */
    public static final class Create extends Values<Car, Create> implements NeedsEngine, NeedsPlate {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(long id) {
            return set("id", id);
        }

        /** The person it belongs to, created in the same statement. */
        public Create person(Persons.Create person) {
            return set("person", person);
        }

        /** Its engine, created with it. */
        @Override
        public Create engine(Function<Engines.Create, Engines.Create> engine) {
            return set("engine", engine.apply(new Engines.Create(Draft.create(Engines.MODEL))));
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Car}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** Its engine: create, set and unset. */
        public Update<A> engine(
                UnaryOperator<OneChange<Engine, Engines.Create, Engines.Create>> change) {
            return set("engine", change.apply(new OneChange<>(Engines.Create::new)));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}

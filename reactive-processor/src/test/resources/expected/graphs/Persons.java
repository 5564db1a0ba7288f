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
import dev.sippet.query.OneChange;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.RelationChange;
import dev.sippet.query.Relations;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.ValuesPath;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import graphs.other.Car;
import graphs.other.Cars;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Person}. */
@Generated("dev.sippet.processor")
public final class Persons {
    /** The schema of {@link Person}. */
    public static final Model<Person> MODEL = Model.of(Person.class, "persons", Persons::read)
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("bossId", Type.INT64).orNull())
            .belongsTo("boss", () -> Persons.MODEL, List.of("bossId"), List.of("id"))
            .hasMany("reports", () -> Persons.MODEL, "boss")
            .field(Field.of("mentorId", Type.INT64))
            .belongsTo("mentor", () -> Persons.MODEL, List.of("mentorId"), List.of("id"))
            .via("grandreports", () -> Persons.MODEL, List.of("reports", "reports"), true)
            .via("elder", () -> Persons.MODEL, List.of("boss", "mentor"), false)
            .hasMany("knowings", () -> Knowings.MODEL, "from")
            .via("known", () -> Persons.MODEL, List.of("knowings", "to"), true)
            .via("heardOf", () -> Persons.MODEL, List.of("known", "known"), true)
            .values("bossesOfKnown", () -> Persons.MODEL, List.of("known"), "bossId")
            .hasOne("car", () -> Cars.MODEL, "person", true)
            .values(Persons::values)
            .key("id")
            .build();

    private static final Path<Person> PERSON = new Path<>(Location.of(MODEL));

    private Persons() {}

    /** A new person; {@code exec} appears once it has all it needs. */
    public static NeedsMentor create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new persons in one statement, answered in the same order. */
    public static CreateMany<Person> createMany(Collection<Create> persons) {
        return new CreateMany<>(Draft.create(MODEL), persons);
    }

    /** New persons that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Person, Create> createAll(Flux<Create> persons) {
        return new CreateAll<>(Draft.create(MODEL), persons);
    }

    /** Every person. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Person> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one person. */
    public static Query filter(Function<Path<Person>, Condition<Person>> condition) {
        return all().filter(condition);
    }

    /** The person with this id; {@code RecordNotFound} if there is none. */
    public static One<Person> getById(long id) {
        return new One<>(byId(id));
    }

    /** The person with this id, or empty. */
    public static Maybe<Person> findById(long id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the person with this id; {@code RecordNotFound} if there is none. */
    public static Update<Person> updateById(long id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the person with this id; false if there is none. */
    public static Delete<Boolean> deleteById(long id) {
        return Delete.one(byId(id));
    }

    /** Stores a new person, or brings the one with this id up to date. */
    public static Upsert<Person, Create, Update<Person>> upsertById(Create person) {
        return Upsert.by(person, Create::new, Update::new, "id");
    }

    /** The same for persons that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Person, Create, Update<Person>> upsertAllById(Flux<Create> persons) {
        return UpsertAll.by(Draft.create(MODEL), persons, Update::new, "id");
    }

    private static Draft byId(long id) {
        return Draft.query(MODEL).where(PERSON.id().eq(id));
    }

    private static Draft of(Person person) {
        return byId(person.id());
    }

    /** Changes this person; answers the fresh record. */
    public static Update<Person> update(Person person) {
        return new Update<>(of(person).updateOne());
    }

    /** Deletes this person; false if it was gone. */
    public static Delete<Boolean> delete(Person person) {
        return Delete.one(of(person));
    }

    /** Whom it reports to, read anew. */
    public static Maybe<Person> boss(Person person) {
        return new Maybe<>(of(person).through("boss", Persons.MODEL));
    }

    /** The reports of this person: to read, create, link and unlink. */
    public static Related<NeedsMentor> reports(Person person) {
        return new Related<>(of(person).through("reports", Persons.MODEL), Create::new);
    }

    /** The person that is its mentor, read anew. */
    public static One<Person> mentor(Person person) {
        return new One<>(of(person).through("mentor", Persons.MODEL));
    }

    /**
     * The grandreports of this person, each once; to be read only, since reports.reports is no join that follows from both.
     */
    public static Query grandreports(Person person) {
        return new Query(of(person).through("grandreports", Persons.MODEL));
    }

    /** Its elder, read anew. */
    public static Maybe<Person> elder(Person person) {
        return new Maybe<>(of(person).through("elder", Persons.MODEL));
    }

    /** The knowings of this person: to read, create, link and unlink. */
    public static Knowings.Related<Knowings.NeedsTo<? extends Knowings.NeedsSince>> knowings(
            Person person) {
        return new Knowings.Related<>(of(person).through("knowings", Knowings.MODEL), Knowings.Create::new);
    }

    /** The known of this person, each once; to be read only, since knowings.to is no join that follows from both. */
    public static Query known(Person person) {
        return new Query(of(person).through("known", Persons.MODEL));
    }

    /** The heard of of this person, each once; to be read only, since known.known is no join that follows from both. */
    public static Query heardOf(Person person) {
        return new Query(of(person).through("heardOf", Persons.MODEL));
    }

    /** The car of this person: to read, create, set and unset. */
    public static Cars.RelatedOne<Cars.NeedsEngine> car(Person person) {
        return new Cars.RelatedOne<>(of(person).through("car", Cars.MODEL), Cars.Create::new);
    }

    /** Column {@code id}: the key. */
    public static NumberPath<Person, Long> id() {
        return PERSON.id();
    }

    /** Column {@code boss_id}: may be absent. */
    public static NumberPath.OrNull<Person, Long> bossId() {
        return PERSON.bossId();
    }

    /** Whom it reports to, if there is one. */
    public static Path<Person> boss() {
        return PERSON.boss();
    }

    /** Its reports. */
    public static Many<Person> reports() {
        return PERSON.reports();
    }

    /** Column {@code mentor_id}. */
    public static NumberPath<Person, Long> mentorId() {
        return PERSON.mentorId();
    }

    /** The person that is its mentor. */
    public static Path<Person> mentor() {
        return PERSON.mentor();
    }

    /** Its grandreports. */
    public static Many<Person> grandreports() {
        return PERSON.grandreports();
    }

    /** Its elder, if there is one. */
    public static Path<Person> elder() {
        return PERSON.elder();
    }

    /** Its knowings. */
    public static Knowings.Many<Person> knowings() {
        return PERSON.knowings();
    }

    /** Its known. */
    public static Many<Person> known() {
        return PERSON.known();
    }

    /** Its heard of. */
    public static Many<Person> heardOf() {
        return PERSON.heardOf();
    }

    /** The boss id along known, each once. */
    public static ValuesPath<Person, Long> bossesOfKnown() {
        return PERSON.bossesOfKnown();
    }

    /** Its car, if there is one. */
    public static Cars.Path<Person> car() {
        return PERSON.car();
    }

    /** Reads one row, its values in the order of the record. */
    public static Person read(Row row, int at) {
        return new Person(
                row.int64(at),
                row.orNull(at + 1, Row::int64),
                Relations.maybe(row, at, 2, MODEL, "boss"),
                Relations.many(row, at, 3, MODEL, "reports"),
                row.int64(at + 4),
                Relations.one(row, at, 5, MODEL, "mentor"),
                Relations.many(row, at, 6, MODEL, "grandreports"),
                Relations.maybe(row, at, 7, MODEL, "elder"),
                Relations.many(row, at, 8, MODEL, "knowings"),
                Relations.many(row, at, 9, MODEL, "known"),
                Relations.many(row, at, 10, MODEL, "heardOf"),
                Relations.values(row, at, 11, MODEL, "bossesOfKnown", Row::int64),
                Relations.maybe(row, at, 12, MODEL, "car"));
    }

    private static @Nullable Object[] values(Person person) {
        return new @Nullable Object[] {
                person.id(),
                person.bossId(),
                null,
                null,
                person.mentorId(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null};
    }

    /** The paths of one person, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Person> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public NumberPath<R, Long> id() {
            return new NumberPath<>(at("id"));
        }

        /** Column {@code boss_id}: may be absent. */
        public NumberPath.OrNull<R, Long> bossId() {
            return new NumberPath.OrNull<>(at("bossId"));
        }

        /** Whom it reports to, if there is one. */
        public Path<R> boss() {
            return new Path<>(at("boss"));
        }

        /** Its reports. */
        public Many<R> reports() {
            return new Many<>(at("reports"));
        }

        /** Column {@code mentor_id}. */
        public NumberPath<R, Long> mentorId() {
            return new NumberPath<>(at("mentorId"));
        }

        /** The person that is its mentor. */
        public Path<R> mentor() {
            return new Path<>(at("mentor"));
        }

        /** Its grandreports. */
        public Many<R> grandreports() {
            return new Many<>(at("grandreports"));
        }

        /** Its elder, if there is one. */
        public Path<R> elder() {
            return new Path<>(at("elder"));
        }

        /** Its knowings. */
        public Knowings.Many<R> knowings() {
            return new Knowings.Many<>(at("knowings"));
        }

        /** Its known. */
        public Many<R> known() {
            return new Many<>(at("known"));
        }

        /** Its heard of. */
        public Many<R> heardOf() {
            return new Many<>(at("heardOf"));
        }

        /** The boss id along known, each once. */
        public ValuesPath<R, Long> bossesOfKnown() {
            return new ValuesPath<>(at("bossesOfKnown"), new NumberPath.OrNull<Person, Long>(Location.of(Persons.MODEL).to("bossId")));
        }

        /** Its car, if there is one. */
        public Cars.Path<R> car() {
            return new Cars.Path<>(at("car"));
        }
    }

    /** Several persons, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Person, Path<Person>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The person that is their boss. */
        public Many<R> boss() {
            return new Many<>(at("boss"));
        }

        /** Their reports. */
        public Many<R> reports() {
            return new Many<>(at("reports"));
        }

        /** The person that is their mentor. */
        public Many<R> mentor() {
            return new Many<>(at("mentor"));
        }

        /** Their grandreports. */
        public Many<R> grandreports() {
            return new Many<>(at("grandreports"));
        }

        /** Their elder. */
        public Many<R> elder() {
            return new Many<>(at("elder"));
        }

        /** Their knowings. */
        public Knowings.Many<R> knowings() {
            return new Knowings.Many<>(at("knowings"));
        }

        /** Their known. */
        public Many<R> known() {
            return new Many<>(at("known"));
        }

        /** Their heard of. */
        public Many<R> heardOf() {
            return new Many<>(at("heardOf"));
        }

        /** Their car. */
        public Cars.Many<R> car() {
            return new Cars.Many<>(at("car"));
        }

        /** The boss id along known, each once. */
        public ValuesPath<R, Long> bossesOfKnown() {
            return new ValuesPath<>(at("bossesOfKnown"), new NumberPath.OrNull<Person, Long>(Location.of(Persons.MODEL).to("bossId")));
        }

        @Override
        protected Path<Person> one() {
            return PERSON;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Persons to read, change or delete. */
    public static class Query extends QueryBuilder<Person, Path<Person>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** The person that is their boss, each once. */
        public Query boss() {
            return new Query(draft().through("boss", Persons.MODEL));
        }

        /** Their reports, each once. */
        public Query reports() {
            return new Query(draft().through("reports", Persons.MODEL));
        }

        /** The person that is their mentor, each once. */
        public Query mentor() {
            return new Query(draft().through("mentor", Persons.MODEL));
        }

        /** Their grandreports, each once. */
        public Query grandreports() {
            return new Query(draft().through("grandreports", Persons.MODEL));
        }

        /** Their elder, each once. */
        public Query elder() {
            return new Query(draft().through("elder", Persons.MODEL));
        }

        /** Their knowings, each once. */
        public Knowings.Query knowings() {
            return new Knowings.Query(draft().through("knowings", Knowings.MODEL));
        }

        /** Their known, each once. */
        public Query known() {
            return new Query(draft().through("known", Persons.MODEL));
        }

        /** Their heard of, each once. */
        public Query heardOf() {
            return new Query(draft().through("heardOf", Persons.MODEL));
        }

        /** Their car, each once. */
        public Cars.Query car() {
            return new Cars.Query(draft().through("car", Cars.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Person> root() {
            return PERSON;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The persons of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new person in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new person in this relation for each of these values, in one statement. */
        public <V> CreateMany<Person> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Person... persons) {
            return Link.link(draft(), (Object[]) persons);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Person... persons) {
            return Link.unlink(draft(), (Object[]) persons);
        }
    }

    /** Where {@code mentor} is still to be given. */
    public interface NeedsMentor {
        /** The person that is its mentor, by key. */
        Create mentorId(long mentorId);

        /** The person that is its mentor, by record. */
        Create mentor(Person mentor);

        /** The person that is its mentor, created in the same statement. */
        Create mentor(Create mentor);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Person, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Whom it reports to, by key. */
        public S bossId(@Nullable Long bossId) {
            return set("bossId", bossId);
        }

        /** Whom it reports to, by record. */
        public S boss(@Nullable Person boss) {
            return set("bossId", boss == null ? null : boss.id());
        }

        /** The person that is its mentor, by key. */
        public S mentorId(long mentorId) {
            return set("mentorId", mentorId);
        }

        /** The person that is its mentor, by record. */
        public S mentor(Person mentor) {
            return set("mentorId", mentor.id());
        }
    }

    /** A new person. */
    public static final class Create extends Values<Person, Create> implements NeedsMentor {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(long id) {
            return set("id", id);
        }

        /** Whom it reports to, created in the same statement. */
        public Create boss(Create boss) {
            return set("boss", boss);
        }

        /** One of its reports, created with it. */
        public Create reports(Function<NeedsMentor, Create> person) {
            return set("reports", person.apply(new Create(Draft.create(Persons.MODEL))));
        }

        /** The person that is its mentor, created in the same statement. */
        @Override
        public Create mentor(Create mentor) {
            return set("mentor", mentor);
        }

        /** One of its knowings, created with it. */
        public Create knowings(
                Function<Knowings.NeedsTo<? extends Knowings.NeedsSince>, Knowings.Create> knowing) {
            return set("knowings", knowing.apply(new Knowings.Create(Draft.create(Knowings.MODEL))));
        }

        /** Its car, created with it. */
        public Create car(Function<Cars.NeedsEngine, Cars.Create> car) {
            return set("car", car.apply(new Cars.Create(Draft.create(Cars.MODEL))));
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Person}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** Its reports: create, link and unlink. */
        public Update<A> reports(
                UnaryOperator<RelationChange<Person, NeedsMentor, Create>> change) {
            return set("reports", change.apply(new RelationChange<>(Create::new)));
        }

        /** Its knowings: create, link and unlink. */
        public Update<A> knowings(
                UnaryOperator<RelationChange<Knowing, Knowings.NeedsTo<? extends Knowings.NeedsSince>, Knowings.Create>> change) {
            return set("knowings", change.apply(new RelationChange<>(Knowings.Create::new)));
        }

        /** Its car: create, set and unset. */
        public Update<A> car(UnaryOperator<OneChange<Car, Cars.NeedsEngine, Cars.Create>> change) {
            return set("car", change.apply(new OneChange<>(Cars.Create::new)));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}

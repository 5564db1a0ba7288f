package relations;

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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Employee}. */
@Generated("dev.sippet.processor")
public final class Employees {
    /** The schema of {@link Employee}. */
    public static final Model<Employee> MODEL = Model.of(Employee.class, "employees", Employees::read)
            .field(Field.of("number", Type.INT32))
            .field(Field.of("tenant", Type.TEXT))
            .field(Field.of("bossNumber", Type.INT32).orNull())
            .belongsTo("boss", () -> Employees.MODEL, List.of("bossNumber", "tenant"), List.of("number", "tenant"))
            .field(Field.of("deskRoom", Type.INT64).orNull())
            .field(Field.of("deskPlace", Type.INT32).orNull())
            .belongsTo("desk", () -> Desks.MODEL, List.of("deskPlace", "deskRoom"), List.of("place", "room"))
            .field(Field.of("teamId", Type.INT32))
            .belongsTo("team", () -> Teams.MODEL, List.of("teamId"), List.of("id"))
            .belongsTo("home", () -> Teams.MODEL, List.of("teamId"), List.of("id"))
            .hasMany("reports", () -> Employees.MODEL, "boss")
            .values(Employees::values)
            .key("tenant", "number")
            .build();

    private static final Path<Employee> EMPLOYEE = new Path<>(Location.of(MODEL));

    private Employees() {}

    /** A new employee; {@code exec} appears once it has all it needs. */
    public static NeedsTeam create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new employees in one statement, answered in the same order. */
    public static CreateMany<Employee> createMany(Collection<Create> employees) {
        return new CreateMany<>(Draft.create(MODEL), employees);
    }

    /** New employees that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Employee, Create> createAll(Flux<Create> employees) {
        return new CreateAll<>(Draft.create(MODEL), employees);
    }

    /** Every employee. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Employee> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one employee. */
    public static Query filter(Function<Path<Employee>, Condition<Employee>> condition) {
        return all().filter(condition);
    }

    /** The employee with this tenant and number; {@code RecordNotFound} if there is none. */
    public static One<Employee> getByTenantAndNumber(String tenant, int number) {
        return new One<>(byTenantAndNumber(tenant, number));
    }

    /** The employee with this tenant and number, or empty. */
    public static Maybe<Employee> findByTenantAndNumber(String tenant, int number) {
        return new Maybe<>(byTenantAndNumber(tenant, number));
    }

    /** Changes the employee with this tenant and number; {@code RecordNotFound} if there is none. */
    public static Update<Employee> updateByTenantAndNumber(String tenant, int number) {
        return new Update<>(byTenantAndNumber(tenant, number).updateOne());
    }

    /** Deletes the employee with this tenant and number; false if there is none. */
    public static Delete<Boolean> deleteByTenantAndNumber(String tenant, int number) {
        return Delete.one(byTenantAndNumber(tenant, number));
    }

    /** Stores a new employee, or brings the one with this tenant and number up to date. */
    public static Upsert<Employee, Create, Update<Employee>> upsertByTenantAndNumber(
            Create employee) {
        return Upsert.by(employee, Create::new, Update::new, "tenant", "number");
    }

    /** The same for employees that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Employee, Create, Update<Employee>> upsertAllByTenantAndNumber(
            Flux<Create> employees) {
        return UpsertAll.by(Draft.create(MODEL), employees, Update::new, "tenant", "number");
    }

    /** The employees with this tenant. */
    public static Query filterByTenant(String tenant) {
        return filter(EMPLOYEE.tenant().eq(tenant));
    }

    private static Draft byTenantAndNumber(String tenant, int number) {
        return Draft.query(MODEL).where(EMPLOYEE.tenant().eq(tenant)).where(EMPLOYEE.number().eq(number));
    }

    private static Draft of(Employee employee) {
        return byTenantAndNumber(employee.tenant(), employee.number());
    }

    /** Changes this employee; answers the fresh record. */
    public static Update<Employee> update(Employee employee) {
        return new Update<>(of(employee).updateOne());
    }

    /** Deletes this employee; false if it was gone. */
    public static Delete<Boolean> delete(Employee employee) {
        return Delete.one(of(employee));
    }

    /** The employee that is its boss, read anew. */
    public static Maybe<Employee> boss(Employee employee) {
        return new Maybe<>(of(employee).through("boss", Employees.MODEL));
    }

    /** The desk it belongs to, read anew. */
    public static Maybe<Desk> desk(Employee employee) {
        return new Maybe<>(of(employee).through("desk", Desks.MODEL));
    }

    /** The team it belongs to, read anew. */
    public static One<Team> team(Employee employee) {
        return new One<>(of(employee).through("team", Teams.MODEL));
    }

    /** The team that is its home, read anew. */
    public static One<Team> home(Employee employee) {
        return new One<>(of(employee).through("home", Teams.MODEL));
    }

    /** The reports of this employee: to read, create, link and unlink. */
    public static Related<NeedsTeam> reports(Employee employee) {
        return new Related<>(of(employee).through("reports", Employees.MODEL), Create::new);
    }

    /** Column {@code number}: part of the key. */
    public static NumberPath<Employee, Integer> number() {
        return EMPLOYEE.number();
    }

    /** Column {@code tenant}: part of the key. */
    public static StringPath<Employee> tenant() {
        return EMPLOYEE.tenant();
    }

    /** Column {@code boss_number}: may be absent. */
    public static NumberPath.OrNull<Employee, Integer> bossNumber() {
        return EMPLOYEE.bossNumber();
    }

    /** The employee that is its boss, if there is one. */
    public static Path<Employee> boss() {
        return EMPLOYEE.boss();
    }

    /** Column {@code desk_room}: may be absent. */
    public static NumberPath.OrNull<Employee, Long> deskRoom() {
        return EMPLOYEE.deskRoom();
    }

    /** Column {@code desk_place}: may be absent. */
    public static NumberPath.OrNull<Employee, Integer> deskPlace() {
        return EMPLOYEE.deskPlace();
    }

    /** The desk it belongs to, if there is one. */
    public static Desks.Path<Employee> desk() {
        return EMPLOYEE.desk();
    }

    /** Column {@code team_id}. */
    public static NumberPath<Employee, Integer> teamId() {
        return EMPLOYEE.teamId();
    }

    /** The team it belongs to. */
    public static Teams.Path<Employee> team() {
        return EMPLOYEE.team();
    }

    /** The team that is its home. */
    public static Teams.Path<Employee> home() {
        return EMPLOYEE.home();
    }

    /** Its reports. */
    public static Many<Employee> reports() {
        return EMPLOYEE.reports();
    }

    /** Reads one row, its values in the order of the record. */
    public static Employee read(Row row, int at) {
        return new Employee(
                row.int32(at),
                row.text(at + 1),
                row.orNull(at + 2, Row::int32),
                Relations.maybe(row, at, 3, MODEL, "boss"),
                row.orNull(at + 4, Row::int64),
                row.orNull(at + 5, Row::int32),
                Relations.maybe(row, at, 6, MODEL, "desk"),
                row.int32(at + 7),
                Relations.one(row, at, 8, MODEL, "team"),
                Relations.one(row, at, 9, MODEL, "home"),
                Relations.many(row, at, 10, MODEL, "reports"));
    }

    private static @Nullable Object[] values(Employee employee) {
        return new @Nullable Object[] {
                employee.number(),
                employee.tenant(),
                employee.bossNumber(),
                null,
                employee.deskRoom(),
                employee.deskPlace(),
                null,
                employee.teamId(),
                null,
                null,
                null};
    }

    /** The paths of one employee, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Employee> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code number}: part of the key. */
        public NumberPath<R, Integer> number() {
            return new NumberPath<>(at("number"));
        }

        /** Column {@code tenant}: part of the key. */
        public StringPath<R> tenant() {
            return new StringPath<>(at("tenant"));
        }

        /** Column {@code boss_number}: may be absent. */
        public NumberPath.OrNull<R, Integer> bossNumber() {
            return new NumberPath.OrNull<>(at("bossNumber"));
        }

        /** The employee that is its boss, if there is one. */
        public Path<R> boss() {
            return new Path<>(at("boss"));
        }

        /** Column {@code desk_room}: may be absent. */
        public NumberPath.OrNull<R, Long> deskRoom() {
            return new NumberPath.OrNull<>(at("deskRoom"));
        }

        /** Column {@code desk_place}: may be absent. */
        public NumberPath.OrNull<R, Integer> deskPlace() {
            return new NumberPath.OrNull<>(at("deskPlace"));
        }

        /** The desk it belongs to, if there is one. */
        public Desks.Path<R> desk() {
            return new Desks.Path<>(at("desk"));
        }

        /** Column {@code team_id}. */
        public NumberPath<R, Integer> teamId() {
            return new NumberPath<>(at("teamId"));
        }

        /** The team it belongs to. */
        public Teams.Path<R> team() {
            return new Teams.Path<>(at("team"));
        }

        /** The team that is its home. */
        public Teams.Path<R> home() {
            return new Teams.Path<>(at("home"));
        }

        /** Its reports. */
        public Many<R> reports() {
            return new Many<>(at("reports"));
        }
    }

    /** Several employees, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Employee, Path<Employee>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The employee that is their boss. */
        public Many<R> boss() {
            return new Many<>(at("boss"));
        }

        /** The desk they belong to. */
        public Desks.Many<R> desk() {
            return new Desks.Many<>(at("desk"));
        }

        /** The team they belong to. */
        public Teams.Many<R> team() {
            return new Teams.Many<>(at("team"));
        }

        /** The team that is their home. */
        public Teams.Many<R> home() {
            return new Teams.Many<>(at("home"));
        }

        /** Their reports. */
        public Many<R> reports() {
            return new Many<>(at("reports"));
        }

        @Override
        protected Path<Employee> one() {
            return EMPLOYEE;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Employees to read, change or delete. */
    public static class Query extends QueryBuilder<Employee, Path<Employee>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** The employee that is their boss, each once. */
        public Query boss() {
            return new Query(draft().through("boss", Employees.MODEL));
        }

        /** The desk they belong to, each once. */
        public Desks.Query desk() {
            return new Desks.Query(draft().through("desk", Desks.MODEL));
        }

        /** The team they belong to, each once. */
        public Teams.Query team() {
            return new Teams.Query(draft().through("team", Teams.MODEL));
        }

        /** The team that is their home, each once. */
        public Teams.Query home() {
            return new Teams.Query(draft().through("home", Teams.MODEL));
        }

        /** Their reports, each once. */
        public Query reports() {
            return new Query(draft().through("reports", Employees.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Employee> root() {
            return EMPLOYEE;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The employees of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new employee in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new employee in this relation for each of these values, in one statement. */
        public <V> CreateMany<Employee> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Employee... employees) {
            return Link.link(draft(), (Object[]) employees);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Employee... employees) {
            return Link.unlink(draft(), (Object[]) employees);
        }
    }

    /** Where {@code team} is still to be given. */
    public interface NeedsTeam {
        /** The team it belongs to, by key. */
        NeedsNumber teamId(int teamId);

        /** The team it belongs to, by record. */
        NeedsNumber team(Team team);

        /** The team it belongs to, created in the same statement. */
        NeedsNumber team(Teams.Create team);
    }

    /** Where {@code number} is still to be given. */
    public interface NeedsNumber {
        /** Column {@code number}: part of the key. */
        NeedsTenant number(int number);
    }

    /** Where {@code tenant} is still to be given. */
    public interface NeedsTenant {
        /** Column {@code tenant}: part of the key. */
        Create tenant(String tenant);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Employee, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code boss_number}: may be absent. */
        public S bossNumber(@Nullable Integer bossNumber) {
            return set("bossNumber", bossNumber);
        }

        /** The desk it belongs to, by key. */
        public S desk(@Nullable Integer deskPlace, @Nullable Long deskRoom) {
            return set("deskPlace", deskPlace).set("deskRoom", deskRoom);
        }

        /** The desk it belongs to, by record. */
        public S desk(@Nullable Desk desk) {
            return set("deskPlace", desk == null ? null : desk.place()).set("deskRoom", desk == null ? null : desk.room());
        }

        /** The team it belongs to, by key. */
        public S teamId(int teamId) {
            return set("teamId", teamId);
        }

        /** The team it belongs to, by record. */
        public S team(Team team) {
            return set("teamId", team.id());
        }

        /** The team that is its home, by record. */
        public S home(Team home) {
            return set("teamId", home.id());
        }
    }

    /** A new employee. */
    public static final class Create extends Values<Employee, Create> implements NeedsTeam, NeedsNumber, NeedsTenant {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Column {@code number}: part of the key. */
        @Override
        public Create number(int number) {
            return set("number", number);
        }

        /** Column {@code tenant}: part of the key. */
        @Override
        public Create tenant(String tenant) {
            return set("tenant", tenant);
        }

        /** The employee that is its boss, by key. */
        public Create boss(@Nullable Integer bossNumber, String tenant) {
            return set("bossNumber", bossNumber).set("tenant", tenant);
        }

        /** The employee that is its boss, by record. */
        public Create boss(Employee boss) {
            return set("bossNumber", boss.number()).set("tenant", boss.tenant());
        }

        /** The employee that is its boss, created in the same statement. */
        public Create boss(Create boss) {
            return set("boss", boss);
        }

        /** The desk it belongs to, created in the same statement. */
        public Create desk(Desks.Create desk) {
            return set("desk", desk);
        }

        /** The team it belongs to, created in the same statement. */
        @Override
        public Create team(Teams.Create team) {
            return set("team", team);
        }

        /** The team that is its home, created in the same statement. */
        public Create home(Teams.Create home) {
            return set("home", home);
        }

        /** One of its reports, created with it. */
        public Create reports(Function<NeedsTeam, Create> employee) {
            return set("reports", employee.apply(new Create(Draft.create(Employees.MODEL))));
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Employee}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** Its reports: create, link and unlink. */
        public Update<A> reports(
                UnaryOperator<RelationChange<Employee, NeedsTeam, Create>> change) {
            return set("reports", change.apply(new RelationChange<>(Create::new)));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}

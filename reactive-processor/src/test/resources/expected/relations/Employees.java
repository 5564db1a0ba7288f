package relations;

import dev.sippet.annotation.Generated;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.Location;
import dev.sippet.query.Maybe;
import dev.sippet.query.NumberPath;
import dev.sippet.query.One;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.StringPath;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.session.Deferred;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

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

    /** Column {@code desk_room}: may be absent. */
    public static NumberPath.OrNull<Employee, Long> deskRoom() {
        return EMPLOYEE.deskRoom();
    }

    /** Column {@code desk_place}: may be absent. */
    public static NumberPath.OrNull<Employee, Integer> deskPlace() {
        return EMPLOYEE.deskPlace();
    }

    /** Column {@code team_id}. */
    public static NumberPath<Employee, Integer> teamId() {
        return EMPLOYEE.teamId();
    }

    /** Reads one row, its values in the order of the record. */
    public static Employee read(Row row, int at) {
        return new Employee(
                row.int32(at),
                row.text(at + 1),
                row.orNull(at + 2, Row::int32),
                Deferred.unloaded(
                        "Employee.boss",
                        db -> row.isNull(at + 2)
                                ? Mono.just(Optional.empty())
                                : Employees.findByTenantAndNumber(row.text(at + 1), row.int32(at + 2)).collect(db)),
                row.orNull(at + 4, Row::int64),
                row.orNull(at + 5, Row::int32),
                Deferred.unloaded(
                        "Employee.desk",
                        db -> row.isNull(at + 5) || row.isNull(at + 4)
                                ? Mono.just(Optional.empty())
                                : Desks.findByRoomAndPlace(row.int64(at + 4), row.int32(at + 5)).collect(db)),
                row.int32(at + 7),
                Deferred.unloaded("Employee.team", db -> Teams.getById(row.int32(at + 7)).exec(db)),
                Deferred.unloaded("Employee.home", db -> Teams.getById(row.int32(at + 7)).exec(db)));
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

        /** Column {@code desk_room}: may be absent. */
        public NumberPath.OrNull<R, Long> deskRoom() {
            return new NumberPath.OrNull<>(at("deskRoom"));
        }

        /** Column {@code desk_place}: may be absent. */
        public NumberPath.OrNull<R, Integer> deskPlace() {
            return new NumberPath.OrNull<>(at("deskPlace"));
        }

        /** Column {@code team_id}. */
        public NumberPath<R, Integer> teamId() {
            return new NumberPath<>(at("teamId"));
        }
    }

    /** Employees to read, change or delete. */
    public static class Query extends QueryBuilder<Employee, Path<Employee>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
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

    /** Where {@code team} is still to be given. */
    public interface NeedsTeam {
        /** The team it belongs to, by key. */
        NeedsNumber teamId(int teamId);

        /** The team it belongs to, by record. */
        NeedsNumber team(Team team);
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

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}

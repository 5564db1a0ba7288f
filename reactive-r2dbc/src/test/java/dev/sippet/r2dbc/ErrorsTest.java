package dev.sippet.r2dbc;

import static dev.sippet.r2dbc.Fixture.all;
import static dev.sippet.r2dbc.Fixture.column;
import static dev.sippet.r2dbc.Fixture.insert;
import static dev.sippet.r2dbc.Fixture.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import dev.sippet.driver.Operation;
import dev.sippet.driver.Operation.QueryTable;
import dev.sippet.driver.Operation.RawSql;
import dev.sippet.driver.Operation.Transact;
import dev.sippet.error.CheckViolation;
import dev.sippet.error.ConnectionLost;
import dev.sippet.error.ConstraintViolation;
import dev.sippet.error.DatabaseFailure;
import dev.sippet.error.DriverFailure;
import dev.sippet.error.ForeignKeyViolation;
import dev.sippet.error.InvalidSchema;
import dev.sippet.error.LockTimeout;
import dev.sippet.error.NotNullViolation;
import dev.sippet.error.SippetException;
import dev.sippet.error.UniqueViolation;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.ForeignKey;
import dev.sippet.schema.Table.OnDelete;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.statement.Lock;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.Term;
import dev.sippet.value.Type;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An error says which constraint of which model, with the database's code, and nothing of the values. */
class ErrorsTest {
    private static final String SECRET = "s3cr3t";
    private static final Column ID = column("id", Type.INT32);
    private static final Column EMAIL = new Column("e_mail", "email", Type.text(60), false, false);
    private static final Column KIND = new Column("kind", "kind", Type.enumeration("GOOD", "BAD"), false, false);
    private static final Table PERSON = new Table(
            "person",
            "Person",
            List.of(ID, EMAIL, KIND),
            List.of(ID),
            List.of(new TableIndex("person_e_mail_key", List.of(EMAIL), true)),
            List.of());
    private static final Column OWNER = new Column("owner_id", "ownerId", Type.INT32, false, false);
    private static final Table PET = new Table(
            "pet",
            "Pet",
            List.of(ID, OWNER),
            List.of(ID),
            List.of(),
            List.of(new ForeignKey("pet_owner_id_fkey", List.of(OWNER), "person", List.of("id"), OnDelete.RESTRICT)));

    @ParameterizedTest
    @EnumSource
    void nameAUniqueConstraint(Store store) {
        try (Fixture on = open(store)) {
            on.insert(PERSON, 1, SECRET, "GOOD");
            UniqueViolation error = failure(UniqueViolation.class, on, insert(PERSON), 2, SECRET, "GOOD");
            assertNames(error, store, "Person", "email", "person_e_mail_key");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nameThePrimaryKey(Store store) {
        try (Fixture on = open(store)) {
            on.insert(PERSON, 1, SECRET, "GOOD");
            UniqueViolation error = failure(UniqueViolation.class, on, insert(PERSON), 1, "other", "GOOD");
            assertThat(error.model()).contains("Person");
            assertThat(error.fields()).containsExactly("id");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nameAForeignKey(Store store) {
        try (Fixture on = open(store)) {
            ForeignKeyViolation error = failure(ForeignKeyViolation.class, on, insert(PET), 1, 77_777);
            if (store == Store.SQLITE) {
                assertThat(error).hasMessageContaining("sqlite").hasMessageContaining("does not name");
                return;
            }
            assertNames(error, store, "Pet", "ownerId", "pet_owner_id_fkey");
            on.insert(PERSON, 1, SECRET, "GOOD");
            on.insert(PET, 1, 1);
            QueryTable delete = new QueryTable(
                    new TableStatement.Delete(PERSON, new Term.Constant(true)), Fixture.layout(List.of(ID)));
            assertThat(failure(ForeignKeyViolation.class, on, delete).constraint())
                    .contains("pet_owner_id_fkey");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nameAColumnThatIsNotNull(Store store) {
        try (Fixture on = open(store)) {
            NotNullViolation error = failure(NotNullViolation.class, on, insert(PERSON), 1, null, "GOOD");
            assertThat(error.model()).contains("Person");
            assertThat(error.fields()).containsExactly("email");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nameACheck(Store store) {
        try (Fixture on = open(store)) {
            CheckViolation error = failure(CheckViolation.class, on, insert(PERSON), 1, SECRET, "UGH");
            assertNames(error, store, "Person", "kind", "person_kind_check");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellOfAMissingTable(Store store) {
        try (Fixture on = store.open()) {
            assertThat(failure(InvalidSchema.class, on, all(table("nowhere", ID))))
                    .hasMessageContaining("nowhere")
                    .hasMessageContaining("pushSchema");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellOfAValueThatIsTooLong(Store store) {
        try (Fixture on = open(store)) {
            failure(CheckViolation.class, on, insert(PERSON), 1, SECRET.repeat(40), "GOOD");
        }
    }

    /** A failed cast on PostgreSQL and H2 quotes the value; so does a wrong date on MySQL and MariaDB. */
    @ParameterizedTest
    @EnumSource
    void quoteNoValue(Store store) {
        String sql = store == Store.MYSQL || store == Store.MARIADB
                ? "insert into `person` (`id`, `e_mail`, `kind`) values (?, 'a', 'GOOD')"
                : store == Store.SQLITE ? "select json(?)" : "select cast(? as integer)";
        try (Fixture on = open(store)) {
            RawSql cast = new RawSql(sql, !sql.startsWith("insert"), null);
            failure(DriverFailure.class, on, cast, SECRET);
            failure(DriverFailure.class, on, new RawSql("select ?, from nothing", true, null), SECRET);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EXCLUDE, names = "SQLITE")
    void tellOfALock(Store store) {
        QueryTable locking = new QueryTable(
                new TableStatement.Select(
                        PERSON,
                        Term.of(List.of(ID)),
                        new Term.Constant(true),
                        List.of(),
                        null,
                        null,
                        Lock.UPDATE_NO_WAIT),
                Fixture.layout(List.of(ID)));
        try (Fixture on = open(store)) {
            on.insert(PERSON, 1, SECRET, "GOOD");
            on.with(session -> on.done(session, new Transact.Begin(null, false))
                            .thenMany(on.on(session, locking))
                            .then(on.flux(locking)
                                    .then()
                                    .materialize()
                                    .doOnNext(signal ->
                                            assertThat(signal.getThrowable()).isInstanceOf(LockTimeout.class))
                                    .then())
                            .then(on.done(session, new Transact.Rollback()))
                            .flux())
                    .blockLast(Fixture.PATIENCE);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void tellOfABrokenConnection(Store store) throws InterruptedException {
        try (Fixture on = store.open(Tuning.pool(1, Duration.ofSeconds(5)))) {
            on.query("select 1");
            var running = on.flux(Fixture.reading(store.pause(5)))
                    .then()
                    .materialize()
                    .toFuture();
            while (on.database().running().stream().noneMatch(sql -> sql.contains("sleep"))) Thread.sleep(5);
            on.database().disconnect();
            assertThat(running.join().getThrowable()).isInstanceOf(ConnectionLost.class);
            assertThat(on.query("select 1")).hasSize(1);
        }
    }

    /** One that broke while nobody had it is noticed before it is lent out. */
    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void anIdleConnectionThatBrokeIsReplaced(Store store) throws InterruptedException {
        try (Fixture on = store.open(Tuning.pool(1, Duration.ofSeconds(5)))) {
            on.query("select 1");
            on.database().disconnect();
            Thread.sleep(100);
            assertThat(on.query("select 1")).hasSize(1);
        }
    }

    private static Fixture open(Store store) {
        Fixture on = store.open();
        on.push(PERSON, PET);
        return on;
    }

    private static <E extends SippetException> E failure(
            Class<E> type, Fixture on, Operation operation, Object... arguments) {
        E error = catchThrowableOfType(type, () -> on.run(operation, arguments));
        assertThat(error).isNotNull();
        StringWriter all = new StringWriter();
        error.printStackTrace(new PrintWriter(all));
        assertThat(all.toString()).doesNotContain(SECRET).doesNotContain("77777");
        return error;
    }

    private static void assertNames(
            ConstraintViolation error, Store store, String model, String field, String constraint) {
        assertThat(error.model()).contains(model);
        assertThat(error.fields()).containsExactly(field);
        assertThat(error.constraint()).contains(constraint);
        assertThat(error.code()).isPresent();
        assertThat(((DatabaseFailure) error).driver()).isEqualToIgnoringCase(store.name());
    }
}

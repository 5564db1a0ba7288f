package dev.sippet.r2dbc;

import static dev.sippet.r2dbc.Fixture.all;
import static dev.sippet.r2dbc.Fixture.column;
import static dev.sippet.r2dbc.Fixture.insert;
import static dev.sippet.r2dbc.Fixture.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sippet.driver.Isolation;
import dev.sippet.driver.LockMode;
import dev.sippet.driver.Operation;
import dev.sippet.driver.Operation.Transact;
import dev.sippet.error.DriverFailure;
import dev.sippet.error.InvalidSchema;
import dev.sippet.error.InvalidUrl;
import dev.sippet.error.SerializationFailure;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.ForeignKey;
import dev.sippet.schema.Table.OnDelete;
import dev.sippet.sqlite.turso.OnTurso;
import dev.sippet.statement.Term;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

/** What only Turso does. */
@OnTurso
class TursoTest {
    private static final Table NOTES = table("notes", column("id", Type.INT32), column("amount", Type.INT32));
    private static final Transact BEGIN = new Transact.Begin(null, false, null);
    private static final Transact COMMIT = new Transact.Commit();

    @TempDir
    Path folder;

    private Fixture open(String options) {
        return Fixture.of(
                "turso:" + folder.resolve("app.db") + "?synchronous=OFF" + options,
                Tuning.pool(2, Duration.ofSeconds(5)),
                null);
    }

    @Test
    void inMemoryAllConnectionsSeeTheSame() {
        try (Fixture on = Fixture.of("turso::memory:", Tuning.pool(2, Duration.ofSeconds(5)), null)) {
            on.push(NOTES);
            Flux<Row> both = on.with(first ->
                    on.with(second -> on.on(first, insert(NOTES), 1, 0).thenMany(on.on(second, all(NOTES)))));
            assertThat(both.collectList().block(Fixture.PATIENCE)).hasSize(1);
        }
    }

    @Test
    void withConcurrentWritesWritersOfDifferentRowsBothCommit() {
        try (Fixture on = open("&concurrentWrites=true")) {
            on.push(NOTES);
            sideBySide(on, 2);
            assertThat(on.run(all(NOTES))).hasSize(2);
            assertThat(on.capability().isolations()).containsExactly(Isolation.REPEATABLE_READ);
        }
    }

    @Test
    void withConcurrentWritesWhoWritesTheSameRowIsToldToRunAgain() {
        try (Fixture on = open("&concurrentWrites=true")) {
            on.push(NOTES);
            SerializationFailure late = catchThrowableOfType(SerializationFailure.class, () -> sideBySide(on, 1));
            assertThat(late.driver()).isEqualTo("turso");
            assertThat(late.code()).contains("517");
            assertThat(on.run(all(NOTES))).hasSize(1);
            on.insert(NOTES, 2, 0);
        }
    }

    @Test
    void withConcurrentWritesEveryLockModeWorks() {
        try (Fixture on = open("&concurrentWrites=true")) {
            on.push(NOTES);
            for (LockMode mode : LockMode.values()) {
                on.with(session -> on.done(session, new Transact.Begin(null, false, mode))
                                .then(on.done(session, insert(NOTES), mode.ordinal(), 0))
                                .then(on.done(session, COMMIT))
                                .flux())
                        .then()
                        .block(Fixture.PATIENCE);
            }
            assertThat(on.run(all(NOTES))).hasSize(LockMode.values().length);
        }
    }

    @Test
    void withConcurrentWritesRawSqlChangesTheSchemaInATransactionOfItsOwnOnly() {
        try (Fixture on = open("&concurrentWrites=true")) {
            on.push(NOTES);
            Flux<Row> beside = on.with(session -> on.done(session, BEGIN)
                    .thenMany(on.on(session, new Operation.RawSql("create table t (a integer)", false, null))));
            assertThat(catchThrowableOfType(DriverFailure.class, () -> beside.blockLast(Fixture.PATIENCE)))
                    .hasMessageContaining("exclusive transaction");
        }
    }

    /** The first inserts the key 1 and the second this one, before the first commits. */
    private static void sideBySide(Fixture on, int key) {
        on.with(first -> on.with(second -> on.done(first, BEGIN)
                        .then(on.done(second, BEGIN))
                        .then(on.done(first, insert(NOTES), 1, 0))
                        .then(on.done(second, insert(NOTES), key, 0))
                        .then(on.done(first, COMMIT))
                        .then(on.done(second, COMMIT))
                        .flux()))
                .then()
                .block(Fixture.PATIENCE);
    }

    /** Its own pragma finds nothing. */
    @Test
    void aForeignKeyIsNotAddedWhileRowsReferToNothing() {
        Table alone = table("lines", column("id", Type.INT32), column("note", Type.INT32));
        Table referring = new Table(
                alone.name(),
                alone.model(),
                alone.columns(),
                alone.primaryKey(),
                List.of(),
                List.of(new ForeignKey(
                        "lines_note_fk", List.of(alone.columns().get(1)), "notes", List.of("id"), OnDelete.RESTRICT)));
        try (Fixture on = open("")) {
            on.push(NOTES, alone);
            on.insert(alone, 1, 7);
            assertThat(catchThrowableOfType(InvalidSchema.class, () -> on.push(NOTES, referring)))
                    .hasMessageContaining("lines")
                    .hasMessageContaining("refer to others");
            on.insert(NOTES, 7, 0);
            on.push(NOTES, referring);
            assertThat(on.run(all(alone))).hasSize(1);
        }
    }

    @Test
    void thereAreNoNamedDatabasesInMemory() {
        assertThat(catchThrowableOfType(InvalidUrl.class, () -> Fixture.driver("turso:mem:shop", Tuning.NONE)))
                .hasMessageContaining("turso")
                .hasMessageContaining("no named databases in memory");
    }

    @Test
    void listsAreAskedAndChangedAsElsewhere() {
        try (Fixture on = open("")) {
            ListsTest.everyElementIsItself(on, ListsTest.samples(false).subList(1, 9));
            ListsTest.changesFollowEachOther(on);
        }
    }

    @Test
    void textsWithEscapesAreAmongOthers() {
        Table texts = table("texts", column("id", Type.INT32), column("text", Type.TEXT));
        List<String> odd = List.of("\"", "\\", "a\nb", "\u0001", "\\u0041", "A", "😀");
        try (Fixture on = open("")) {
            on.push(texts);
            for (int i = 0; i < odd.size(); i++) on.insert(texts, i, odd.get(i));
            Term in = new Term.In(new Term.ColumnTerm(texts.columns().getLast()), new Term.ListArgument(0, Type.TEXT));
            for (String text : odd) {
                assertThat(on.run(Fixture.select(texts, in), List.of(text, "")))
                        .extracting(row -> row.get(1))
                        .containsExactly(text);
            }
        }
    }
}

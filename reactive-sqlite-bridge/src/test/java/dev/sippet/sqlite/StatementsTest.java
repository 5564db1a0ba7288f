package dev.sippet.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcBadGrammarException;
import io.r2dbc.spi.R2dbcDataIntegrityViolationException;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class StatementsTest {

    private final SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite::memory:");
    private SqliteConnection connection;

    @BeforeEach
    void open() {
        connection = factory.create().block();
        run("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL)");
    }

    @AfterEach
    void close() {
        assertThat(connection.opened().openStatements()).isZero();
        connection.close().block();
        factory.close().block();
    }

    private long run(String sql) {
        return Rows.count(connection.createStatement(sql));
    }

    @Test
    void bindsByPositionAndByEachKindOfName() {
        assertThat(Rows.of(connection
                        .createStatement("SELECT ?, :b, @c, $d, ?1")
                        .bind(0, 1)
                        .bind(":b", 2)
                        .bind("c", 3)
                        .bind("$d", 4)))
                .containsExactly(List.of(1L, 2L, 3L, 4L, 1L));
    }

    @Test
    void numberedAndDollarParametersAreFoundByTheirNumber() {
        assertThat(Rows.of(connection
                        .createStatement("SELECT ?2, ?1")
                        .bind("?1", "a")
                        .bind("2", "b")))
                .containsExactly(List.of("b", "a"));
        assertThat(Rows.of(connection
                        .createStatement("SELECT $1, $2")
                        .bind("$1", "a")
                        .bind(1, "b")))
                .containsExactly(List.of("a", "b"));
    }

    @Test
    void oneNameTwiceIsOneParameter() {
        assertThat(Rows.of(connection
                        .createStatement("SELECT :a, :b, :a")
                        .bind("a", 1)
                        .bind(1, 2)))
                .containsExactly(List.of(1L, 2L, 1L));
    }

    @Test
    void anUnknownNameIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> connection.createStatement("SELECT :a").bind("b", 1))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining(":a");
    }

    @Test
    void typedNullsAndTypedValuesAreBound() {
        assertThat(Rows.of(connection
                        .createStatement("SELECT typeof(?), ?")
                        .bind(0, Parameters.in(R2dbcType.VARCHAR))
                        .bind(1, Parameters.in(5))))
                .containsExactly(List.of("null", 5L));
    }

    @Test
    void eachBindingHasItsResultInOrder() {
        SqliteStatement insert = connection.createStatement("INSERT INTO t (name) VALUES (?)");
        insert.bind(0, "a").add().bind(0, "b").add().bind(0, "c");
        assertThat(insert.execute()
                        .concatMap(Result::getRowsUpdated)
                        .collectList()
                        .block())
                .containsExactly(1L, 1L, 1L);
        assertThat(Rows.of(connection.createStatement("SELECT id, name FROM t ORDER BY id")))
                .containsExactly(List.of(1L, "a"), List.of(2L, "b"), List.of(3L, "c"));
    }

    @Test
    void aFailureAmongBindingsEndsThemThere() {
        SqliteStatement insert = connection.createStatement("INSERT INTO t (name) VALUES (?)");
        insert.bind(0, "a").add().bind(0, "a").add().bind(0, "b");
        List<Long> counts = new ArrayList<>();
        assertThatThrownBy(() -> insert.execute()
                        .concatMap(Result::getRowsUpdated)
                        .doOnNext(counts::add)
                        .blockLast())
                .isInstanceOf(R2dbcDataIntegrityViolationException.class);
        assertThat(counts).containsExactly(1L);
        assertThat(Rows.of(connection.createStatement("SELECT name FROM t"))).containsExactly(List.of("a"));
    }

    @Test
    void generatedValuesAreTheRowidOrTheColumnsNamed() {
        assertThat(Rows.of(connection
                        .createStatement("INSERT INTO t (name) VALUES ('a') -- note")
                        .returnGeneratedValues()))
                .containsExactly(List.of(1L));
        assertThat(Rows.of(connection
                        .createStatement("INSERT INTO t (name) VALUES ('b');")
                        .returnGeneratedValues("id", "name")))
                .containsExactly(List.of(2L, "b"));
    }

    @Test
    void aReturningStatementAnswersItsCountBehindItsRows() {
        List<String> segments = connection
                .createStatement("INSERT INTO t (name) VALUES ('a'), ('b') RETURNING name")
                .execute()
                .concatMap(result -> result.flatMap(segment -> Mono.just(
                        segment instanceof Result.RowSegment row
                                ? row.row().get(0, String.class)
                                : "count " + ((Result.UpdateCount) segment).value())))
                .collectList()
                .block();
        assertThat(segments).containsExactly("a", "b", "count 2");
    }

    @Test
    void aStatementThatDefinesCountsNothing() {
        run("INSERT INTO t (name) VALUES ('a'), ('b')");
        assertThat(run("CREATE TABLE other (a)")).isZero();
        assertThat(run("DELETE FROM t")).isEqualTo(2);
    }

    @Test
    void nothingRunsBeforeItIsSubscribedAndTwoSubscriptionsRunTwice() {
        Flux<SqliteResult> insert = connection
                .createStatement("INSERT INTO t (name) VALUES (hex(randomblob(8)))")
                .execute();
        assertThat(Rows.of(connection.createStatement("SELECT count(*) FROM t")))
                .containsExactly(List.of(0L));
        insert.then(insert.then()).block();
        assertThat(Rows.of(connection.createStatement("SELECT count(*) FROM t")))
                .containsExactly(List.of(2L));
    }

    @Test
    void aPreparedStatementFollowsAChangedSchema() {
        run("INSERT INTO t (name) VALUES ('a')");
        assertThat(Rows.of(connection.createStatement("SELECT * FROM t"))).containsExactly(List.of(1L, "a"));
        run("ALTER TABLE t ADD COLUMN extra TEXT DEFAULT 'x'");
        assertThat(Rows.of(connection.createStatement("SELECT * FROM t"))).containsExactly(List.of(1L, "a", "x"));
        run("ALTER TABLE t RENAME COLUMN extra TO more");
        assertThat(connection
                        .createStatement("SELECT * FROM t")
                        .execute()
                        .concatMap(result -> result.map(row -> row.get("more", String.class)))
                        .blockLast())
                .isEqualTo("x");
    }

    @Test
    void aResultIsConsumedOnce() {
        SqliteResult result = connection.createStatement("SELECT 1").execute().blockLast();
        assertThat(result.map(row -> row.get(0)).collectList().block()).containsExactly(1L);
        assertThatThrownBy(() -> result.map(row -> row.get(0)).collectList().block())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wrongSqlIsABadGrammarWithTheText() {
        assertThatThrownBy(() -> Rows.of(connection.createStatement("SELEC 1")))
                .isInstanceOfSatisfying(R2dbcBadGrammarException.class, error -> {
                    assertThat(error.getOffendingSql()).isEqualTo("SELEC 1");
                    assertThat(error).hasMessageContaining("syntax error");
                });
    }

    @Test
    void aBatchRunsPlainTextsInOrder() {
        List<Long> counts = connection
                .createBatch()
                .add("INSERT INTO t (name) VALUES ('a')")
                .add("UPDATE t SET name = 'b'")
                .add("DELETE FROM t WHERE name = 'a'")
                .execute()
                .concatMap(Result::getRowsUpdated)
                .collectList()
                .block();
        assertThat(counts).containsExactly(1L, 1L, 0L);
    }

    @Test
    void manyStatementsMoreThanTheCacheHoldsStayRight() {
        SqliteConnection small = SqliteConnectionFactory.from("r2dbc:sqlite::memory:?statementCacheSize=3")
                .create()
                .block();
        IntStream.range(0, 50)
                .forEach(i -> assertThat(Rows.of(small.createStatement("SELECT " + i % 7)))
                        .containsExactly(List.of((long) i % 7)));
        small.close().block();
    }
}

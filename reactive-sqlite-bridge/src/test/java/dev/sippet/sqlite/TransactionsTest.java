package dev.sippet.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.R2dbcDataIntegrityViolationException;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcPermissionDeniedException;
import io.r2dbc.spi.R2dbcRollbackException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.TransactionDefinition;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@Timeout(60)
class TransactionsTest {

    @TempDir
    Path folder;

    private SqliteConnection one;
    private SqliteConnection two;

    @BeforeEach
    void open() {
        SqliteConnectionFactory factory =
                SqliteConnectionFactory.from("r2dbc:sqlite:" + folder.resolve("tx.db") + "?busyTimeout=PT0.3S");
        one = factory.create().block();
        two = factory.create().block();
        Rows.count(one.createStatement("CREATE TABLE t (a INTEGER PRIMARY KEY, b INTEGER DEFAULT 0)"));
        Rows.count(one.createStatement("INSERT INTO t (a) VALUES (1)"));
    }

    @AfterEach
    void close() {
        one.close().block();
        two.close().block();
    }

    private static TransactionDefinition definition(Map<Option<?>, Object> attributes) {
        return new TransactionDefinition() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T getAttribute(Option<T> option) {
                return (T) attributes.get(option);
            }
        };
    }

    private static TransactionDefinition mode(LockMode mode) {
        return definition(Map.of(LockMode.ATTRIBUTE, mode));
    }

    private static void update(SqliteConnection connection) {
        Rows.count(connection.createStatement("UPDATE t SET b = b + 1"));
    }

    @Test
    void aSecondWriterWaitsItsTurnAndThenIsToldWhoHasIt() {
        one.beginTransaction().block();
        StepVerifier.create(two.beginTransaction())
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(R2dbcTimeoutException.class)
                        .hasMessageContaining(
                                "held by connection " + one.opened().thread().number()))
                .verify();
        assertThat(two.isAutoCommit()).isTrue();
        one.commitTransaction().block();
        two.beginTransaction().block();
        two.rollbackTransaction().block();
    }

    @Test
    void readersGoOnWhileSomebodyWrites() {
        one.beginTransaction().block();
        update(one);
        assertThat(Rows.one(two, "SELECT b FROM t")).isEqualTo(0L);
        one.commitTransaction().block();
        assertThat(Rows.one(two, "SELECT b FROM t")).isEqualTo(1L);
    }

    @Test
    void aCancelledWaitForTheTurnGivesItsPlaceUp() {
        one.beginTransaction().block();
        two.setLockWaitTimeout(Duration.ofSeconds(30)).block();
        Disposable waiting = two.beginTransaction().subscribe();
        Mono.delay(Duration.ofMillis(50)).block();
        waiting.dispose();
        assertThat(Rows.of(two.createStatement("SELECT 1"))).hasSize(1);
        one.commitTransaction().block();
        one.beginTransaction().block();
        one.rollbackTransaction().block();
        assertThat(two.isAutoCommit()).isTrue();
    }

    @Test
    void aDeferredTransactionThatWritesTooLateMustRunAgain() {
        one.beginTransaction(mode(LockMode.DEFERRED)).block();
        assertThat(Rows.one(one, "SELECT b FROM t")).isEqualTo(0L);
        update(two);
        StepVerifier.create(one.createStatement("UPDATE t SET b = 7").execute())
                .expectErrorSatisfies(error -> {
                    assertThat(error).isInstanceOf(R2dbcRollbackException.class);
                    assertThat(((R2dbcException) error).getSqlState()).isEqualTo("40001");
                    assertThat(((R2dbcException) error).getErrorCode()).isEqualTo(517);
                })
                .verify();
        one.rollbackTransaction().block();
        update(one);
        assertThat(Rows.one(two, "SELECT b FROM t")).isEqualTo(2L);
    }

    @Test
    void aReadOnlyTransactionRefusesToWriteAndLeavesNoTrace() {
        one.beginTransaction(definition(Map.of(TransactionDefinition.READ_ONLY, true)))
                .block();
        StepVerifier.create(one.createStatement("UPDATE t SET b = 7").execute())
                .verifyError(R2dbcPermissionDeniedException.class);
        assertThat(Rows.one(one, "SELECT b FROM t")).isEqualTo(0L);
        one.commitTransaction().block();
        update(one);
        assertThat(Rows.one(one, "SELECT b FROM t")).isEqualTo(1L);
    }

    @Test
    void anyIsolationButSerializableIsRefused() {
        one.setTransactionIsolationLevel(IsolationLevel.SERIALIZABLE).block();
        one.beginTransaction(IsolationLevel.SERIALIZABLE).block();
        one.rollbackTransaction().block();
        StepVerifier.create(one.beginTransaction(IsolationLevel.READ_COMMITTED))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(SqliteRefusedException.class)
                        .hasMessageContaining("SERIALIZABLE"))
                .verify();
        StepVerifier.create(one.setTransactionIsolationLevel(IsolationLevel.READ_UNCOMMITTED))
                .verifyError(SqliteRefusedException.class);
        assertThat(one.isAutoCommit()).isTrue();
    }

    @Test
    void theLockWaitOfATransactionIsItsOwn() {
        one.beginTransaction().block();
        long begun = System.nanoTime();
        StepVerifier.create(two.beginTransaction(
                        definition(Map.of(TransactionDefinition.LOCK_WAIT_TIMEOUT, Duration.ofMillis(10)))))
                .verifyError(R2dbcTimeoutException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(290));
        one.rollbackTransaction().block();
    }

    @Test
    void savepointsNestAndQuoteTheirNames() {
        one.createSavepoint("a \"b\"").block();
        assertThat(one.isAutoCommit()).isFalse();
        update(one);
        one.createSavepoint("inner").block();
        update(one);
        one.rollbackTransactionToSavepoint("inner").block();
        one.releaseSavepoint("a \"b\"").block();
        one.commitTransaction().block();
        assertThat(Rows.one(two, "SELECT b FROM t")).isEqualTo(1L);
    }

    @Test
    void transactionsByTextAreKeptAccountOf() {
        Rows.count(one.createStatement("BEGIN IMMEDIATE"));
        assertThat(one.isAutoCommit()).isFalse();
        update(one);
        StepVerifier.create(two.createStatement("UPDATE t SET b = 9").execute())
                .verifyError(R2dbcTimeoutException.class);
        Rows.count(one.createStatement("COMMIT"));
        assertThat(one.isAutoCommit()).isTrue();
        update(two);
        StepVerifier.create(one.createStatement("SAVEPOINT s").execute()).verifyError(SqliteRefusedException.class);
    }

    @Test
    void aTransactionThatSqliteRolledBackRunsNothingMore() {
        one.beginTransaction().block();
        update(one);
        StepVerifier.create(one.createStatement("INSERT OR ROLLBACK INTO t (a) VALUES (1)")
                        .execute())
                .verifyError(R2dbcDataIntegrityViolationException.class);
        StepVerifier.create(one.createStatement("UPDATE t SET b = 7").execute())
                .verifyError(R2dbcRollbackException.class);
        StepVerifier.create(one.commitTransaction()).verifyError(R2dbcRollbackException.class);
        assertThat(one.isAutoCommit()).isTrue();
        assertThat(Rows.one(one, "SELECT b FROM t")).isEqualTo(0L);
    }

    @Test
    void aCommitThatFailsHasRolledBack() {
        Rows.count(one.createStatement("CREATE TABLE child (a REFERENCES t (a) DEFERRABLE INITIALLY DEFERRED)"));
        one.beginTransaction().block();
        Rows.count(one.createStatement("INSERT INTO child VALUES (99)"));
        StepVerifier.create(one.commitTransaction()).verifyError(R2dbcDataIntegrityViolationException.class);
        assertThat(one.isAutoCommit()).isTrue();
        assertThat(Rows.one(one, "SELECT count(*) FROM child")).isEqualTo(0L);
        update(two);
    }

    @Test
    void closingRollsBackAndGivesTheTurnOn() {
        one.beginTransaction().block();
        update(one);
        one.close().block();
        assertThat(Rows.one(two, "SELECT b FROM t")).isEqualTo(0L);
        update(two);
    }

    @Test
    void anOpenResultDoesNotKeepItsOwnConnectionFromWriting() {
        Rows.count(one.createStatement("INSERT INTO t (a) VALUES (2), (3)"));
        Pull<Long> open = Pull.from(one.createStatement("SELECT a FROM t ORDER BY a")
                .execute()
                .concatMap(result -> result.map(row -> row.get(0, Long.class))));
        assertThat(open.next()).isEqualTo(1L);
        update(two);
        update(one);
        assertThat(open.next(2)).containsExactly(2L, 3L);
        open.assertEnd();
        assertThat(Rows.one(two, "SELECT min(b) FROM t")).isEqualTo(2L);
    }
}

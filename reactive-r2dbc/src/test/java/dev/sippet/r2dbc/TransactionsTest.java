package dev.sippet.r2dbc;

import static dev.sippet.r2dbc.Fixture.all;
import static dev.sippet.r2dbc.Fixture.column;
import static dev.sippet.r2dbc.Fixture.insert;
import static dev.sippet.r2dbc.Fixture.reading;
import static dev.sippet.r2dbc.Fixture.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import dev.sippet.driver.Isolation;
import dev.sippet.driver.LockMode;
import dev.sippet.driver.Operation.RawSql;
import dev.sippet.driver.Operation.Transact;
import dev.sippet.driver.Session;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.ReadOnlyTransaction;
import dev.sippet.error.SerializationFailure;
import dev.sippet.error.SippetException;
import dev.sippet.error.UniqueViolation;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.schema.Table;
import dev.sippet.value.Type;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What a transaction changes ends with it, on the session too. */
class TransactionsTest {
    private static final Table NOTES = table("notes", column("id", Type.INT32), column("amount", Type.INT32));
    private static final Transact BEGIN = new Transact.Begin(null, false);
    private static final Transact COMMIT = new Transact.Commit();
    private static final Transact ROLLBACK = new Transact.Rollback();

    @ParameterizedTest
    @EnumSource
    void lastOrDoNot(Store store) {
        try (Fixture on = open(store, 1)) {
            in(on, BEGIN, session -> on.done(session, insert(NOTES), 1, 1), COMMIT);
            in(on, BEGIN, session -> on.done(session, insert(NOTES), 2, 2), ROLLBACK);
            assertThat(on.run(all(NOTES))).extracting(row -> row.get(0)).containsExactly(1);
        }
    }

    /** Also after a statement that failed, which on PostgreSQL aborts all until then. */
    @ParameterizedTest
    @EnumSource
    void goBackToASavepoint(Store store) {
        try (Fixture on = open(store, 1)) {
            in(
                    on,
                    BEGIN,
                    session -> on.done(session, insert(NOTES), 1, 1)
                            .then(on.done(session, new Transact.Savepoint("point_1")))
                            .then(on.done(session, insert(NOTES), 2, 2))
                            .then(on.done(session, insert(NOTES), 1, 1))
                            .onErrorResume(
                                    UniqueViolation.class,
                                    error -> on.done(session, new Transact.RollbackTo("point_1")))
                            .then(on.done(session, new Transact.Savepoint("point_2")))
                            .then(on.done(session, insert(NOTES), 3, 3))
                            .then(on.done(session, new Transact.Release("point_2"))),
                    COMMIT);
            assertThat(on.run(all(NOTES))).extracting(row -> row.get(0)).containsExactlyInAnyOrder(1, 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepTheirIsolationToThemselves(Store store) {
        try (Fixture on = open(store, 1)) {
            String before = isolation(on, store);
            for (Isolation level : on.capability().isolations()) {
                Transact begin = new Transact.Begin(level, false);
                in(on, begin, session -> on.done(session, insert(NOTES), level.ordinal(), 0), COMMIT);
                in(on, begin, session -> Mono.empty(), ROLLBACK);
                assertThat(isolation(on, store)).as("after %s", level).isEqualTo(before);
            }
            if (store == Store.H2) {
                assertThat(on.query("select setting_value from information_schema.settings where setting_name ="
                                + " 'LOCK_MODE'"))
                        .noneMatch(row -> row.text(0).equals("1"));
            }
        }
    }

    /** A level that is only claimed would let the second read see what was committed between. */
    @ParameterizedTest
    @EnumSource
    void haveTheirIsolation(Store store) {
        try (Fixture on = open(store, 2)) {
            on.insert(NOTES, 1, 1);
            Transact begin = store == Store.SQLITE
                    ? new Transact.Begin(Isolation.SERIALIZABLE, false, LockMode.DEFERRED)
                    : new Transact.Begin(Isolation.REPEATABLE_READ, false);
            in(
                    on,
                    begin,
                    session -> on.on(session, all(NOTES))
                            .single()
                            .then(on.flux(insert(NOTES), 2, 2).then())
                            .thenMany(on.on(session, all(NOTES)))
                            .collectList()
                            .doOnNext(rows -> assertThat(rows).hasSize(1))
                            .then(),
                    COMMIT);
            assertThat(on.run(all(NOTES))).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EXCLUDE, names = "H2")
    void thatOnlyReadRefuseWrites(Store store) {
        try (Fixture on = open(store, 1)) {
            Transact begin = new Transact.Begin(Isolation.READ_COMMITTED, true);
            assertThatThrownBy(() -> in(on, begin, session -> on.done(session, insert(NOTES), 1, 1), COMMIT))
                    .isInstanceOf(ReadOnlyTransaction.class);
            assertThat(on.insert(NOTES, 1, 1)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void thatOnlyReadAreRefused(Store store) {
        try (Fixture on = open(store, 1)) {
            assertThatThrownBy(() -> in(on, new Transact.Begin(null, true), session -> Mono.empty(), COMMIT))
                    .isInstanceOf(UnsupportedFeature.class);
            assertThat(on.insert(NOTES, 1, 1)).isEqualTo(1);
        }
    }

    /** The next borrower must not go on in it. */
    @ParameterizedTest
    @EnumSource
    void thatAreLeftOpenAreUndone(Store store) {
        try (Fixture on = open(store, 1)) {
            on.with(session -> on.done(session, BEGIN).thenMany(on.on(session, insert(NOTES), 1, 1)))
                    .blockLast(Fixture.PATIENCE);
            assertThat(on.run(all(NOTES))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void runOneStatementAtATime(Store store) {
        try (Fixture on = open(store, 1)) {
            CancellationTest.fill(on, 2000);
            Flux<Object> overlap = on.with(session -> {
                Flux<Object> first = on.on(session, reading("select * from " + store.quoted("items")))
                        .map(row -> (Object) row)
                        .limitRate(1);
                return first.concatMap(row -> on.on(session, reading("select * from " + store.quoted("notes"))), 1);
            });
            StepVerifier.create(overlap)
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(InvalidStatement.class)
                            .hasMessageContaining("items")
                            .hasMessageContaining("notes"));
            assertThat(on.run(all(NOTES))).isEmpty();
        }
    }

    /** SQLite has no deadlocks: one transaction writes at a time. MySQL, MariaDB and H2 have undone all by then: what followed would be stored outside of any transaction. */
    @ParameterizedTest
    @EnumSource(mode = EXCLUDE, names = "SQLITE")
    void thatLostADeadlockStayLost(Store store) {
        try (Fixture on = open(store, 3)) {
            on.insert(NOTES, 1, 0, 2, 0);
            List<Object> outcomes = Flux.merge(crossing(on, store, 1, 2), crossing(on, store, 2, 1))
                    .collectList()
                    .block(Fixture.PATIENCE);
            assertThat(outcomes).hasSize(2).anyMatch(outcome -> outcome instanceof SerializationFailure);
            assertThat(on.run(all(NOTES))).noneMatch(row -> row.int32(0) > 100);
        }
    }

    /** Takes two rows in this order, carries on after a failure as if nothing had happened, and commits. */
    private static Mono<Object> crossing(Fixture on, Store store, int first, int second) {
        return on.with(session -> on.done(session, BEGIN)
                        .then(on.done(session, raise(store), first))
                        .then(Mono.delay(Duration.ofMillis(300)))
                        .then(on.done(session, raise(store), second))
                        .<Object>thenReturn("won")
                        .onErrorResume(
                                SippetException.class,
                                error -> on.done(session, insert(NOTES), 100 + first, 0)
                                        .onErrorComplete()
                                        .then(on.done(session, COMMIT))
                                        .onErrorComplete()
                                        .thenReturn(error))
                        .flatMap(outcome ->
                                on.done(session, ROLLBACK).onErrorComplete().thenReturn(outcome))
                        .flux())
                .single();
    }

    private static RawSql raise(Store store) {
        return new RawSql(
                "update %s set %s = %s + 1 where %s = ?"
                        .formatted(
                                store.quoted("notes"),
                                store.quoted("amount"),
                                store.quoted("amount"),
                                store.quoted("id")),
                false,
                null);
    }

    private static Fixture open(Store store, int connections) {
        Fixture on = store.open(Tuning.pool(connections, Duration.ofSeconds(5)));
        on.push(NOTES);
        return on;
    }

    private static void in(
            Fixture on, Transact begin, java.util.function.Function<Session, Mono<Void>> work, Transact end) {
        on.with(session -> on.done(session, begin)
                        .then(Mono.defer(() -> work.apply(session)))
                        .then(on.done(session, end))
                        .flux())
                .blockLast(Fixture.PATIENCE);
    }

    private static String isolation(Fixture on, Store store) {
        String sql = switch (store) {
            case H2 -> "select isolation_level from information_schema.sessions where session_id = session_id()";
            case POSTGRESQL -> "select current_setting('transaction_isolation')";
            case MYSQL -> "select @@transaction_isolation";
            case MARIADB -> "select @@tx_isolation";
            case SQLITE -> "select 'uncommitted: ' || read_uncommitted from pragma_read_uncommitted";
        };
        return on.query(sql).getFirst().text(0);
    }
}

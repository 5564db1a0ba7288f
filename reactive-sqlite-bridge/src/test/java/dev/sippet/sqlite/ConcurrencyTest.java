package dev.sippet.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Eight writers and eight readers of one file; {@code -Dsippet.stress.seconds=30} makes it last. */
@Timeout(180)
class ConcurrencyTest {

    private static final int SIDE = 8;
    private static final Duration LASTS = Duration.ofSeconds(Long.getLong("sippet.stress.seconds", 5));

    @TempDir
    Path folder;

    private final LongAdder updates = new LongAdder();
    private final LongAdder reads = new LongAdder();

    @Test
    void noUpdateIsLostAndNobodyHearsOfBusy() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite:" + folder.resolve("busy.db"));
        SqliteConnection setup = factory.create().block();
        Rows.count(setup.createStatement("CREATE TABLE account (id INTEGER PRIMARY KEY, balance INTEGER)"));
        Rows.count(setup.createStatement("INSERT INTO account SELECT i, 0 FROM (" + StreamingTest.numbers(10) + ")"));
        Flux<Object> writers = Flux.range(0, SIDE).flatMap(i -> writer(factory, i), SIDE);
        Flux<Object> readers = Flux.range(0, SIDE).flatMap(i -> reader(factory), SIDE);
        Flux.merge(writers, readers).blockLast(LASTS.plusSeconds(60));
        assertThat(Rows.one(setup, "SELECT sum(balance) FROM account")).isEqualTo(updates.sum());
        assertThat(Rows.one(setup, "PRAGMA integrity_check")).isEqualTo("ok");
        assertThat(updates.sum()).isPositive();
        assertThat(reads.sum()).isPositive();
        System.out.println("in " + LASTS + ": " + updates + " updates and " + reads + " reads, none lost, none busy");
        setup.close().block();
    }

    private Flux<Object> writer(SqliteConnectionFactory factory, int writer) {
        return Flux.usingWhen(
                factory.create(),
                connection -> (writer % 2 == 0 ? transfer(connection) : bump(connection))
                        .doOnNext(count -> updates.add(count))
                        .repeat(until())
                        .cast(Object.class),
                Connection::close);
    }

    private static BooleanSupplier until() {
        long deadline = System.nanoTime() + LASTS.toNanos();
        return () -> System.nanoTime() < deadline;
    }

    /** Reads, computes, and writes what it computed: a lost update if somebody else wrote between. */
    private static Mono<Long> transfer(SqliteConnection connection) {
        return Flux.usingWhen(
                        connection.beginTransaction().thenReturn(connection),
                        c -> c.createStatement("SELECT balance FROM account WHERE id = 3")
                                .execute()
                                .concatMap(result -> result.map(row -> row.get(0, Long.class)))
                                .concatMap(balance -> c.createStatement("UPDATE account SET balance = ? WHERE id = 3")
                                        .bind(0, balance + 1)
                                        .execute()
                                        .concatMap(Result::getRowsUpdated)),
                        SqliteConnection::commitTransaction,
                        (c, failure) -> c.rollbackTransaction(),
                        SqliteConnection::rollbackTransaction)
                .single();
    }

    private static Mono<Long> bump(SqliteConnection connection) {
        return connection
                .createStatement("UPDATE account SET balance = balance + 1 WHERE id = 5")
                .execute()
                .concatMap(Result::getRowsUpdated)
                .single();
    }

    private Flux<Object> reader(SqliteConnectionFactory factory) {
        return Flux.usingWhen(
                factory.create(),
                connection -> connection
                        .createStatement("SELECT count(*), sum(balance) FROM account")
                        .execute()
                        .concatMap(result -> result.map(row -> row.get(0, Long.class)))
                        .doOnNext(count -> assertThat(count).isEqualTo(10))
                        .doOnNext(count -> reads.increment())
                        .repeat(until())
                        .cast(Object.class),
                Connection::close);
    }

    @Test
    void aPoolOfThreeServesManyWriters() {
        ConnectionPool pool = new ConnectionPool(ConnectionPoolConfiguration.builder(
                        SqliteConnectionFactory.from("r2dbc:sqlite:" + folder.resolve("pool.db")))
                .maxSize(3)
                .build());
        Flux<Long> create = statement(pool, "CREATE TABLE t (a)");
        Flux<Long> inserts = Flux.range(0, 500).flatMap(i -> statement(pool, "INSERT INTO t VALUES (" + i + ")"), 32);
        assertThat(create.thenMany(inserts).reduce(Long::sum).block()).isEqualTo(500);
        pool.disposeLater().block();
    }

    private static Flux<Long> statement(ConnectionPool pool, String sql) {
        return Flux.usingWhen(
                pool.create(),
                c -> Flux.from(c.createStatement(sql).execute()).concatMap(Result::getRowsUpdated),
                Connection::close);
    }
}

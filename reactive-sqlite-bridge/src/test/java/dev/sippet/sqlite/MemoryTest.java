package dev.sippet.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.Result;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

@Timeout(60)
class MemoryTest {

    private final Set<String> before = Threads.now();

    @Test
    void theConnectionsOfOneFactoryShareOneDatabaseAndNobodyElseDoes() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite::memory:");
        SqliteConnectionFactory stranger = SqliteConnectionFactory.from("r2dbc:sqlite::memory:");
        SqliteConnection one = factory.create().block();
        SqliteConnection two = factory.create().block();
        SqliteConnection other = stranger.create().block();
        Rows.count(one.createStatement("CREATE TABLE t (a)"));
        assertThat(tables(two)).isEqualTo(1L);
        assertThat(tables(other)).isEqualTo(0L);
        Flux.concat(one.close(), two.close(), other.close(), factory.close(), stranger.close())
                .blockLast();
    }

    @Test
    void aDatabaseOutlivesItsConnectionsButNotItsFactory() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite:mem:lasting");
        SqliteConnection one = factory.create().block();
        Rows.count(one.createStatement("CREATE TABLE t (a)"));
        one.close().block();
        SqliteConnection two = factory.create().block();
        assertThat(tables(two)).isEqualTo(1L);
        factory.close().block();
        assertThat(tables(two)).isEqualTo(1L);
        two.close().block();
        StepVerifier.create(factory.create()).verifyError(R2dbcNonTransientResourceException.class);
        SqliteConnectionFactory again = SqliteConnectionFactory.from("r2dbc:sqlite:mem:lasting");
        SqliteConnection three = again.create().block();
        assertThat(tables(three)).isEqualTo(0L);
        three.close().then(again.close()).block();
        assertThat(Threads.ofConnections(before)).isEmpty();
    }

    @Test
    void factoriesThatNameTheSameDatabaseShareIt() {
        SqliteConnectionFactory one = SqliteConnectionFactory.from("r2dbc:sqlite:mem:shared name");
        SqliteConnectionFactory two = SqliteConnectionFactory.from("r2dbc:sqlite:mem:///shared%20name");
        SqliteConnection first = one.create().block();
        SqliteConnection second = two.create().block();
        Rows.count(first.createStatement("CREATE TABLE t (a)"));
        assertThat(tables(second)).isEqualTo(1L);
        Flux.concat(first.close(), second.close(), one.close(), two.close()).blockLast();
    }

    private static Object tables(SqliteConnection connection) {
        return Rows.one(connection, "SELECT count(*) FROM sqlite_schema");
    }

    @Test
    void rowsAreStreamedWhileAnotherConnectionWritesForEach() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite::memory:");
        SqliteConnection reader = factory.create().block();
        SqliteConnection writer = factory.create().block();
        Rows.count(reader.createStatement("CREATE TABLE source AS " + StreamingTest.numbers(2_000)));
        Rows.count(reader.createStatement("CREATE TABLE target (i)"));
        Long written = reader.createStatement("SELECT i FROM source")
                .execute()
                .concatMap(result -> result.map(row -> row.get(0, Long.class)))
                .concatMap(i -> insert(writer, i), 1)
                .reduce(Long::sum)
                .block();
        assertThat(written).isEqualTo(2_000);
        assertThat(Rows.of(reader.createStatement("SELECT count(*), sum(i) FROM target")))
                .containsExactly(List.of(2_000L, 2_001_000L));
        Flux.concat(reader.close(), writer.close(), factory.close()).blockLast();
    }

    @Test
    void rowsAreStreamedWhileTheSameConnectionAndAnotherWrite() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite::memory:");
        SqliteConnection one = factory.create().block();
        SqliteConnection two = factory.create().block();
        Rows.count(one.createStatement("CREATE TABLE source AS " + StreamingTest.numbers(500)));
        Rows.count(one.createStatement("CREATE TABLE target (i)"));
        Long written =
                Flux.merge(copy(one, two), copy(two, one)).reduce(Long::sum).block();
        assertThat(written).isEqualTo(2_000);
        Flux.concat(one.close(), two.close(), factory.close()).blockLast();
    }

    private static Flux<Long> copy(SqliteConnection from, SqliteConnection to) {
        return from.createStatement("SELECT i FROM source")
                .execute()
                .concatMap(result -> result.map(row -> row.get(0, Long.class)))
                .concatMap(i -> Flux.concat(insert(to, i), insert(from, i)), 1);
    }

    private static Mono<Long> insert(SqliteConnection connection, Long value) {
        return connection
                .createStatement("INSERT INTO target VALUES (?)")
                .bind(0, value)
                .execute()
                .concatMap(Result::getRowsUpdated)
                .single();
    }

    @Test
    void aReaderWhoMeetsAnOpenWriteTransactionWaitsAndIsToldWhy() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite::memory:?busyTimeout=PT0.2S");
        SqliteConnection writer = factory.create().block();
        SqliteConnection reader = factory.create().block();
        Rows.count(writer.createStatement("CREATE TABLE t (a)"));
        writer.beginTransaction().block();
        Rows.count(writer.createStatement("INSERT INTO t VALUES (1)"));
        StepVerifier.create(reader.createStatement("SELECT a FROM t")
                        .execute()
                        .concatMap(result -> result.map(row -> row.get(0))))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(R2dbcTimeoutException.class)
                        .hasMessageContaining("the turn to write is held by connection"))
                .verify();
        reader.setLockWaitTimeout(Duration.ofSeconds(20)).block();
        Mono<Object> patient = Mono.fromCallable(() -> Rows.one(reader, "SELECT count(*) FROM t"))
                .subscribeOn(Schedulers.boundedElastic());
        Object count = Mono.zip(
                        patient,
                        Mono.delay(Duration.ofMillis(100))
                                .then(writer.commitTransaction())
                                .thenReturn(true))
                .block()
                .getT1();
        assertThat(count).isEqualTo(1L);
        Flux.concat(writer.close(), reader.close(), factory.close()).blockLast();
    }

    @Test
    void aPoolSharesOneDatabaseAndGetsItsConnectionsBackClean() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite::memory:");
        ConnectionPool pool = new ConnectionPool(
                ConnectionPoolConfiguration.builder(factory).maxSize(3).build());
        Flux.usingWhen(
                        pool.create(),
                        c -> Flux.from(c.createStatement("CREATE TABLE t (a)").execute())
                                .concatMap(Result::getRowsUpdated)
                                .thenMany(c.beginTransaction()),
                        Connection::close)
                .blockLast();
        Long written = Flux.range(0, 200)
                .flatMap(
                        i -> Flux.usingWhen(
                                pool.create(),
                                c -> Flux.from(c.createStatement("INSERT INTO t VALUES (" + i + ")")
                                                .execute())
                                        .concatMap(Result::getRowsUpdated),
                                Connection::close),
                        8)
                .reduce(Long::sum)
                .block();
        assertThat(written).isEqualTo(200);
        pool.disposeLater().then(factory.close()).block();
        assertThat(Threads.ofConnections(before)).isEmpty();
    }
}

package dev.sippet.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.R2dbcException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ServersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @ParameterizedTest
    @EnumSource
    void serverTellsItsVersion(Product product) {
        DatabaseServer server = Servers.of(product);
        assertThat(server.version()).matches("\\d+\\.\\d+.*");
        assertThat(server.toString()).startsWith(product + " " + server.version());
    }

    @ParameterizedTest
    @EnumSource
    void serverIsStartedOnce(Product product) {
        assertThat(Servers.of(product)).isSameAs(Servers.of(product));
    }

    @ParameterizedTest
    @EnumSource
    void freshDatabaseIsEmptyAndGoesWhenClosed(Product product) {
        DatabaseServer server = Servers.of(product);
        List<String> names;
        try (Database first = server.create();
                Database second = server.create()) {
            first.execute("create table t (n int)", "insert into t values (1)");
            assertThat(first.query("select n from t")).containsExactly("1");
            assertThat(second.query(tablesOf(second))).isEmpty();
            names = List.of(first.name(), second.name());
            assertThat(server.databases()).containsAll(names);
        }
        assertThat(server.databases()).doesNotContainAnyElementsOf(names);
    }

    @ParameterizedTest
    @EnumSource
    void urlsNameTheWay(Product product) {
        DatabaseServer server = Servers.of(product);
        try (Database database = server.create()) {
            String place = "127.0.0.1:" + server.port() + "/" + database.name();
            assertThat(database.url())
                    .isEqualTo(
                            "%s://%s@%s",
                            product.scheme(), server.administrator().user(), place);
            assertThat(database.as(new Credentials("me", "a/b c")).url())
                    .isEqualTo("%s://me:a%%2Fb%%20c@%s", product.scheme(), place);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wrongPasswordIsRefused(Product product) {
        DatabaseServer server = Servers.of(product);
        try (Database database = server.create()) {
            assertThat(answer(database)).isEqualTo(1);
            assertThat(answer(database.as(server.guarded()))).isEqualTo(1);
            assertThatThrownBy(() -> answer(database.as(server.guarded().withWrongPassword())))
                    .isInstanceOf(R2dbcException.class)
                    .hasMessageMatching("(?i).*(password authentication failed|access denied).*");
        }
    }

    @ParameterizedTest
    @EnumSource
    void runningStatementIsSeenAndCanBeEnded(Product product) throws Exception {
        try (Database database = Servers.of(product).create()) {
            String sleep = product == Product.POSTGRESQL ? "select pg_sleep(30)" : "select sleep(30)";
            Disposable sleeping = run(database, sleep).onErrorComplete().subscribe();
            await(() -> database.running().contains(sleep));
            assertThat(database.server().running()).contains(sleep);
            database.disconnect();
            await(() -> database.sessions().isEmpty());
            await(sleeping::isDisposed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void openTransactionIsSeen(Product product) {
        try (Database database = Servers.of(product).create()) {
            database.execute("create table t (n int)" + (product == Product.POSTGRESQL ? "" : " engine = innodb"));
            Connection connection = connect(database);
            assertThat(database.sessions()).singleElement().satisfies(idle -> {
                assertThat(idle.inTransaction()).isFalse();
                assertThat(idle.statement()).isNull();
            });
            Mono.from(connection.beginTransaction()).block(PATIENCE);
            Flux.from(connection.createStatement("insert into t values (1)").execute())
                    .flatMap(result -> result.getRowsUpdated())
                    .blockLast(PATIENCE);
            assertThat(database.sessions()).singleElement().matches(Session::inTransaction);
            // Dropping a database that is in use must not wait for its users: the connection is left open.
        }
    }

    private static String tablesOf(Database database) {
        String schema = database.server().product() == Product.POSTGRESQL ? "public" : database.name();
        return "select table_name from information_schema.tables where table_schema = '%s'".formatted(schema);
    }

    private static int answer(Database database) {
        return run(database, "select 1").blockLast(PATIENCE);
    }

    private static Flux<Integer> run(Database database, String sql) {
        return Flux.usingWhen(
                ConnectionFactories.get(database.r2dbcUrl()).create(),
                connection ->
                        Flux.from(connection.createStatement(sql).execute()).flatMap(result -> result.map(row -> 1)),
                Connection::close);
    }

    private static Connection connect(Database database) {
        return Mono.from(ConnectionFactories.get(database.r2dbcUrl()).create()).block(PATIENCE);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("still not so").isLessThan(deadline);
            Thread.sleep(10);
        }
    }
}

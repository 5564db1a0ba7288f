package dev.sippet.r2dbc;

import static dev.sippet.r2dbc.Fixture.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.sippet.driver.Driver;
import dev.sippet.driver.Session;
import dev.sippet.error.ConnectionLost;
import dev.sippet.error.InvalidUrl;
import dev.sippet.error.PoolExhausted;
import dev.sippet.error.TimedOut;
import dev.sippet.testkit.server.Credentials;
import dev.sippet.testkit.server.Database;
import dev.sippet.testkit.server.TcpProxy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** No wait is without an end, whatever the server does. */
class LimitsTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Tuning HASTY = Tuning.pool(2, SHORT).and(Tuning.timeouts(SHORT, SHORT));

    @ParameterizedTest
    @EnumSource
    void aPoolInFullUseSaysSo(Store store) {
        try (Fixture on = store.open(Tuning.pool(2, SHORT))) {
            List<Session> all = Flux.merge(on.driver().session(), on.driver().session())
                    .collectList()
                    .block(SOON);
            PoolExhausted error = catchThrowableOfType(
                    PoolExhausted.class, () -> on.driver().session().block(SOON));
            assertThat(error).hasMessageContaining("PT0.3S").hasMessageContaining("2");
            Flux.fromIterable(all).concatMap(Session::release).blockLast(SOON);
            assertThat(on.query("select 1")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void aServerThatIsDownIsNotWaitedFor(Store store) throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        Driver driver = driver(store, "127.0.0.1", free, new Credentials("ada", "s3cr3t"));
        assertLost(driver, "could not be opened");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void aServerThatIsSilentIsNotWaitedFor(Store store) throws InterruptedException {
        try (TcpProxy proxy = TcpProxy.to(store.server());
                Database database = store.server().create()) {
            proxy.blackHole();
            Driver driver = Fixture.driver(database.through(proxy).url(), HASTY);
            assertLost(driver, "PT0.3S");
            assertLost(driver, "PT0.3S");
            driver.close().block(SOON);
            proxy.release();
            awaitLines(proxy, 0);
        }
    }

    /** A statement whose answer never comes fails, and so does stopping it; the pool goes on once the server does. */
    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void aServerThatFallsSilentLosesNoConnection(Store store) throws InterruptedException {
        try (TcpProxy proxy = TcpProxy.to(store.server());
                Database database = store.server().create();
                Fixture on = Fixture.of(
                        database.through(proxy).url(),
                        Tuning.pool(1, Duration.ofSeconds(10)).and(Tuning.timeouts(Duration.ofSeconds(5), SHORT)),
                        null)) {
            on.query("select 1");
            proxy.blackHole();
            assertThat(catchThrowable(() -> on.query("select 2"))).isInstanceOf(TimedOut.class);
            proxy.release();
            assertThat(on.query("select 3")).hasSize(1);
            awaitLines(proxy, 1);
            assertThat(on.driver().borrowed()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void aWrongPasswordIsARefusalThatDoesNotRepeatIt(Store store) {
        Credentials guarded = store.server().guarded();
        Driver driver =
                driver(store, store.server().host(), store.server().port(), new Credentials(guarded.user(), "s3cr3t"));
        ConnectionLost error = assertLost(driver, "refused the log-in");
        assertThat(error.code()).contains(store == Store.POSTGRESQL ? "28P01" : "1045");
        driver.close().block(SOON);
    }

    @Test
    void aWrongPasswordOfH2IsARefusalToo() {
        String url = "h2:mem:" + UUID.randomUUID();
        try (Fixture on = Fixture.of(url + "?user=ada&password=right", Tuning.NONE, null)) {
            on.query("select 1");
            Driver driver = Fixture.driver(url + "?user=ada&password=s3cr3t", Tuning.timeouts(SOON, SHORT));
            assertThat(assertLost(driver, "refused the log-in").code()).contains("28000");
            driver.close().block(SOON);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void noLogTellsAPassword(Store store) {
        List<ILoggingEvent> told =
                told("dev.sippet", Level.TRACE, () -> aWrongPasswordIsARefusalThatDoesNotRepeatIt(store));
        assertThat(told).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getFormattedMessage()).doesNotContain("s3cr3t");
            assertThat(event.getThrowableProxy()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void theLogTellsWhatIsOpenedAndClosed(Store store) {
        List<String> told = told("dev.sippet.pool", Level.DEBUG, () -> openAndClose(store)).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
        assertThat(told.getFirst()).startsWith("opened ").contains(" for up to ");
        assertThat(told).anyMatch(line -> line.startsWith("opened a connection to "));
        assertThat(told).anyMatch(line -> line.startsWith("closed a connection to "));
        assertThat(told.getLast()).startsWith("closed ");
    }

    private static void openAndClose(Store store) {
        try (Fixture on = store.open()) {
            on.query("select 1");
            on.driver().close().block(SOON);
        }
    }

    /** What is logged there meanwhile. */
    private static List<ILoggingEvent> told(String name, Level level, Runnable meanwhile) {
        Logger logger = (Logger) LoggerFactory.getLogger(name);
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        logger.setLevel(level);
        logger.addAppender(told);
        try {
            meanwhile.run();
        } finally {
            logger.detachAppender(told);
            logger.setLevel(null);
        }
        return List.copyOf(told.list);
    }

    @ParameterizedTest
    @EnumSource
    void closingEndsAllAndMayBeRepeated(Store store) {
        try (Fixture on = store.open()) {
            on.query("select 1");
            Mono<Void> close = on.driver().close();
            close.block(SOON);
            close.block(SOON);
            assertThat(catchThrowable(() -> on.query("select 1"))).isInstanceOf(ConnectionLost.class);
            if (on.database() != null) assertThat(on.database().sessions()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsOpenedBeforeItIsAskedFor(Store store) {
        try (Fixture on = store.open()) {
            Mono<Session> session = on.driver().session();
            Flux<?> statement = on.flux(reading("select 1"));
            assertThat(session).isNotNull();
            assertThat(statement).isNotNull();
            if (on.database() != null) assertThat(on.database().sessions()).isEmpty();
        }
    }

    @Test
    void anUnknownOptionIsRefusedWithThoseThatAreKnown() {
        for (String url : List.of("postgresql://ada@h/d?x=1", "mysql://ada@h/d?x=1", "mariadb://ada@h/d?x=1")) {
            assertThat(catchThrowableOfType(InvalidUrl.class, () -> Fixture.driver(url, Tuning.NONE)))
                    .hasMessageContaining("no option x")
                    .hasMessageContaining("sslMode");
        }
        assertThat(catchThrowableOfType(InvalidUrl.class, () -> Fixture.driver("h2:mem:a?sslMode=x", Tuning.NONE)))
                .hasMessageContaining("sslMode")
                .hasMessageContaining("user");
        assertThat(catchThrowableOfType(InvalidUrl.class, () -> Fixture.driver("sqlite::memory:?user=x", Tuning.NONE)))
                .hasMessageContaining("user")
                .hasMessageContaining("journalMode");
    }

    @Test
    void aWrongUrlIsRefused() {
        for (String url : List.of(
                "postgresql:db",
                "postgresql://h/d",
                "mysql://h/d",
                "h2:",
                "h2:mem:",
                "h2:name",
                "sqlite:",
                "sqlite://host/app.db",
                "sqlite:app.db?journalMode=SOMETIMES",
                "sqlite:app.db?busyTimeout=5",
                "sqlite:app\0.db",
                "postgresql://ada:s3cr3t@h/d?sslMode=sometimes",
                "postgresql://ada:s3cr3t@h/d?preparedStatementCacheQueries=many")) {
            assertThat(catchThrowableOfType(InvalidUrl.class, () -> Fixture.driver(url, Tuning.NONE)))
                    .as(url)
                    .isNotNull()
                    .hasMessageNotContaining("s3cr3t");
        }
    }

    private static Driver driver(Store store, String host, int port, Credentials credentials) {
        String url = "%s://%s:%s@%s:%d/nowhere"
                .formatted(store.server().product().scheme(), credentials.user(), credentials.password(), host, port);
        Driver driver =
                Fixture.driver(url, HASTY.and(Tuning.timeouts(SOON, SHORT)).and(s -> s));
        assertThat(driver.toString()).doesNotContain("s3cr3t");
        return driver;
    }

    /** Of a socket that nobody wants any more nothing may be left; the proxy sees that only when it moves bytes again. */
    private static void awaitLines(TcpProxy proxy, int count) throws InterruptedException {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (proxy.connections() != count) {
            assertThat(System.nanoTime())
                    .as("%s sockets are open", proxy.connections())
                    .isLessThan(deadline);
            Thread.sleep(10);
        }
    }

    private static ConnectionLost assertLost(Driver driver, String message) {
        ConnectionLost error = catchThrowableOfType(
                ConnectionLost.class, () -> driver.session().block(SOON.plusSeconds(1)));
        assertThat(error).hasMessageContaining(message).hasMessageNotContaining("s3cr3t");
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain("s3cr3t");
        }
        return error;
    }
}

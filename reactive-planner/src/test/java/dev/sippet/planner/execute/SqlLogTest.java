package dev.sippet.planner.execute;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.sippet.Sippet;
import dev.sippet.example.FakeDriver;
import dev.sippet.example.Users;
import dev.sippet.query.Sql;
import dev.sippet.session.Db;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class SqlLogTest {
    private static final Object[] ADA = {1L, "Ada", null, 3, Users.NOW, 7L};

    private final FakeDriver driver = new FakeDriver(FakeDriver.RETURNING).answer("select", ADA, ADA);
    private final Logger sql = (Logger) LoggerFactory.getLogger("dev.sippet.sql");
    private final Logger parameters = (Logger) LoggerFactory.getLogger("dev.sippet.sql.parameters");
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();

    @BeforeEach
    void listen() {
        told.start();
        sql.addAppender(told);
        sql.setAdditive(false);
        sql.setLevel(Level.DEBUG);
        parameters.setLevel(null);
    }

    @AfterEach
    void stopListening() {
        sql.detachAppender(told);
        sql.setAdditive(true);
        sql.setLevel(null);
        parameters.setLevel(null);
    }

    private Db db(Duration slow) {
        return Sippet.builder()
                .driver(driver)
                .models(Users.MODEL)
                .slowThreshold(slow)
                .build();
    }

    private List<String> told(String logger) {
        return told.list.stream()
                .filter(event -> event.getLoggerName().equals(logger))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Test
    void eachOperationIsToldOfWithItsRowsAndNotItsValues() {
        StepVerifier.create(Users.filter(u -> u.name().eq("secret")).exec(db(Duration.ofMinutes(1))))
                .expectNextCount(2)
                .verifyComplete();
        assertThat(told("dev.sippet.sql"))
                .singleElement()
                .asString()
                .matches("select users\\(.*\\) where name = \\?0 \\[done, 2 rows, \\d+\\.\\d ms]");
        assertThat(told.list).noneMatch(event -> event.getFormattedMessage().contains("secret"));
        assertThat(told("dev.sippet.sql.slow")).isEmpty();
    }

    @Test
    void valuesAreToldOfOnlyWhereTheyAreAskedForAndCutShort() {
        parameters.setLevel(Level.TRACE);
        driver.answer("all", new Object[] {1L});
        Sql.Command command = Sql.execute("all");
        List<Object> values = List.of("x".repeat(100), new byte[7], List.of(1, 2, 3));
        for (Object value : values) command = command.bind(value);
        for (int i : IntStream.range(0, 20).toArray()) command = command.bind(i);
        StepVerifier.create(command.exec(db(Duration.ofMinutes(1))))
                .expectNext(1L)
                .verifyComplete();
        assertThat(told("dev.sippet.sql.parameters"))
                .singleElement()
                .asString()
                .startsWith("[" + "x".repeat(64) + "…, 7 bytes, 3 values, 0, 1")
                .endsWith("16, … 23 in all]");
    }

    @Test
    void aStatementWhoseFirstAnswerIsLateIsSlow() {
        driver.answer("select", arguments -> {
            long until = System.nanoTime() + 30_000_000;
            while (System.nanoTime() < until) Thread.onSpinWait();
            return Flux.just(ADA, ADA);
        });
        StepVerifier.create(Users.all().exec(db(Duration.ofMillis(10))))
                .expectNextCount(2)
                .verifyComplete();
        assertThat(told("dev.sippet.sql.slow"))
                .singleElement()
                .asString()
                .startsWith("select users(")
                .contains("[done, ");
    }

    @Test
    void aSlowConsumerIsNotTakenForASlowDatabase() {
        StepVerifier.create(Users.all()
                        .exec(db(Duration.ofMillis(200)))
                        .concatMap(user -> Mono.delay(Duration.ofMillis(150)), 1))
                .expectNextCount(2)
                .verifyComplete();
        assertThat(told("dev.sippet.sql")).hasSize(1);
        assertThat(told("dev.sippet.sql.slow")).isEmpty();
    }

    @Test
    void cancelledAndFailedOperationsSaySo() {
        driver.answer("select", arguments -> Flux.never());
        Db db = db(Duration.ofMinutes(1));
        Users.all().exec(db).subscribe().dispose();
        driver.answer("select", arguments -> Flux.error(new IllegalStateException("broken")));
        StepVerifier.create(Users.all().exec(db)).verifyErrorMessage("broken");
        assertThat(told("dev.sippet.sql").getFirst()).contains("[cancelled, 0 rows");
        assertThat(told("dev.sippet.sql").getLast()).contains("[failed, 0 rows");
    }

    @Test
    void theEndsOfTransactionsAreToldOfToo() {
        StepVerifier.create(db(Duration.ofMinutes(1)).transaction(tx -> Mono.just(1)))
                .expectNext(1)
                .verifyComplete();
        assertThat(told("dev.sippet.sql"))
                .extracting(text -> text.split(" ")[0])
                .containsExactly("begin", "commit");
    }
}

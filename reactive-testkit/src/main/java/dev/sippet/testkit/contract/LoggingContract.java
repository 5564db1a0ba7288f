package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.sippet.error.UniqueViolation;
import dev.sippet.testkit.Fault;
import dev.sippet.testkit.Recorded;
import dev.sippet.testkit.scenario.Counters;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Each operation is told on one category, values only on another, and what is slow on a third. */
public interface LoggingContract extends Contract {

    @Test
    default void everyOperationIsTold() {
        try (Logs sql = Logs.of("dev.sippet.sql", Level.DEBUG)) {
            one(Samples.counter("secret", 1).exec(db()));
            one(db().transaction(tx -> Counters.all().count().exec(tx)));
            for (Recorded run : recording().runs())
                assertThat(sql.await(run.text())).contains("done");
            assertThat(sql.messages()).noneMatch(message -> message.contains("secret"));
        }
    }

    @Test
    default void aFailureIsToldWithoutItsValues() {
        one(Samples.account("secret").exec(db()));
        try (Logs all = Logs.of("dev.sippet", Level.DEBUG)) {
            error(UniqueViolation.class, Samples.account("secret").exec(db()));
            all.await("failed");
            assertThat(all.messages()).noneMatch(message -> message.contains("secret"));
        }
    }

    @Test
    default void valuesAreToldOnlyWhereTheyAreAskedForAndCutShort() {
        try (Logs parameters = Logs.of("dev.sippet.sql.parameters", Level.TRACE)) {
            one(Samples.counter("x".repeat(10_000), 1).exec(db()));
            parameters.await("xxx");
            all(Counters.createMany(Samples.manyCounters(byKeys() ? 100 : 500)).exec(db()));
            parameters.await("n1");
            assertThat(parameters.messages()).allMatch(message -> message.length() < 3_000);
        }
    }

    @Test
    default void aSlowStatementIsAWarning() {
        try (Logs slow = Logs.of("dev.sippet.sql.slow", Level.WARN)) {
            assertThat(all(Counters.all().exec(db()))).isEmpty();
            assertThat(slow.messages()).isEmpty();
            subject().driver().plan("Select", new Fault.Delay(Duration.ofMillis(1_100)));
            assertThat(all(Counters.all().exec(db()))).isEmpty();
            slow.await(recording().runs().getLast().text());
            assertThat(slow.messages()).hasSize(1);
        }
    }
}

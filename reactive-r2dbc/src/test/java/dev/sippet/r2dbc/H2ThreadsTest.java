package dev.sippet.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Operation.RawSql;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** H2 blocks whoever calls it, so nobody but the driver's own threads may. */
public class H2ThreadsTest {
    /** Called by H2 in the middle of a statement. */
    public static String threadName() {
        return Thread.currentThread().getName();
    }

    @Test
    void statementsRunOnTheDriversOwnThreads() {
        try (Fixture on = Store.H2.open(Tuning.pool(2, Duration.ofSeconds(5)))) {
            on.execute("create alias thread_name for 'dev.sippet.r2dbc.H2ThreadsTest.threadName'");
            RawSql asking = Fixture.reading("select thread_name() from system_range(1, 3)");
            List<String> names = Flux.range(0, 50)
                    .flatMap(i -> on.flux(asking).subscribeOn(Schedulers.parallel()), 8)
                    .map(row -> row.text(0))
                    .collectList()
                    .block(Fixture.PATIENCE);
            assertThat(names).hasSize(150).allMatch(name -> name.startsWith("sippet-h2-"));
        }
    }

    @Test
    void itsThreadsEndWithTheDriver() throws InterruptedException {
        List<Thread> threads;
        try (Fixture on = Store.H2.open()) {
            on.query("select 1");
            threads = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("sippet-h2-"))
                    .toList();
        }
        assertThat(threads).isNotEmpty();
        for (Thread thread : threads) thread.join(Duration.ofSeconds(15));
        assertThat(threads).noneMatch(Thread::isAlive);
    }

    /** The name of a database in memory is free again when its driver is closed. */
    @Test
    void aDatabaseInMemoryEndsWithTheDriver() {
        String url = "h2:mem:ending";
        try (Fixture on = Fixture.of(url, Tuning.NONE, null)) {
            on.execute("create table things (id int)");
        }
        try (Fixture on = Fixture.of(url, Tuning.NONE, null)) {
            assertThat(on.execute("create table things (id int)")).isZero();
        }
    }
}

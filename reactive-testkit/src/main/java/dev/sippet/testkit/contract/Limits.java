package dev.sippet.testkit.contract;

import dev.sippet.driver.Settings;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Limits other than the usual ones. */
final class Limits {
    private Limits() {}

    /** As they are. */
    static UnaryOperator<Settings> usual() {
        return UnaryOperator.identity();
    }

    /** At most so many connections, with a long wait for one. */
    static UnaryOperator<Settings> pool(int size) {
        return pool(size, Duration.ofSeconds(15));
    }

    /** At most so many connections, with this wait for one. */
    static UnaryOperator<Settings> pool(int size, Duration acquire) {
        return s -> new Settings(
                s.url(),
                size,
                acquire,
                s.connectTimeout(),
                s.statementTimeout(),
                s.maxIdleTime(),
                s.maxLifeTime(),
                s.options());
    }

    /** One connection of SQLite, which gives up soon where others have locked the database. */
    static UnaryOperator<Settings> shortBusyTimeout() {
        return s -> new Settings(
                s.url(),
                1,
                s.maxAcquireTime(),
                s.connectTimeout(),
                s.statementTimeout(),
                s.maxIdleTime(),
                s.maxLifeTime(),
                Map.of("busyTimeout", "PT0.1S"));
    }

    /** One connection, and this long to wait for the first answer to a statement. */
    static UnaryOperator<Settings> statementTimeout(Duration time) {
        return s -> new Settings(
                s.url(),
                1,
                s.maxAcquireTime(),
                s.connectTimeout(),
                time,
                s.maxIdleTime(),
                s.maxLifeTime(),
                s.options());
    }
}

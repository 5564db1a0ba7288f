package dev.sippet.r2dbc;

import dev.sippet.driver.Settings;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Changes settings before a driver is opened. */
@FunctionalInterface
interface Tuning extends UnaryOperator<Settings> {
    Tuning NONE = settings -> settings;

    static Tuning pool(int size, Duration acquire) {
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

    static Tuning timeouts(Duration connect, Duration statement) {
        return s -> new Settings(
                s.url(),
                s.maxSize(),
                s.maxAcquireTime(),
                connect,
                statement,
                s.maxIdleTime(),
                s.maxLifeTime(),
                s.options());
    }

    default Tuning and(Tuning other) {
        return settings -> other.apply(apply(settings));
    }
}

package dev.sippet.driver;

import java.time.Duration;
import java.util.Map;

/**
 * Where a database is, and the limits in dealing with it. Every limit is finite.
 *
 * @param url the URL without its options, as {@code Sippet.connect} got it
 * @param maxSize the most connections at once
 * @param maxAcquireTime how long to wait for a free connection
 * @param connectTimeout how long to wait for a new connection, log-in included
 * @param statementTimeout how long to wait for the first answer to a statement
 * @param maxIdleTime how long an unused connection is kept
 * @param maxLifeTime how long any connection is kept
 * @param options further options of the driver, such as {@code sslMode}
 */
public record Settings(
        DatabaseUrl url,
        int maxSize,
        Duration maxAcquireTime,
        Duration connectTimeout,
        Duration statementTimeout,
        Duration maxIdleTime,
        Duration maxLifeTime,
        Map<String, String> options) {
    public Settings {
        options = Map.copyOf(options);
    }

    /** With limits that suit a small service. */
    public static Settings of(DatabaseUrl url) {
        return new Settings(
                url,
                10,
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                Duration.ofMinutes(10),
                Duration.ofHours(1),
                Map.of());
    }
}

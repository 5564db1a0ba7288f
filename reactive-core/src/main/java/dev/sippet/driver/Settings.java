package dev.sippet.driver;

import dev.sippet.error.InvalidUrl;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
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
    /** The names of the options that every URL has. */
    public static final List<String> OPTIONS =
            List.of("connectTimeout", "maxAcquireTime", "maxIdleTime", "maxLifeTime", "maxSize", "statementTimeout");

    public Settings {
        options = Map.copyOf(options);
    }

    /** With the limits that the URL's options name, and for the rest ones that suit a small service. */
    public static Settings of(DatabaseUrl url) {
        Options options = new Options(url);
        return new Settings(
                url,
                options.number("maxSize", 10),
                options.duration("maxAcquireTime", Duration.ofSeconds(10)),
                options.duration("connectTimeout", Duration.ofSeconds(5)),
                options.duration("statementTimeout", Duration.ofSeconds(30)),
                options.duration("maxIdleTime", Duration.ofMinutes(10)),
                options.duration("maxLifeTime", Duration.ofHours(1)),
                options.rest());
    }

    /** The options by name only: a driver's own may be a secret. */
    @Override
    public String toString() {
        return url + " with at most " + maxSize + " connections and options " + options.keySet();
    }

    /** Takes options from a URL, and keeps those that nobody took. */
    private static final class Options {
        private final Map<String, String> rest;

        Options(DatabaseUrl url) {
            this.rest = new HashMap<>(url.options());
        }

        int number(String name, int usual) {
            String given = rest.remove(name);
            if (given == null) return usual;
            try {
                int number = Integer.parseInt(given);
                if (number > 0) return number;
            } catch (NumberFormatException e) {
                throw wrong(name, "a number such as 10");
            }
            throw wrong(name, "a number greater than 0");
        }

        Duration duration(String name, Duration usual) {
            String given = rest.remove(name);
            if (given == null) return usual;
            try {
                Duration duration = Duration.parse(given);
                if (duration.isPositive()) return duration;
            } catch (DateTimeParseException e) {
                throw wrong(name, "an ISO duration such as PT4S");
            }
            throw wrong(name, "a duration greater than zero");
        }

        Map<String, String> rest() {
            return rest;
        }

        private static InvalidUrl wrong(String name, String wanted) {
            return new InvalidUrl("the option " + name + " of the URL takes " + wanted, null);
        }
    }
}

package dev.sippet.sqlite;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads options, as objects or as the text of a URL. What is unknown or wrong is refused with what would be right. */
final class OptionReader {

    private static final List<Option<?>> ADDRESS = List.of(
            ConnectionFactoryOptions.DRIVER,
            ConnectionFactoryOptions.PROTOCOL,
            ConnectionFactoryOptions.HOST,
            ConnectionFactoryOptions.DATABASE);

    private static final List<Option<?>> KNOWN = List.of(
            SqliteConnectionFactoryProvider.JOURNAL_MODE,
            SqliteConnectionFactoryProvider.SYNCHRONOUS,
            SqliteConnectionFactoryProvider.FOREIGN_KEYS,
            SqliteConnectionFactoryProvider.BUSY_TIMEOUT,
            SqliteConnectionFactoryProvider.CACHE_SIZE,
            SqliteConnectionFactoryProvider.MODE,
            SqliteConnectionFactoryProvider.READ_ONLY,
            SqliteConnectionFactoryProvider.TEMP_STORE,
            SqliteConnectionFactoryProvider.STATEMENT_CACHE_SIZE,
            SqliteConnectionFactoryProvider.FETCH_SIZE,
            SqliteConnectionFactoryProvider.LOCK_MODE,
            SqliteConnectionFactoryProvider.CONCURRENT_WRITES,
            ConnectionFactoryOptions.STATEMENT_TIMEOUT,
            ConnectionFactoryOptions.CONNECT_TIMEOUT);

    private final ConnectionFactoryOptions options;

    OptionReader(ConnectionFactoryOptions options) {
        this.options = options;
        refuseUnknown();
    }

    private void refuseUnknown() {
        // A filter is the one thing that is shown every option there is.
        ConnectionFactoryOptions.builder().from(options, option -> {
            if (!KNOWN.contains(option) && !ADDRESS.contains(option)) {
                throw new IllegalArgumentException(
                        "Unknown option " + option.name() + "; known are " + String.join(", ", known()));
            }
            return true;
        });
    }

    static List<String> known() {
        return KNOWN.stream().map(Option::name).sorted().toList();
    }

    String driver() {
        return String.valueOf(options.getValue(ConnectionFactoryOptions.DRIVER));
    }

    /** How the file is opened: ro, rw or rwc. */
    String mode() {
        String mode = oneOf(SqliteConnectionFactoryProvider.MODE, "RO", "RW", "RWC");
        if (flag(SqliteConnectionFactoryProvider.READ_ONLY, false)) {
            return "ro";
        }
        return mode == null ? "rwc" : mode.toLowerCase(Locale.ROOT);
    }

    Duration busyTimeout() {
        return duration(SqliteConnectionFactoryProvider.BUSY_TIMEOUT, Duration.ofSeconds(5));
    }

    LockMode lockMode(LockMode otherwise) {
        String mode = oneOf(SqliteConnectionFactoryProvider.LOCK_MODE, "DEFERRED", "IMMEDIATE", "EXCLUSIVE");
        return mode == null ? otherwise : LockMode.valueOf(mode);
    }

    @Nullable
    String oneOf(Option<?> option, String... allowed) {
        Object value = options.getValue(option);
        if (value == null) {
            return null;
        }
        String text = value.toString().toUpperCase(Locale.ROOT);
        if (!List.of(allowed).contains(text)) {
            throw wrong(option, value, String.join(", ", allowed));
        }
        return text;
    }

    boolean flag(Option<Boolean> option, boolean otherwise) {
        String text = oneOf(option, "TRUE", "FALSE");
        return text == null ? otherwise : text.equals("TRUE");
    }

    Duration duration(Option<Duration> option, Duration otherwise) {
        Object value = options.getValue(option);
        if (value == null || value instanceof Duration) {
            return value == null ? otherwise : (Duration) value;
        }
        try {
            return Duration.parse(value.toString());
        } catch (DateTimeParseException malformed) {
            throw wrong(option, value, "a duration such as PT5S");
        }
    }

    int number(Option<Integer> option, int otherwise) {
        Integer number = number(option);
        if (number != null && number < 1) {
            throw wrong(option, number, "a number from 1 on");
        }
        return number == null ? otherwise : number;
    }

    @Nullable
    Integer number(Option<Integer> option) {
        Object value = options.getValue(option);
        try {
            return value == null ? null : Integer.valueOf(value.toString());
        } catch (NumberFormatException malformed) {
            throw wrong(option, value, "a number");
        }
    }

    private static IllegalArgumentException wrong(Option<?> option, @Nullable Object value, String right) {
        return new IllegalArgumentException("Option " + option.name() + " is " + value + "; it takes " + right);
    }
}

package dev.sippet.planner.execute;

import dev.sippet.driver.Command;
import dev.sippet.value.RowReader;
import java.time.Duration;
import java.util.Collection;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SignalType;

/**
 * Tells of each operation: on {@code dev.sippet.sql} what was sent, how many rows came and how long the first answer took; on
 * {@code dev.sippet.sql.parameters} the values, cut short, at TRACE so that they do not come along with the former; on {@code dev.sippet.sql.slow} what took longer than the threshold. The
 * clock stops at the first answer, so that a slow consumer is not taken for a slow database.
 */
public final class SqlLog {
    private static final Logger SQL = LoggerFactory.getLogger("dev.sippet.sql");
    private static final Logger PARAMETERS = LoggerFactory.getLogger("dev.sippet.sql.parameters");
    private static final Logger SLOW = LoggerFactory.getLogger("dev.sippet.sql.slow");
    private static final int LONGEST_VALUE = 64;
    private static final int MOST_VALUES = 20;

    private final long threshold;

    /** With this threshold for what is slow. */
    public SqlLog(Duration threshold) {
        this.threshold = threshold.toNanos();
    }

    /** Starts the run of one operation. */
    Watch watch(Command command, @Nullable Object[] arguments) {
        return new Watch(command, arguments);
    }

    /** One operation while it runs. */
    final class Watch {
        private final Command command;
        private final @Nullable Object[] arguments;
        private final long begun = System.nanoTime();
        private long answered;
        private long rows;

        private Watch(Command command, @Nullable Object[] arguments) {
            this.command = command;
            this.arguments = arguments;
        }

        <T> RowReader<T> counting(RowReader<T> reader) {
            return (row, at) -> {
                if (rows++ == 0) answered = System.nanoTime();
                return reader.read(row, at);
            };
        }

        <T> Flux<T> over(Flux<T> running) {
            return running.doFinally(this::ended);
        }

        private void ended(SignalType how) {
            long nanos = (rows == 0 ? System.nanoTime() : answered) - begun;
            if (SQL.isDebugEnabled()) {
                SQL.debug("{} [{}, {} rows, {} ms]", command.text(), outcome(how), rows, millis(nanos));
            }
            if (PARAMETERS.isTraceEnabled()) PARAMETERS.trace("{}", shown(arguments));
            if (nanos >= threshold) SLOW.warn("{} [{}, {} ms]", command.text(), outcome(how), millis(nanos));
        }
    }

    private static String outcome(SignalType how) {
        return switch (how) {
            case ON_COMPLETE -> "done";
            case CANCEL -> "cancelled";
            default -> "failed";
        };
    }

    private static String millis(long nanos) {
        return nanos / 1_000_000 + "." + nanos / 100_000 % 10;
    }

    private static String shown(@Nullable Object[] values) {
        StringJoiner shown = new StringJoiner(", ", "[", "]");
        for (int i = 0; i < Math.min(values.length, MOST_VALUES); i++) shown.add(shown(values[i]));
        if (values.length > MOST_VALUES) shown.add("… " + values.length + " in all");
        return shown.toString();
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof byte[] bytes) return bytes.length + " bytes";
        if (value instanceof Collection<?> list) return list.size() + " values";
        String text = String.valueOf(value);
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }
}

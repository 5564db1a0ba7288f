package dev.sippet.session;

import dev.sippet.driver.Isolation;
import dev.sippet.error.InvalidStatement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction runs. Immutable.
 *
 * @param isolation how far it is kept apart from others; null for the database's own default
 * @param isReadOnly whether writes are refused
 * @param timeout how long it may take from its beginning to its end; null for no limit of its own
 * @param name as logs and errors call it; null for none
 * @param retries how often it is run again after a SerializationFailure
 */
public record TxOptions(
        @Nullable Isolation isolation,
        boolean isReadOnly,
        @Nullable Duration timeout,
        @Nullable String name,
        int retries) {
    public TxOptions {
        if (retries < 0) throw new InvalidStatement("a transaction cannot be run again " + retries + " times", null);
        if (timeout != null && !timeout.isPositive()) {
            throw new InvalidStatement("a transaction needs more time than " + timeout, null);
        }
    }

    private static final TxOptions DEFAULTS = new TxOptions(null, false, null, null, 0);

    /** As the database does it by itself. */
    public static TxOptions defaults() {
        return DEFAULTS;
    }

    /** At this level. */
    public static TxOptions isolation(Isolation isolation) {
        return new TxOptions(isolation, false, null, null, 0);
    }

    /** As if it ran alone. */
    public static TxOptions serializable() {
        return isolation(Isolation.SERIALIZABLE);
    }

    /** Refusing writes. */
    public static TxOptions readOnly() {
        return new TxOptions(null, true, null, null, 0);
    }

    /** Run again up to so many times when it fails with SerializationFailure. */
    public TxOptions retry(int times) {
        return new TxOptions(isolation, isReadOnly, timeout, name, times);
    }

    /** Rolled back, with TimedOut, when it takes longer. */
    public TxOptions timeout(Duration timeout) {
        return new TxOptions(isolation, isReadOnly, timeout, name, retries);
    }

    /** Called so in logs and errors. */
    public TxOptions named(String name) {
        return new TxOptions(isolation, isReadOnly, timeout, name, retries);
    }
}

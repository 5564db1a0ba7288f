package dev.sippet.session;

import dev.sippet.driver.Isolation;
import dev.sippet.driver.LockMode;
import dev.sippet.error.InvalidStatement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction runs. Immutable.
 *
 * @param isolation how far it is kept apart from others; null for the database's own default
 * @param isReadOnly whether writes are refused
 * @param lockMode when locks are taken, where they are on the whole database; null for the database's own default
 * @param timeout how long it may take from its beginning to its end; null for no limit of its own
 * @param name as logs and errors call it; null for none
 * @param retries how often it is run again after a SerializationFailure
 */
public record TxOptions(
        @Nullable Isolation isolation,
        boolean isReadOnly,
        @Nullable LockMode lockMode,
        @Nullable Duration timeout,
        @Nullable String name,
        int retries) {
    public TxOptions {
        if (retries < 0) throw new InvalidStatement("a transaction cannot be run again " + retries + " times", null);
        if (timeout != null && !timeout.isPositive()) {
            throw new InvalidStatement("a transaction needs more time than " + timeout, null);
        }
        if (isReadOnly && lockMode != null && lockMode != LockMode.DEFERRED) {
            throw new InvalidStatement("a transaction that refuses writes takes no lock to write", null);
        }
    }

    private static final TxOptions DEFAULTS = new TxOptions(null, false, null, null, null, 0);

    /** As the database does it by itself. */
    public static TxOptions defaults() {
        return DEFAULTS;
    }

    /** At this level. */
    public static TxOptions isolation(Isolation isolation) {
        return new TxOptions(isolation, false, null, null, null, 0);
    }

    /** As if it ran alone. */
    public static TxOptions serializable() {
        return isolation(Isolation.SERIALIZABLE);
    }

    /** Refusing writes. */
    public static TxOptions readOnly() {
        return new TxOptions(null, true, null, null, null, 0);
    }

    /** Taking its locks then: SQLite only, where a transaction takes the lock to write when it begins unless it is read-only. */
    public TxOptions lockMode(LockMode mode) {
        return new TxOptions(isolation, isReadOnly, mode, timeout, name, retries);
    }

    /** Run again up to so many times when it fails with SerializationFailure. */
    public TxOptions retry(int times) {
        return new TxOptions(isolation, isReadOnly, lockMode, timeout, name, times);
    }

    /** Rolled back, with TimedOut, when it takes longer. */
    public TxOptions timeout(Duration timeout) {
        return new TxOptions(isolation, isReadOnly, lockMode, timeout, name, retries);
    }

    /** Called so in logs and errors. */
    public TxOptions named(String name) {
        return new TxOptions(isolation, isReadOnly, lockMode, timeout, name, retries);
    }
}

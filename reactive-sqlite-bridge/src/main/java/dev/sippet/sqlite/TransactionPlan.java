package dev.sippet.sqlite;

import io.r2dbc.spi.TransactionDefinition;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction begins.
 *
 * @param lockWait absent for the connection's own
 * @param explicit whether somebody asked for properties of their own
 */
record TransactionPlan(
        LockMode mode, boolean readOnly, @Nullable Duration lockWait, boolean explicit) {

    static TransactionPlan standard(Settings settings) {
        return new TransactionPlan(settings.lockMode(), false, null, false);
    }

    static TransactionPlan of(TransactionDefinition definition, Settings settings) {
        settings.refuseOtherIsolation(definition.getAttribute(TransactionDefinition.ISOLATION_LEVEL));
        boolean readOnly = Boolean.TRUE.equals(definition.getAttribute(TransactionDefinition.READ_ONLY));
        Duration lockWait = definition.getAttribute(TransactionDefinition.LOCK_WAIT_TIMEOUT);
        LockMode asked = definition.getAttribute(LockMode.ATTRIBUTE);
        LockMode mode = asked != null ? asked : readOnly ? LockMode.DEFERRED : settings.lockMode();
        if (readOnly && mode != LockMode.DEFERRED) {
            throw SqliteErrors.refused("A read-only transaction takes no write lock: its mode is DEFERRED.", "25006");
        }
        if (mode == LockMode.CONCURRENT && !settings.concurrentWrites()) {
            throw SqliteErrors.refused(
                    "BEGIN CONCURRENT needs the option concurrentWrites, which Turso alone has.", "0A000");
        }
        return new TransactionPlan(mode, readOnly, lockWait, true);
    }
}

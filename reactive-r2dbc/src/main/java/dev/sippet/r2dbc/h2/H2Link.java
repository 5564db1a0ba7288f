package dev.sippet.r2dbc.h2;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import dev.sippet.driver.Operation.Transact.Begin;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.r2dbc.Link;
import io.r2dbc.h2.H2Connection;
import io.r2dbc.spi.R2dbcException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** A session of H2. */
final class H2Link implements Link {
    private static final String ISOLATION = "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL ";

    private static final int PUSHES = 9;

    private final H2Connection connection;
    private final Capability capability;
    private final int number;
    private final H2Database database;
    private volatile boolean isolated;

    H2Link(H2Connection connection, Capability capability, int number, H2Database database) {
        this.connection = connection;
        this.capability = capability;
        this.number = number;
        this.database = database;
    }

    @Override
    public H2Connection connection() {
        return connection;
    }

    @Override
    public Capability capability() {
        return capability;
    }

    /** A statement looks from time to time whether it was cancelled; one that waits for a lock does not until it has it. */
    @Override
    public Mono<Void> stop() {
        return database.aside("CALL CANCEL_SESSION(" + number + ")");
    }

    /** Asking the driver would run a statement, on the thread of whoever asks. An embedded connection does not break by itself. */
    @Override
    public boolean isOpen() {
        return true;
    }

    /** The driver's own isolation level is that of the whole database, for everybody; this is the session's. */
    @Override
    public Mono<Void> begin(Begin begin) {
        if (begin.readOnly()) {
            return Mono.error(
                    new UnsupportedFeature("h2 has no read-only transactions", "begin it without readOnly()"));
        }
        return isolate(begin.isolation()).then(connection.beginTransaction());
    }

    private Mono<Void> isolate(@Nullable Isolation isolation) {
        if (isolation == null) return Mono.empty();
        isolated = true;
        return execute(ISOLATION + isolation.sql());
    }

    @Override
    public Mono<Void> commit() {
        return connection.commitTransaction().then(Mono.defer(this::restore));
    }

    @Override
    public Mono<Void> rollback() {
        return connection.rollbackTransaction().then(Mono.defer(this::restore));
    }

    private Mono<Void> restore() {
        if (!isolated) return Mono.empty();
        return execute(ISOLATION + Isolation.READ_COMMITTED.sql()).doOnSuccess(done -> isolated = false);
    }

    /** Of two that push at the same time both see that something is missing; the later one fails, and finds it when it looks again. */
    @Override
    public Mono<Void> alone(Mono<Void> work) {
        return work.retryWhen(Retry.max(PUSHES)
                .filter(R2dbcException.class::isInstance)
                .onRetryExhaustedThrow((pushes, last) -> last.failure()));
    }

    @Override
    public boolean rollsBackByItself() {
        return true;
    }

    @Override
    public Mono<Boolean> settle() {
        return database.elsewhere(Link.super.settle().flux()).single();
    }

    @Override
    public Mono<Void> close() {
        return database.elsewhere(connection.close().flux()).then();
    }
}

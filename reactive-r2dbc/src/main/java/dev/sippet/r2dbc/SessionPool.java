package dev.sippet.r2dbc;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Settings;
import dev.sippet.error.ConnectionLost;
import dev.sippet.error.DatabaseFailure.Source;
import dev.sippet.error.PoolExhausted;
import dev.sippet.error.SippetException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.pool.InstrumentedPool;
import reactor.pool.PoolAcquireTimeoutException;
import reactor.pool.PoolBuilder;
import reactor.pool.PoolShutdownException;
import reactor.pool.PooledRefMetadata;

/**
 * The connections of one driver. It uses reactor-pool as it is and not r2dbc-pool: that puts timeouts and validation between
 * getting a connection and handing it on, where a cancellation loses the connection, and hides how to discard one.
 */
final class SessionPool {
    static final Logger LOG = LoggerFactory.getLogger("dev.sippet.pool");
    /** The longest that closing one connection may take. */
    static final Duration CLOSING = Duration.ofSeconds(1);

    private final Database database;
    private final Settings settings;
    private final Translation translation;
    private final InstrumentedPool<Link> pool;
    private volatile @Nullable Capability capability;

    SessionPool(Database database, Settings settings) {
        this.database = database;
        this.settings = settings;
        this.translation = new Translation(database.errors(), database.name());
        this.pool = PoolBuilder.from(open())
                .sizeBetween(0, settings.maxSize())
                .evictionPredicate(this::isSpent)
                .evictInBackground(settings.maxIdleTime())
                .destroyHandler(this::close)
                .idleResourceReuseMruOrder()
                .buildPool();
    }

    /**
     * Between the pool and the subscriber there is nothing asynchronous, so that a session is either handed over or, when the
     * subscriber has gone, kept by the pool.
     */
    Mono<R2dbcSession> borrow() {
        return pool.acquire(settings.maxAcquireTime())
                .map(ref -> new R2dbcSession(ref, database, settings.statementTimeout()))
                .onErrorMap(this::refused);
    }

    /** The same, if nobody waits for one and not all are out. */
    Mono<R2dbcSession> spare() {
        return Mono.defer(() -> {
            var metrics = pool.metrics();
            boolean enough = metrics.pendingAcquireSize() == 0 && metrics.acquiredSize() < settings.maxSize();
            return enough ? borrow() : Mono.empty();
        });
    }

    /** How many connections are lent out now. */
    int borrowed() {
        return pool.metrics().acquiredSize();
    }

    Mono<Void> dispose() {
        return pool.disposeLater();
    }

    private Mono<Link> open() {
        return Mono.defer(database::open)
                .timeout(settings.connectTimeout())
                .onErrorMap(this::notOpened)
                .doOnNext(this::opened);
    }

    private void opened(Link link) {
        LOG.debug("opened a connection to {}", database.address());
        capability = link.capability();
    }

    /** What the server can do, as the last connection found it; null before the first. */
    @Nullable
    Capability capability() {
        return capability;
    }

    private boolean isSpent(Link link, PooledRefMetadata use) {
        return use.idleTime() >= settings.maxIdleTime().toMillis()
                || use.lifeTime() >= settings.maxLifeTime().toMillis()
                || !link.isOpen();
    }

    private Mono<Void> close(Link link) {
        return Mono.defer(link::close)
                .timeout(CLOSING)
                .onErrorComplete()
                .doOnTerminate(() -> LOG.debug("closed a connection to {}", database.address()));
    }

    private SippetException notOpened(Throwable error) {
        if (!(error instanceof TimeoutException)) return translation.translate(error, null);
        return new ConnectionLost(
                "no connection to " + database.address() + " within " + settings.connectTimeout(),
                "see that the server runs and can be reached, or raise connectTimeout",
                new Source(database.name(), null, null));
    }

    private SippetException refused(Throwable error) {
        return switch (error) {
            case PoolAcquireTimeoutException late ->
                new PoolExhausted(
                        "no connection became free within " + settings.maxAcquireTime() + ": all " + settings.maxSize()
                                + " are in use",
                        "raise maxSize, or hold transactions and streams open for a shorter time");
            case PoolShutdownException closed ->
                new ConnectionLost(
                        "the database is closed", "use it before db.close()", new Source(database.name(), null, null));
            default -> translation.translate(error, null);
        };
    }
}

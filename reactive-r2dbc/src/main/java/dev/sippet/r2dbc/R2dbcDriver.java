package dev.sippet.r2dbc;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Command;
import dev.sippet.driver.Driver;
import dev.sippet.driver.KeyOperation;
import dev.sippet.driver.Operation;
import dev.sippet.driver.Session;
import dev.sippet.driver.Settings;
import dev.sippet.error.InvalidUrl;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** A driver for any database that R2DBC reaches. */
public final class R2dbcDriver implements Driver {
    /** The longest that closing all may take. */
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Database database;
    private final SessionPool pool;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** For one database, within these limits. */
    public R2dbcDriver(Database database, Settings settings) {
        this.database = database;
        this.pool = new SessionPool(database, settings);
        SessionPool.LOG.info("opened {} for up to {} connections", database.address(), settings.maxSize());
    }

    /**
     * Opens a database whose R2DBC driver is {@code artifact}: people bring it along, so it may be missing. Give a lambda, since a
     * method reference needs the driver's classes before it gets here.
     */
    public static R2dbcDriver open(Settings settings, String artifact, Function<Settings, Database> database) {
        try {
            return new R2dbcDriver(database.apply(settings), settings);
        } catch (NoClassDefFoundError e) {
            throw new InvalidUrl(
                    "the R2DBC driver of " + settings.url().scheme() + " is not on the class path", "add " + artifact);
        }
    }

    @Override
    public Mono<Capability> capability() {
        return Mono.defer(() -> {
            Capability known = pool.capability();
            return known == null ? met() : Mono.just(known);
        });
    }

    private Mono<Capability> met() {
        return Mono.usingWhen(pool.borrow(), session -> Mono.just(session.capability()), Session::release);
    }

    @Override
    public Command prepare(Operation operation, Capability capability) {
        var dialect = database.dialect(capability.driver());
        return switch (operation) {
            case Operation.QueryTable query -> new QueryCommand(query, dialect, database.codecs());
            case Operation.RawSql raw -> new RawCommand(raw, dialect, database.codecs());
            case Operation.Transact transact -> new TransactCommand(transact);
            case Operation.PushSchema push -> new PushCommand(push, dialect, database.codecs());
            case KeyOperation keyed ->
                throw new IllegalStateException("asked of a database with tables: " + keyed.getClass());
        };
    }

    @Override
    public Mono<Session> session() {
        return pool.borrow().cast(Session.class);
    }

    @Override
    public Mono<Session> spare() {
        return pool.spare().cast(Session.class);
    }

    @Override
    public Mono<Void> close() {
        return Mono.defer(() -> closed.compareAndSet(false, true) ? end() : Mono.empty());
    }

    private Mono<Void> end() {
        return pool.dispose()
                .onErrorComplete()
                .then(Mono.defer(database::close))
                .timeout(CLOSING)
                .onErrorComplete()
                .doOnTerminate(() -> SessionPool.LOG.info("closed {}", database.address()));
    }

    /** How many connections are lent out now. */
    int borrowed() {
        return pool.borrowed();
    }

    @Override
    public String toString() {
        return "R2dbcDriver[" + database.address() + "]";
    }
}

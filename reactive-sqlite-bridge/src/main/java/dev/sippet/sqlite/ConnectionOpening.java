package dev.sippet.sqlite;

import dev.sippet.sqlite.engine.EngineConnection;
import dev.sippet.sqlite.engine.EngineStatement;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcTimeoutException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Opens a connection on its new thread. Who does not want it any more when it is there makes it close again. */
final class ConnectionOpening extends SingleAnswer<SqliteConnection> implements NativeThread.Task {

    private final Settings settings;
    private final Anchor anchor;
    private final NativeThread thread;
    private final Watch watch;
    private Disposable timer = () -> {};

    private ConnectionOpening(Settings settings, Anchor anchor, CoreSubscriber<? super SqliteConnection> downstream) {
        super(downstream);
        this.settings = settings;
        this.anchor = anchor;
        this.thread = new NativeThread(settings.engine().product().toLowerCase(Locale.ROOT));
        this.watch = new Watch(thread, settings.busyTimeout());
    }

    static Mono<SqliteConnection> of(Settings settings, Anchor anchor) {
        return SingleAnswer.mono(subscriber -> new ConnectionOpening(settings, anchor, subscriber));
    }

    @Override
    void start() {
        timer = Schedulers.parallel()
                .schedule(this::takesTooLong, settings.connectTimeout().toNanos(), TimeUnit.NANOSECONDS);
        thread.submit(this);
        thread.start();
    }

    private void takesTooLong() {
        boolean late = fail(new R2dbcTimeoutException(
                "Opening " + settings.location().shown() + " took longer than " + settings.connectTimeout() + ".",
                "08001",
                0));
        if (late) {
            watch.stop(this, Watch.Stop.TIMED_OUT);
        }
    }

    @Override
    void cancelled() {
        watch.stop(this, Watch.Stop.CANCELLED);
    }

    @Override
    public void run() {
        SqliteConnection connection;
        watch.begin(this, Duration.ZERO);
        try {
            connection = open();
        } catch (Throwable failure) {
            thread.shutdown();
            fail(failure);
            return;
        } finally {
            watch.end();
            timer.dispose();
        }
        if (!answer(connection)) {
            connection.closeNow();
        }
    }

    private SqliteConnection open() {
        settings.location().refuseUnusable();
        EngineConnection engine = null;
        try {
            anchor.hold();
            engine = settings.engine().open(settings.location().place(), watch);
            watch.engine(engine);
            return connect(engine);
        } catch (SQLException failure) {
            closeQuietly(engine);
            throw translated(failure);
        }
    }

    private SqliteConnection connect(EngineConnection engine) throws SQLException {
        String version = String.valueOf(ask(engine, "SELECT sqlite_version()"));
        for (String pragma : settings.pragmas()) {
            engine.run(pragma);
        }
        Database database = Database.join(settings.location().key());
        try {
            switchJournal(engine, database);
            NativeConnection opened = new NativeConnection(thread, watch, settings, database, engine);
            return new SqliteConnection(opened, version);
        } catch (SQLException | R2dbcException failure) {
            database.leave();
            throw failure;
        }
    }

    /** Switching takes the whole file for itself, so it waits for the turn; it happens once in the life of a file. */
    private void switchJournal(EngineConnection engine, Database database) throws SQLException {
        String wanted = settings.journalMode();
        if (wanted == null || wanted.equalsIgnoreCase(String.valueOf(ask(engine, "PRAGMA journal_mode")))) {
            return;
        }
        WriteQueue.Turn turn = database.writers().enter("connection " + thread.number());
        try {
            if (!database.writers().await(turn, settings.busyTimeout(), watch)) {
                throw SqliteErrors.turnDidNotCome(
                        watch.stopReason(),
                        settings.busyTimeout(),
                        database.writers().holder());
            }
            engine.run("PRAGMA journal_mode = '" + wanted + "'");
        } finally {
            database.writers().leave(turn);
        }
    }

    private static @Nullable Object ask(EngineConnection engine, String question) throws SQLException {
        EngineStatement statement = engine.prepare(question);
        try {
            return statement.start(new Object[0]) ? statement.row()[0] : null;
        } finally {
            statement.close();
        }
    }

    private R2dbcException translated(SQLException failure) {
        return SqliteErrors.translate(
                settings.engine().classify(failure),
                failure,
                "open " + settings.location().shown(),
                watch.stopReason(),
                () -> "waited " + settings.busyTimeout() + " to open "
                        + settings.location().shown());
    }

    private static void closeQuietly(@Nullable EngineConnection engine) {
        try {
            if (engine != null) {
                engine.close();
            }
        } catch (SQLException secondary) {
            // The failure to open is the one to tell.
        }
    }

    @Override
    public void reject() {
        fail(SqliteErrors.closed());
    }
}

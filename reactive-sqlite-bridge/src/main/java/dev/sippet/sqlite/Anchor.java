package dev.sippet.sqlite;

import dev.sippet.sqlite.engine.EngineConnection;
import dev.sippet.sqlite.engine.Signals;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Keeps a factory's database in memory alive between its connections, by a connection that nobody uses. */
final class Anchor {

    private static final Signals UNDISTURBED = new Signals() {
        @Override
        public boolean stopped() {
            return false;
        }

        @Override
        public boolean waitForLock(int attempt) {
            return false;
        }
    };

    private final Settings settings;
    private @Nullable EngineConnection connection;
    private boolean closed;

    Anchor(Settings settings) {
        this.settings = settings;
    }

    /** Called on the thread of each new connection, before it opens its own. */
    synchronized void hold() throws SQLException {
        if (closed) {
            throw SqliteErrors.cannotOpen("The connection factory is closed.");
        }
        if (settings.location().needsAnchor() && connection == null) {
            connection = settings.engine().open(settings.location().place(), UNDISTURBED);
        }
    }

    /** Closes on a thread that may block, then tells. */
    void close(Runnable done) {
        NativeThread thread = new NativeThread("closing");
        thread.submit(new NativeThread.Task() {
            @Override
            public void run() {
                release();
                thread.shutdown();
                done.run();
            }

            @Override
            public void reject() {
                done.run();
            }
        });
        thread.start();
    }

    private synchronized void release() {
        closed = true;
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException late) {
                // The database goes away all the same.
            }
            connection = null;
        }
        settings.location().deleteTemporary();
    }
}

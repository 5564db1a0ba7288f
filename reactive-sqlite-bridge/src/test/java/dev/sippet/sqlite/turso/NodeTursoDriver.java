package dev.sippet.sqlite.turso;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

/** Answers {@code jdbc:turso:} with the real engine, in a process of Node.js. */
public final class NodeTursoDriver implements Driver {

    private static final String SCHEME = "jdbc:turso:";
    private static final AtomicLong CONNECTIONS = new AtomicLong();

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        Sidecar sidecar = Sidecar.running();
        long id = CONNECTIONS.incrementAndGet();
        sidecar.ask(id, "open", Words.encode(url.substring(SCHEME.length())));
        return new NodeConnection(sidecar, id).as(Connection.class);
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(SCHEME);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 0;
    }

    @Override
    public int getMinorVersion() {
        return 7;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}

package dev.sippet.sqlite.engine;

import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteException;
import org.sqlite.jdbc4.JDBC4Connection;

/** SQLite, by sqlite-jdbc's native library. A place is a {@code file:} URI. */
public final class SqliteEngine implements Engine {

    // "[SQLITE_CONSTRAINT_UNIQUE] A UNIQUE constraint failed (UNIQUE constraint failed: t.n)"
    private static final Pattern DECORATED = Pattern.compile("\\[SQLITE_\\w+] .*? \\((.*)\\)", Pattern.DOTALL);

    @Override
    public EngineConnection open(String place, Signals signals) throws SQLException {
        SQLiteConnection connection = new JDBC4Connection("jdbc:sqlite:" + place, place, new Properties());
        return new SqliteEngineConnection(connection, signals);
    }

    @Override
    public Failure classify(SQLException failure) {
        if (failure instanceof SQLiteException sqlite) {
            return new Failure(
                    sqlite.getResultCode().code,
                    sqlite.getResultCode().name(),
                    plain(String.valueOf(failure.getMessage())),
                    false);
        }
        return new Failure(Failure.ERROR, "SQLITE_ERROR", String.valueOf(failure.getMessage()), false);
    }

    @Override
    public String product() {
        return "SQLite";
    }

    private static String plain(String message) {
        Matcher decorated = DECORATED.matcher(message);
        return decorated.matches() ? decorated.group(1) : message;
    }
}

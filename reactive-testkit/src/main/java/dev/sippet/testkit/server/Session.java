package dev.sippet.testkit.server;

import io.r2dbc.spi.Readable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A client's connection as the server sees it.
 *
 * @param id the backend's process id on PostgreSQL, the connection id on MySQL and MariaDB
 * @param database the database in use, empty if none
 * @param inTransaction whether a transaction is open; MySQL and MariaDB count one only once it has touched a table
 * @param statement what the session runs at this moment, {@code null} when it is idle
 */
public record Session(
        long id,
        String database,
        boolean inTransaction,
        @Nullable String statement) {
    static Session read(Readable row) {
        return new Session(
                Objects.requireNonNull(row.get(0, Long.class)),
                Objects.requireNonNullElse(row.get(1, String.class), ""),
                Objects.requireNonNull(row.get(2, Long.class)) == 1,
                row.get(3, String.class));
    }

    Session inTransaction(boolean other) {
        return new Session(id, database, other, statement);
    }
}

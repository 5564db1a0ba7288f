package dev.sippet.sqlite;

import io.r2dbc.spi.R2dbcNonTransientException;

/** Something that the driver will not do, refused before anything ran. */
public final class SqliteRefusedException extends R2dbcNonTransientException {

    SqliteRefusedException(String reason, String sqlState) {
        super(reason, sqlState);
    }
}

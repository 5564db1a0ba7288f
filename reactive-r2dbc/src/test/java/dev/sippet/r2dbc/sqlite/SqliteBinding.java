package dev.sippet.r2dbc.sqlite;

import dev.sippet.r2dbc.sql.BoundSql;
import io.r2dbc.spi.Statement;
import java.util.List;

/** Lets tests of SQL bind as the driver does. */
public final class SqliteBinding {
    private SqliteBinding() {}

    /** Binds all values. */
    public static Statement bind(Statement statement, BoundSql sql) {
        for (int at = 0; at < sql.size(); at++) {
            if (sql.array(at)) SqliteCodecs.INSTANCE.bindArray(statement, at, sql.type(at), (List<?>) sql.value(at));
            else SqliteCodecs.INSTANCE.bind(statement, at, sql.type(at), sql.value(at));
        }
        return statement;
    }
}

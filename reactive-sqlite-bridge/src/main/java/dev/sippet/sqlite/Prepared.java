package dev.sippet.sqlite;

import dev.sippet.sqlite.engine.EngineColumn;
import dev.sippet.sqlite.engine.EngineStatement;
import java.sql.SQLException;
import java.util.List;

/** A prepared statement, and what is known of its columns as long as the schema stays. Lives on the connection's thread. */
final class Prepared {

    private final String sql;
    private final EngineStatement engine;
    private List<EngineColumn> columns = List.of();
    private SqliteRowMetadata metadata = SqliteRowMetadata.of(List.of());

    Prepared(String sql, EngineStatement engine) {
        this.sql = sql;
        this.engine = engine;
    }

    String sql() {
        return sql;
    }

    EngineStatement engine() {
        return engine;
    }

    /** Of the statement that was started. */
    SqliteRowMetadata metadata() throws SQLException {
        List<EngineColumn> now = engine.columns();
        if (!now.equals(columns)) {
            columns = now;
            metadata = SqliteRowMetadata.of(now);
        }
        return metadata;
    }
}

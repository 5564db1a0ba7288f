package dev.sippet.sqlite;

import dev.sippet.sqlite.engine.EngineConnection;
import dev.sippet.sqlite.engine.EngineStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prepared statements that nobody uses just now, by their text; the one unused for longest goes first. */
final class StatementCache {

    private final EngineConnection engine;
    private final int limit;
    private final Map<String, EngineStatement> idle = new LinkedHashMap<>();
    private int lent;

    StatementCache(EngineConnection engine, int limit) {
        this.engine = engine;
        this.limit = limit;
    }

    /** A statement that is the caller's until {@link #giveBack} or {@link #discard}; one text may be lent twice at a time. */
    EngineStatement lend(String sql) throws SQLException {
        EngineStatement statement = idle.remove(sql);
        if (statement == null) {
            statement = engine.prepare(sql);
        }
        lent++;
        return statement;
    }

    void giveBack(String sql, EngineStatement statement) {
        try {
            statement.reset();
        } catch (SQLException broken) {
            discard(statement);
            return;
        }
        lent--;
        EngineStatement same = idle.put(sql, statement);
        if (same != null) {
            same.close();
        }
        if (idle.size() > limit) {
            Map.Entry<String, EngineStatement> eldest =
                    idle.entrySet().iterator().next();
            idle.remove(eldest.getKey());
            eldest.getValue().close();
        }
    }

    void discard(EngineStatement statement) {
        lent--;
        statement.close();
    }

    void clear() {
        idle.values().forEach(EngineStatement::close);
        idle.clear();
    }

    int lent() {
        return lent;
    }
}

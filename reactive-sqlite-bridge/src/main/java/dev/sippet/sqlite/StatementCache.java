package dev.sippet.sqlite;

import dev.sippet.sqlite.engine.EngineConnection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prepared statements that nobody uses just now, by their text; the one unused for longest goes first. The last one is at hand, since
 * what ran once with many bindings runs again and again.
 */
final class StatementCache {

    private final EngineConnection engine;
    private final int limit;
    private final Map<String, Prepared> idle = new LinkedHashMap<>();
    private @Nullable Prepared last;
    private int lent;

    StatementCache(EngineConnection engine, int limit) {
        this.engine = engine;
        this.limit = limit;
    }

    /** A statement that is the caller's until {@link #giveBack} or {@link #discard}; one text may be lent twice at a time. */
    Prepared lend(String sql) throws SQLException {
        Prepared statement = last;
        if (statement != null && statement.sql().equals(sql)) {
            last = null;
        } else {
            statement = idle.remove(sql);
        }
        if (statement == null) {
            statement = new Prepared(sql, engine.prepare(sql));
        }
        lent++;
        return statement;
    }

    void giveBack(Prepared statement) {
        try {
            statement.engine().reset();
        } catch (SQLException broken) {
            discard(statement);
            return;
        }
        lent--;
        Prepared before = last;
        last = statement;
        if (before != null) {
            keep(before);
        }
    }

    private void keep(Prepared statement) {
        Prepared same = idle.put(statement.sql(), statement);
        if (same != null) {
            same.engine().close();
        }
        if (idle.size() >= limit) {
            Prepared eldest = idle.values().iterator().next();
            idle.remove(eldest.sql());
            eldest.engine().close();
        }
    }

    void discard(Prepared statement) {
        lent--;
        statement.engine().close();
    }

    void clear() {
        if (last != null) {
            last.engine().close();
            last = null;
        }
        idle.values().forEach(statement -> statement.engine().close());
        idle.clear();
    }

    int lent() {
        return lent;
    }
}

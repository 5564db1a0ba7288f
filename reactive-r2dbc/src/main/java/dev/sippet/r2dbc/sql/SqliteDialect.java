package dev.sippet.r2dbc.sql;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import java.util.Set;

/**
 * SQLite from 3.44.
 *
 * @param besideWrites whether reads and writes go on side by side: in a file with a write-ahead log, not in memory
 */
public record SqliteDialect(boolean besideWrites) implements SqliteFamily {
    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public Capability capability(String version) {
        return capability(version, Set.of(Isolation.SERIALIZABLE), besideWrites, true);
    }

    @Override
    public ListSyntax lists() {
        return ListSyntax.SQLITE;
    }

    @Override
    public Ddl ddl() {
        return new SqliteDdl();
    }
}

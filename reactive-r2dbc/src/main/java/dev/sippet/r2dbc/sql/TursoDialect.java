package dev.sippet.r2dbc.sql;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import java.util.Set;

/**
 * Turso from 0.7.
 *
 * @param concurrent whether writers go on side by side as well. Each has a snapshot then, and only those who write the same row
 *     exclude each other: that is less than serializable
 */
public record TursoDialect(boolean concurrent) implements SqliteFamily {
    @Override
    public String name() {
        return "turso";
    }

    /** It always has a log, so that reads and writes go on side by side, and its databases in memory are files as well. */
    @Override
    public Capability capability(String version) {
        Isolation only = concurrent ? Isolation.REPEATABLE_READ : Isolation.SERIALIZABLE;
        return capability(version, Set.of(only), true, false);
    }

    @Override
    public Ddl ddl() {
        return new TursoDdl();
    }
}

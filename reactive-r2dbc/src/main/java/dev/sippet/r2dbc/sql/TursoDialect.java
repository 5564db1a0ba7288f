package dev.sippet.r2dbc.sql;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import dev.sippet.value.Type;
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

    /** A text with escapes in it is still escaped. */
    @Override
    public String read(String value, Type element) {
        boolean text = element instanceof Type.Text;
        return text ? "json_extract('\"' || " + value + " || '\"', '$')" : SqliteFamily.super.read(value, element);
    }

    @Override
    public ListSyntax lists() {
        return ListSyntax.TURSO;
    }

    @Override
    public Ddl ddl() {
        return new TursoDdl();
    }
}

package dev.sippet.r2dbc.sql;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Upserts;
import dev.sippet.value.Type;

/** PostgreSQL. */
public record PostgresqlDialect() implements Dialect {
    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Capability capability(String version) {
        return Capability.of(name(), version)
                .longestName(longestName())
                .mostValues(mostValues())
                .upserts(Upserts.TARGETED)
                .insertsGraphs(true)
                .build();
    }

    /** It names the type even where the driver has to bind texts instead, as it has for bytes. */
    @Override
    public String arrayCast(Type element) {
        return "::" + PostgresqlDdl.plain(element) + "[]";
    }

    @Override
    public boolean unnestsRows() {
        return true;
    }

    /** The driver loses track of a cancelled statement without parameters, and with it the connection. */
    @Override
    public boolean alwaysBinds() {
        return true;
    }

    @Override
    public UpsertSyntax upserts() {
        return UpsertSyntax.ON_CONFLICT;
    }

    @Override
    public Returning returning() {
        return Returning.CLAUSE;
    }

    @Override
    public int longestName() {
        return 63;
    }

    @Override
    public ListSyntax lists() {
        return ListSyntax.POSTGRESQL;
    }

    @Override
    public Ddl ddl() {
        return new PostgresqlDdl();
    }

    @Override
    public RawSyntax rawSyntax() {
        return RawSyntax.POSTGRESQL;
    }
}

package dev.sippet.r2dbc.sql;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import dev.sippet.statement.Term.Place;
import dev.sippet.value.Type;
import java.util.EnumSet;

/** PostgreSQL. */
public record PostgresqlDialect() implements Dialect {
    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Capability capability(String version) {
        return new Capability(
                name(),
                version,
                true,
                true,
                true,
                EnumSet.allOf(Isolation.class),
                true,
                longestName(),
                Integer.MAX_VALUE);
    }

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

    /** The operator is served by an index, as LIKE with a bound pattern is not once the plan is a generic one. */
    @Override
    public String finds(Place place) {
        return place == Place.START ? "^@" : "LIKE";
    }

    @Override
    public char escape() {
        return '\\';
    }

    @Override
    public String escapeClause() {
        return "";
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
    public Ddl ddl() {
        return new PostgresqlDdl();
    }

    @Override
    public RawSyntax rawSyntax() {
        return RawSyntax.POSTGRESQL;
    }
}

package dev.sippet.r2dbc.sql;

import dev.sippet.driver.Capability;

/** MariaDB from 10.5. */
public record MariadbDialect() implements MysqlFamily {
    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public Capability capability(String version) {
        Version parsed = Version.of(version);
        return capability(version, parsed.atLeast(10, 5), parsed.atLeast(10, 6));
    }

    @Override
    public Returning returning() {
        return Returning.CLAUSE;
    }

    @Override
    public ListSyntax lists() {
        return ListSyntax.MARIADB;
    }

    @Override
    public Ddl ddl() {
        return new MysqlDdl("utf8mb4_nopad_bin");
    }
}

package dev.sippet.r2dbc.sql;

import dev.sippet.driver.Capability;

/** MySQL from 8.0.17, the first with checks and a binary collation that counts trailing blanks. */
public record MysqlDialect() implements MysqlFamily {
    @Override
    public String name() {
        return "mysql";
    }

    @Override
    public Capability capability(String version) {
        return capability(version, false, Version.of(version).atLeast(8, 0));
    }

    @Override
    public Returning returning() {
        return Returning.NOTHING;
    }

    @Override
    public boolean readsWhatItWrites() {
        return false;
    }

    @Override
    public ListSyntax lists() {
        return ListSyntax.MYSQL;
    }

    @Override
    public Ddl ddl() {
        return new MysqlDdl("utf8mb4_0900_bin");
    }
}

package dev.sippet.testkit.server;

import java.util.Locale;

/** The products a {@link DatabaseServer} can be. */
public enum Product {
    /** Of version 18 or newer. */
    POSTGRESQL("PostgreSQL", "postgresql"),
    /** Genuine MySQL, 8.0 or newer. */
    MYSQL("MySQL", "mysql"),
    /** Spoken to with MySQL's driver. */
    MARIADB("MariaDB", "mysql");

    private final String title;
    private final String driver;

    Product(String title, String driver) {
        this.title = title;
        this.driver = driver;
    }

    /** The scheme of Sippet's URLs for this product. */
    public String scheme() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the R2DBC driver that speaks to it. */
    public String driver() {
        return driver;
    }

    /** The name as its makers write it. */
    @Override
    public String toString() {
        return title;
    }

    AdminSql sql() {
        return this == POSTGRESQL ? AdminSql.POSTGRESQL : AdminSql.MYSQL;
    }
}

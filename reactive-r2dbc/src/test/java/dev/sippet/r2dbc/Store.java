package dev.sippet.r2dbc;

import dev.sippet.testkit.server.Database;
import dev.sippet.testkit.server.DatabaseServer;
import dev.sippet.testkit.server.Servers;
import java.util.UUID;

/** The databases that the driver's tests run on. */
enum Store {
    H2,
    POSTGRESQL,
    MYSQL,
    MARIADB;

    /** An empty database of its own. */
    Fixture open() {
        return open(Tuning.NONE);
    }

    Fixture open(Tuning tuning) {
        if (this == H2) return Fixture.of("h2:mem:" + UUID.randomUUID(), tuning, null);
        Database database = server().create();
        return Fixture.of(database.url(), tuning, database);
    }

    /** The server; H2 has none. */
    DatabaseServer server() {
        return switch (this) {
            case H2 -> throw new IllegalStateException("H2 has no server");
            case POSTGRESQL -> Servers.postgresql();
            case MYSQL -> Servers.mysql();
            case MARIADB -> Servers.mariadb();
        };
    }

    /** A name as this database quotes it. */
    String quoted(String name) {
        return this == MYSQL || this == MARIADB ? '`' + name + '`' : '"' + name + '"';
    }

    String pause(int seconds) {
        return switch (this) {
            case H2 -> throw new IllegalStateException("H2 has no such function");
            case POSTGRESQL -> "select pg_sleep(" + seconds + ")";
            case MYSQL, MARIADB -> "select sleep(" + seconds + ")";
        };
    }
}

package dev.sippet.r2dbc;

import dev.sippet.testkit.server.Database;
import dev.sippet.testkit.server.DatabaseServer;
import dev.sippet.testkit.server.Servers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The databases that the driver's tests run on. */
enum Store {
    H2,
    SQLITE,
    POSTGRESQL,
    MYSQL,
    MARIADB;

    /** An empty database of its own. */
    Fixture open() {
        return open(Tuning.NONE);
    }

    Fixture open(Tuning tuning) {
        if (this == H2) return Fixture.of("h2:mem:" + UUID.randomUUID(), tuning, null);
        if (this == SQLITE) return Fixture.of("sqlite:" + file(), tuning, null);
        Database database = server().create();
        return Fixture.of(database.url(), tuning, database);
    }

    /** A file of SQLite that is not there yet. */
    static Path file() {
        try {
            return Files.createDirectories(Path.of("target", "sqlite")).resolve(UUID.randomUUID() + ".db");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server; what is embedded has none. */
    DatabaseServer server() {
        return switch (this) {
            case H2, SQLITE -> throw new IllegalStateException("it has no server");
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
            case H2, SQLITE -> throw new IllegalStateException("it has no such function");
            case POSTGRESQL -> "select pg_sleep(" + seconds + ")";
            case MYSQL, MARIADB -> "select sleep(" + seconds + ")";
        };
    }
}

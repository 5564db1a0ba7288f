package dev.sippet.testkit.server.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A server of this JVM's own, with fresh data that is deleted when it is closed. */
public final class EmbeddedServer implements AutoCloseable {
    /** The only address the servers listen on. */
    public static final String HOST = "127.0.0.1";

    private static final int ATTEMPTS = 3;

    private final ServerProcess process;
    private final Path home;
    private final int port;

    private EmbeddedServer(ServerProcess process, Path home, int port) {
        this.process = process;
        this.home = home;
        this.port = port;
    }

    /** Starts PostgreSQL; its superuser {@code postgres} needs no password. */
    public static EmbeddedServer postgresql() {
        return start(new Postgresql());
    }

    /** Starts MySQL; {@code root} needs no password. */
    public static EmbeddedServer mysql() {
        return start(new Mysql());
    }

    /** Starts MariaDB; {@code root} needs no password. */
    public static EmbeddedServer mariadb() {
        return start(new Mariadb());
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.close();
        Folders.delete(home);
    }

    private static EmbeddedServer start(Installation installation) {
        try {
            Path data = template(installation);
            for (int attempt = 1; ; attempt++) {
                try {
                    return start(installation, data);
                } catch (ServerProcess.StartFailed e) {
                    // Another process was quicker to take the port that was free a moment ago.
                    if (!e.says("Address already in use") || attempt == ATTEMPTS) throw e;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedServer start(Installation installation, Path template) throws IOException {
        Path home = Folders.ofThisProcess(installation.name());
        int port = freePort();
        try {
            Path data = Folders.copy(template, home.resolve("data"));
            ServerProcess process = ServerProcess.start(
                    installation.command(data, port), home.resolve("log"), installation.ready(), installation.stop());
            return new EmbeddedServer(process, home, port);
        } catch (IOException | RuntimeException e) {
            Folders.delete(home);
            throw e;
        }
    }

    /** The data of a server that has never run, made once by whichever process comes first. */
    private static Path template(Installation installation) throws IOException {
        Initialization recipe = installation.initialization(Path.of("data"));
        String name = "%s-data-%08x".formatted(installation.name(), recipe.hashCode());
        return Folders.shared(name, folder -> {
                    Path data = folder.resolve("data");
                    Files.createDirectory(data);
                    installation.initialization(data).run(folder.resolve("log"));
                })
                .resolve("data");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

package dev.sippet.sqlite.turso;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Turso's package for Node.js, which npm fetches once for all builds of a user: below the temporary folder, under a name that it gets
 * when it is complete.
 */
final class Installation {

    private static final String PACKAGE = "@tursodatabase/database";
    private static final String VERSION = "0.7.2";
    private static final Path ROOT =
            Path.of(System.getProperty("java.io.tmpdir"), "sippet-turso-" + System.getProperty("user.name"));
    private static final int SECONDS = 120;

    private Installation() {}

    /** Whether this machine can have it. */
    static boolean isPossible() {
        return isOnPath("node") && isOnPath("npm");
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Starts the program that hosts it. Node.js looks for the package beside the program, so that is copied there. */
    static Process start() throws IOException {
        Path program = Files.createTempFile(folder(), "sidecar", ".mjs");
        program.toFile().deleteOnExit();
        try (InputStream content = Installation.class.getResourceAsStream("sidecar.mjs")) {
            Files.copy(Objects.requireNonNull(content), program, StandardCopyOption.REPLACE_EXISTING);
        }
        return new ProcessBuilder("node", program.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Of several JVMs that want it one fetches it, and the others wait for no longer than npm may take. */
    private static synchronized Path folder() throws IOException {
        Path folder = ROOT.resolve(VERSION);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(ROOT);
        try (FileChannel guard = FileChannel.open(
                ROOT.resolve(VERSION + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            guard.lock();
            if (!Files.isDirectory(folder)) {
                Path draft = Files.createTempDirectory(ROOT, "draft");
                fetch(draft);
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return folder;
    }

    private static void fetch(Path folder) throws IOException {
        File log = folder.resolve("npm.log").toFile();
        Process npm = new ProcessBuilder(
                        "npm", "install", "--no-audit", "--no-fund", "--prefix", ".", PACKAGE + "@" + VERSION)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            if (!npm.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("npm did not fetch " + PACKAGE + " within " + SECONDS + " seconds; see " + log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while npm fetched " + PACKAGE, interrupted);
        } finally {
            npm.descendants().forEach(ProcessHandle::destroyForcibly);
            npm.destroyForcibly();
        }
        if (npm.exitValue() != 0) {
            throw new IOException("npm could not fetch " + PACKAGE + "; see " + log);
        }
    }
}

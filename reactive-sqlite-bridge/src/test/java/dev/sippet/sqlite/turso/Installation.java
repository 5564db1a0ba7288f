package dev.sippet.sqlite.turso;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Turso's package for Node.js, which npm fetches into {@code target/turso} once.
 *
 * @param folder where the sidecar's program is
 * @param missing why there is none; empty if there is
 */
record Installation(Path folder, String missing) {

    private static final int SECONDS = 180;

    private static final class Once {
        private static final Installation INSTALLED = install(Path.of("target", "turso"));
    }

    static Installation get() {
        return Once.INSTALLED;
    }

    boolean isThere() {
        return missing.isEmpty();
    }

    Process start() throws IOException {
        return new ProcessBuilder("node", "sidecar.mjs")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Installation install(Path folder) {
        if (!isOnPath("node") || !isOnPath("npm")) {
            return new Installation(folder, "node and npm are missing");
        }
        try {
            Files.createDirectories(folder);
            copy(folder, "package.json");
            copy(folder, "sidecar.mjs");
            return new Installation(folder, npm(folder));
        } catch (IOException failed) {
            return new Installation(folder, "it cannot be installed: " + failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Installation(folder, "its installation was interrupted");
        }
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void copy(Path folder, String name) throws IOException {
        try (InputStream content = Objects.requireNonNull(Installation.class.getResourceAsStream(name), name)) {
            Files.copy(content, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What went wrong, or nothing. */
    private static String npm(Path folder) throws IOException, InterruptedException {
        if (Files.isDirectory(folder.resolve("node_modules/@tursodatabase/database"))) {
            return "";
        }
        Path log = folder.resolve("npm.log");
        Process npm = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--no-package-lock")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!npm.waitFor(SECONDS, TimeUnit.SECONDS)) {
            npm.destroyForcibly();
            return "npm did not end within " + SECONDS + " seconds";
        }
        return npm.exitValue() == 0 ? "" : "npm could not fetch it, as " + log + " tells";
    }
}

package dev.sippet.testkit.server.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server as a child process that ends with this JVM, however the JVM ends. */
final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(10);
    private static final int LOG_TAIL = 40;

    /**
     * Runs a command, and sends it a signal as soon as standard input ends: which is when this JVM closes it, or is killed. Without
     * it, a test run that is aborted would leave its servers behind. One that does not heed the signal is killed: a MySQL whose files
     * are gone never ends by itself. {@code $1} is the signal, the command follows.
     */
    private static final String GUARD = """
        signal=$1; shift
        exec 3<&0
        "$@" 3<&- & server=$!
        (read -r _ <&3; kill -s $signal $server; sleep 4; kill -s KILL $server) & guard=$!
        wait $server; status=$?
        kill $guard 2>/dev/null
        exit $status
        """;

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts a server and waits until it is ready.
     *
     * @param ready what the log says then
     * @param stop the signal that ends the server
     */
    static ServerProcess start(List<String> command, Path log, String ready, String stop) throws IOException {
        List<String> guarded = new ArrayList<>(List.of("sh", "-c", GUARD, "guard", stop));
        guarded.addAll(command);
        ServerProcess server = new ServerProcess(launch(guarded, log));
        try {
            server.awaitReady(command, log, ready);
            return server;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Runs a command to its end. */
    static void run(List<String> command, String input, Path log) throws IOException {
        Process process = launch(command, log);
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        } catch (IOException e) {
            // It stopped reading, and its exit code and its log tell why.
        }
        if (!ended(process, PATIENCE)) {
            process.destroyForcibly();
            throw new StartFailed(command, "did not finish in " + PATIENCE.toSeconds() + " s", log);
        }
        if (process.exitValue() != 0) throw new StartFailed(command, "ended with " + process.exitValue(), log);
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // It has ended before.
        }
        if (!ended(process, FAREWELL)) process.destroyForcibly();
    }

    private static Process launch(List<String> command, Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        // Logs are read here, so they are in English; and a locale that is not installed would stop some servers.
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private void awaitReady(List<String> command, Path log, String ready) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log, StandardCharsets.ISO_8859_1).contains(ready)) {
            if (ended(process, POLL)) throw new StartFailed(command, "ended with " + process.exitValue(), log);
            if (System.nanoTime() > deadline) {
                throw new StartFailed(command, "was not ready in " + PATIENCE.toSeconds() + " s", log);
            }
        }
    }

    private static boolean ended(Process process, Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a server", e);
        }
    }

    /** Says which command failed, how, and what it wrote last. */
    static final class StartFailed extends IllegalStateException {
        private final String log;

        StartFailed(List<String> command, String how, Path log) throws IOException {
            this(command, how, tail(log));
        }

        private StartFailed(List<String> command, String how, String log) {
            super("%s %s; the end of its log:%n%s".formatted(String.join(" ", command), how, log));
            this.log = log;
        }

        boolean says(String text) {
            return log.contains(text);
        }

        private static String tail(Path log) throws IOException {
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_TAIL), lines.size()));
        }
    }
}

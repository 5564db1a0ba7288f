package dev.sippet.sqlite.turso;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The process that hosts Turso: one for this JVM, since Turso wants one process for a file. It ends with this JVM. Nobody waits for it
 * without a limit, not even for its pipe.
 */
final class Sidecar {

    /** Longer than any wait for a lock that a test asks for. */
    private static final int SECONDS = 60;

    private static Sidecar running;

    /** A start that failed is not tried again: each further test would wait for it as long. */
    private static SQLException failure;

    private final Process process;
    private final OutputStream requests;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> daemon(task, "turso-requests"));
    private final AtomicLong ids = new AtomicLong();
    private final Map<Long, CompletableFuture<List<String>>> waiting = new ConcurrentHashMap<>();

    private Sidecar(Process process) {
        this.process = process;
        this.requests = process.getOutputStream();
    }

    static synchronized Sidecar running() throws SQLException {
        if (failure != null) {
            throw new SQLException("Turso did not start before", failure);
        }
        if (running == null || !running.process.isAlive()) {
            try {
                running = start();
            } catch (SQLException failed) {
                failure = failed;
                throw failed;
            }
        }
        return running;
    }

    private static Sidecar start() throws SQLException {
        if (!Installation.isPossible()) {
            throw new SQLException("Turso cannot be hosted: node and npm are not on the PATH");
        }
        try {
            Sidecar sidecar = new Sidecar(Installation.start());
            Runtime.getRuntime().addShutdownHook(new Thread(sidecar.process::destroyForcibly));
            daemon(sidecar::read, "turso-answers").start();
            return sidecar;
        } catch (IOException failed) {
            throw new SQLException("Turso cannot be hosted: " + failed.getMessage(), failed);
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void read() {
        try (BufferedReader answers =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                List<String> words = List.of(line.split(" "));
                CompletableFuture<List<String>> asked = waiting.remove(Long.valueOf(words.get(0)));
                if (asked != null) {
                    asked.complete(words.subList(1, words.size()));
                }
            }
        } catch (IOException ended) {
            // Nobody answers any more, which those who wait are told.
        }
        waiting.values().forEach(asked -> asked.completeExceptionally(new IOException("Turso's process has ended")));
    }

    /** Asks and waits. */
    List<String> ask(long connection, String... request) throws SQLException {
        long id = ids.incrementAndGet();
        CompletableFuture<List<String>> asked = new CompletableFuture<>();
        waiting.put(id, asked);
        try {
            String line = id + " " + connection + " " + String.join(" ", request) + "\n";
            writer.execute(() -> send(line, asked));
            return answer(asked.get(SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while Turso worked", interrupted);
        } catch (ExecutionException | TimeoutException failed) {
            throw new SQLException("Turso does not answer: " + Arrays.toString(request), failed);
        } finally {
            waiting.remove(id);
        }
    }

    private void send(String line, CompletableFuture<?> asked) {
        try {
            requests.write(line.getBytes(StandardCharsets.US_ASCII));
            requests.flush();
        } catch (IOException ended) {
            asked.completeExceptionally(ended);
        }
    }

    private static List<String> answer(List<String> words) throws SQLException {
        if (words.get(0).equals("error")) {
            throw new SQLException(Words.text(words.get(1)));
        }
        return words.subList(1, words.size());
    }
}

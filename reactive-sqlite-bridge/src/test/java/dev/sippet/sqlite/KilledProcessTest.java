package dev.sippet.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes, again and again on one file; {@code -Dsippet.kills=20} makes it so many. */
@Timeout(300)
class KilledProcessTest {

    private static final int KILLS = Integer.getInteger("sippet.kills", 5);

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedWriteIsLost() throws Exception {
        Path file = folder.resolve("killed.db");
        SplittableRandom random = new SplittableRandom(11);
        long acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged = writeAndKill(file, random.nextInt(20, 400));
            SqliteConnection connection = SqliteConnectionFactory.from("r2dbc:sqlite:" + file)
                    .create()
                    .block();
            List<Object> found = Rows.of(connection.createStatement("SELECT count(*), max(i) FROM t"))
                    .getFirst();
            assertThat(found.get(1)).isEqualTo(found.get(0));
            assertThat((Long) found.get(1)).isGreaterThanOrEqualTo(acknowledged);
            assertThat(Rows.one(connection, "PRAGMA integrity_check")).isEqualTo("ok");
            connection.close().block();
        }
        System.out.println("killed " + KILLS + " times, " + acknowledged + " writes acknowledged, none lost");
    }

    /** Answers the last write that was acknowledged on the process's output before it died. */
    private static long writeAndKill(Path file, int millis) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = 0;
        try (BufferedReader output = writer.inputReader()) {
            // The wait begins with the first write that was acknowledged, however slow the machine is to get there.
            assertThat(output.readLine()).isEqualTo("ready");
            assertThat(output.readLine()).endsWith(".");
            Thread killer = Thread.ofPlatform().start(() -> {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
                // By its handle: killed by itself it would close what it wrote before it is read.
                writer.toHandle().destroyForcibly();
            });
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                last = line.endsWith(".") ? Long.parseLong(line.substring(0, line.length() - 1)) : last;
            }
            killer.join();
        }
        assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return last;
    }
}

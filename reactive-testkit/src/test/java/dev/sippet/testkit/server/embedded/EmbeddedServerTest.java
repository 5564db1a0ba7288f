package dev.sippet.testkit.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedServerTest {
    @Test
    void serversOfOneProductDoNotDisturbEachOther() {
        try (EmbeddedServer first = EmbeddedServer.postgresql()) {
            int port;
            try (EmbeddedServer second = EmbeddedServer.postgresql()) {
                port = second.port();
                assertThat(accepts(port)).isTrue();
            }
            assertThat(accepts(port)).isFalse();
            assertThat(accepts(first.port())).isTrue();
        }
    }

    /** A JVM that is killed runs no shutdown hook, and an aborted build kills its test JVMs. */
    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mysql", "mariadb"})
    void serverDoesNotOutliveItsJvm(String product) throws Exception {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        product)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = jvm.inputReader()) {
            int port = Integer.parseInt(output.readLine());
            assertThat(accepts(port)).isTrue();
            jvm.destroyForcibly().waitFor();
            long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (accepts(port)) {
                assertThat(System.nanoTime()).as("still there").isLessThan(deadline);
                Thread.sleep(10);
            }
        } finally {
            jvm.destroyForcibly();
        }
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket(EmbeddedServer.HOST, port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Starts a server and waits to be killed. */
    static final class Starter {
        public static void main(String[] arguments) throws InterruptedException {
            Supplier<EmbeddedServer> start = switch (arguments[0]) {
                case "postgresql" -> EmbeddedServer::postgresql;
                case "mysql" -> EmbeddedServer::mysql;
                default -> EmbeddedServer::mariadb;
            };
            System.out.println(start.get().port());
            Thread.sleep(Duration.ofMinutes(1));
        }
    }
}

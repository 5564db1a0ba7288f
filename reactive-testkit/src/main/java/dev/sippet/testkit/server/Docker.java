package dev.sippet.testkit.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * The servers as containers.
 *
 * @param ready what the server writes when it is up
 * @param times how often it writes that, given that the images start a server once to set it up and once for real
 */
record Docker(String image, Map<String, String> settings, List<String> command, int port, String ready, int times) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LOG_TAIL = 4_000;

    /** Asked once: the answer takes most of a second, and does not change. */
    static boolean isAvailable() {
        return Availability.ANSWER;
    }

    static Endpoint start(Product product) {
        return switch (product) {
            case POSTGRESQL -> postgresql().start();
            case MYSQL ->
                mysql("mysql:8.4", "MYSQL_ALLOW_EMPTY_PASSWORD", "--mysqlx=OFF").start();
            case MARIADB ->
                mysql("mariadb:11.4", "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD", "--ssl=0")
                        .start();
        };
    }

    private static Docker postgresql() {
        Map<String, String> settings = Map.of(
                "POSTGRES_HOST_AUTH_METHOD",
                "trust",
                "POSTGRES_INITDB_ARGS",
                "--locale-provider=builtin --builtin-locale=C.UTF-8");
        List<String> command =
                List.of("postgres", "-c", "fsync=off", "-c", "timezone=UTC", "-c", "max_connections=200");
        return new Docker("postgres:18", settings, command, 5432, ".*ready to accept connections.*", 2);
    }

    /** The server that sets things up listens on no port and says 0, so the line with the real one comes once. */
    private static Docker mysql(String image, String emptyPassword, String option) {
        List<String> command = List.of("--default-time-zone=+00:00", "--innodb-flush-log-at-trx-commit=0", option);
        return new Docker(image, Map.of(emptyPassword, "yes"), command, 3306, ".*port: 3306\\s.*", 1);
    }

    @SuppressWarnings("resource") // Stopped through the endpoint, and by Testcontainers when the JVM dies.
    private Endpoint start() {
        GenericContainer<?> container = new GenericContainer<>(image)
                .withEnv(settings)
                .withCommand(command.toArray(String[]::new))
                .withExposedPorts(port)
                .waitingFor(Wait.forLogMessage(ready, times).withStartupTimeout(PATIENCE));
        try {
            container.start();
        } catch (RuntimeException e) {
            throw new IllegalStateException(image + " did not start:\n" + tail(container), e);
        }
        return new Endpoint(container.getHost(), container.getMappedPort(port), "Docker", container::stop);
    }

    private static String tail(GenericContainer<?> container) {
        if (container.getContainerId() == null) return "";
        String log = container.getLogs();
        return log.substring(Math.max(0, log.length() - LOG_TAIL));
    }

    private static final class Availability {
        static final boolean ANSWER = !"embedded".equals(System.getProperty("sippet.servers"))
                && DockerClientFactory.instance().isDockerAvailable();
    }
}

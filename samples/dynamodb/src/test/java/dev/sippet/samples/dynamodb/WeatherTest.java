package dev.sippet.samples.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import dev.sippet.Sippet;
import dev.sippet.session.Db;
import dev.sippet.testkit.server.Database;
import dev.sippet.testkit.server.Servers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The same program says the same wherever its URL points to. */
class WeatherTest {
    private static final String SAID = """
        stored roof and yard
        stored 6 measurements
        roof measured [40, 20]
        yard measured [50, 30]
        cold were [0, 10, 20], then [30]
        corrected 2
        moved the roof to the south, version 2
        refused with UniqueViolation
        refused with ConditionFailed
        """;

    private static String run(String url) {
        Db db = Sippet.builder()
                .url(url)
                .models(Sensors.MODEL, Measurements.MODEL)
                .build();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Weather.run(db, new PrintStream(printed, true, StandardCharsets.UTF_8))
                .then(db.close())
                .block(Duration.ofMinutes(2));
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void onSqlite() {
        assertThat(run("sqlite::memory:")).isEqualToNormalizingNewlines(SAID);
    }

    @Test
    void onPostgresql() {
        try (Database database = Servers.postgresql().create()) {
            assertThat(run(database.url())).isEqualToNormalizingNewlines(SAID);
        }
    }

    @Test
    void onDynamoDb() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        DynamoDBProxyServer server = ServerRunner.createServerFromCommandLineArgs(
                new String[] {"-inMemory", "-port", Integer.toString(port), "-disableTelemetry"});
        server.start();
        try {
            String endpoint = URLEncoder.encode("http://localhost:" + port, StandardCharsets.UTF_8);
            assertThat(run("dynamodb://local:secret@eu-central-1?endpoint=" + endpoint))
                    .isEqualToNormalizingNewlines(SAID);
        } finally {
            server.stop();
        }
    }
}

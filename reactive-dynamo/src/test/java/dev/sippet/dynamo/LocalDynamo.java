package dev.sippet.dynamo;

import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** DynamoDB Local in this JVM: started on first use, stopped when the JVM ends. A database is a prefix of its own. */
final class LocalDynamo {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static LocalDynamo started;

    private final int port;

    private LocalDynamo(int port) {
        this.port = port;
    }

    static synchronized LocalDynamo get() {
        if (started == null) started = start();
        return started;
    }

    private static LocalDynamo start() {
        int port = freePort();
        try {
            DynamoDBProxyServer server = ServerRunner.createServerFromCommandLineArgs(
                    new String[] {"-inMemory", "-port", Integer.toString(port), "-disableTelemetry"});
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop-dynamodb"));
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not start", e);
        }
        return new LocalDynamo(port);
    }

    private static void stop(DynamoDBProxyServer server) {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not stop", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }

    String endpoint() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    /** The URL of the same database at another address. */
    static String at(String url, String endpoint) {
        return url.replaceFirst("endpoint=.*", "endpoint=" + URLEncoder.encode(endpoint, StandardCharsets.UTF_8));
    }

    /** The URL of a database without tables. */
    String empty() {
        return url("t" + DATABASES.incrementAndGet() + "_", endpoint());
    }

    static String url(String prefix, String endpoint) {
        return "dynamodb://local:secret@eu-central-1?tablePrefix=" + prefix + "&scanSegments=2&endpoint="
                + URLEncoder.encode(endpoint, StandardCharsets.UTF_8);
    }
}

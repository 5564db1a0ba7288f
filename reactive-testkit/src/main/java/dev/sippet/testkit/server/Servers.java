package dev.sippet.testkit.server;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One server of each product for all tests of a JVM: started on first use, stopped when the JVM ends. Where Docker answers they are
 * containers, elsewhere child processes; {@code -Dsippet.servers=embedded} forbids Docker.
 */
public final class Servers {
    private static final Logger LOG = LoggerFactory.getLogger(Servers.class);
    private static final Shared POSTGRESQL = new Shared(Product.POSTGRESQL);
    private static final Shared MYSQL = new Shared(Product.MYSQL);
    private static final Shared MARIADB = new Shared(Product.MARIADB);

    private Servers() {}

    public static DatabaseServer postgresql() {
        return POSTGRESQL.get();
    }

    public static DatabaseServer mysql() {
        return MYSQL.get();
    }

    public static DatabaseServer mariadb() {
        return MARIADB.get();
    }

    /** The server of a product. */
    public static DatabaseServer of(Product product) {
        return switch (product) {
            case POSTGRESQL -> postgresql();
            case MYSQL -> mysql();
            case MARIADB -> mariadb();
        };
    }

    /** All of them: a source for parameterized tests. */
    public static List<DatabaseServer> all() {
        return Stream.of(Product.values()).map(Servers::of).toList();
    }

    private static final class Shared {
        private final Product product;
        private @Nullable DatabaseServer server;
        private @Nullable RuntimeException failure;

        Shared(Product product) {
            this.product = product;
        }

        /** A start that failed is not tried again: each further test would wait for it as long. */
        synchronized DatabaseServer get() {
            if (failure != null) throw new IllegalStateException(product + " did not start before", failure);
            if (server == null) {
                try {
                    server = start();
                } catch (RuntimeException e) {
                    failure = e;
                    throw e;
                }
            }
            return server;
        }

        private DatabaseServer start() {
            long begun = System.nanoTime();
            DatabaseServer started = DatabaseServer.start(product);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop-" + product.scheme()));
            LOG.info(
                    "{}, up in {} ms",
                    started,
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());
            return started;
        }
    }
}

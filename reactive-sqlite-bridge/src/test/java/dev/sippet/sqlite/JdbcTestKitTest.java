package dev.sippet.sqlite;

import io.r2dbc.spi.ConnectionFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sqlite.SQLiteDataSource;

/** The engine over JDBC, by the one JDBC driver of an SQLite-like database that is always there: SQLite's. */
class JdbcTestKitTest implements SqliteTestKit {

    private static final Driver DRIVER = new AsTurso();

    @TempDir
    Path folder;

    private ConnectionFactory factory;
    private JdbcOperations jdbc;

    @BeforeAll
    static void register() throws SQLException {
        DriverManager.registerDriver(DRIVER);
    }

    @AfterAll
    static void unregister() throws SQLException {
        DriverManager.deregisterDriver(DRIVER);
    }

    @Override
    @BeforeEach
    public void createTable() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("kit.db"));
        source.setSynchronous("OFF");
        jdbc = new JdbcTemplate(source);
        factory = SqliteConnectionFactory.from("r2dbc:turso:" + folder.resolve("kit.db") + "?synchronous=OFF");
        SqliteTestKit.super.createTable();
    }

    @Override
    public ConnectionFactory getConnectionFactory() {
        return factory;
    }

    @Override
    public JdbcOperations getJdbcOperations() {
        return jdbc;
    }

    private static final class AsTurso implements Driver {

        private final Driver sqlite = new org.sqlite.JDBC();

        @Override
        public Connection connect(String url, Properties properties) throws SQLException {
            return acceptsURL(url) ? sqlite.connect(url.replace("jdbc:turso:", "jdbc:sqlite:"), properties) : null;
        }

        @Override
        public boolean acceptsURL(String url) {
            return url.startsWith("jdbc:turso:");
        }

        @Override
        public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
            return new DriverPropertyInfo[0];
        }

        @Override
        public int getMajorVersion() {
            return 1;
        }

        @Override
        public int getMinorVersion() {
            return 0;
        }

        @Override
        public boolean jdbcCompliant() {
            return false;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }
    }
}

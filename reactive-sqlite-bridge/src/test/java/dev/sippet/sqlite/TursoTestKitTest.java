package dev.sippet.sqlite;

import dev.sippet.sqlite.turso.OnTurso;
import io.r2dbc.spi.ConnectionFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The SPI's own test kit on the real Turso. */
@OnTurso
class TursoTestKitTest implements SqliteTestKit {

    @TempDir
    Path folder;

    private SingleConnectionDataSource source;
    private ConnectionFactory factory;
    private JdbcOperations jdbc;

    @Override
    @BeforeEach
    public void createTable() {
        source = new SingleConnectionDataSource("jdbc:turso:" + folder.resolve("kit.db"), true);
        jdbc = new JdbcTemplate(source);
        jdbc.execute("PRAGMA synchronous = OFF");
        factory = SqliteConnectionFactory.from("r2dbc:turso:" + folder.resolve("kit.db") + "?synchronous=OFF");
        SqliteTestKit.super.createTable();
    }

    @Override
    @AfterEach
    public void dropTable() {
        SqliteTestKit.super.dropTable();
        source.destroy();
    }

    @Override
    public ConnectionFactory getConnectionFactory() {
        return factory;
    }

    @Override
    public JdbcOperations getJdbcOperations() {
        return jdbc;
    }
}

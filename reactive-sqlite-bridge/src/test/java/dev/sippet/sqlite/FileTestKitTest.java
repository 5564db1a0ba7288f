package dev.sippet.sqlite;

import io.r2dbc.spi.ConnectionFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sqlite.SQLiteDataSource;

class FileTestKitTest implements SqliteTestKit {

    @TempDir
    Path folder;

    private ConnectionFactory factory;
    private JdbcOperations jdbc;

    @Override
    @BeforeEach
    public void createTable() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("kit.db"));
        source.setSynchronous("OFF");
        jdbc = new JdbcTemplate(source);
        factory = SqliteConnectionFactory.from("r2dbc:sqlite:" + folder.resolve("kit.db") + "?synchronous=OFF");
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
}

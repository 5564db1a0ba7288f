package dev.sippet.sqlite;

import io.r2dbc.spi.ConnectionFactory;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sqlite.SQLiteDataSource;

class MemoryTestKitTest implements SqliteTestKit {

    private SqliteConnectionFactory factory;
    private JdbcOperations jdbc;

    @Override
    @BeforeEach
    public void createTable() {
        String name = UUID.randomUUID().toString();
        factory = SqliteConnectionFactory.from("r2dbc:sqlite:mem:" + name);
        // The factory's anchor keeps the database while JDBC comes and goes.
        factory.create().flatMap(SqliteConnection::close).block();
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:file:/named-" + name + "?vfs=memdb");
        jdbc = new JdbcTemplate(source);
        SqliteTestKit.super.createTable();
    }

    @Override
    @AfterEach
    public void dropTable() {
        SqliteTestKit.super.dropTable();
        factory.close().block();
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

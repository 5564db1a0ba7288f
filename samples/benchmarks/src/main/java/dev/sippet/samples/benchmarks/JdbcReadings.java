package dev.sippet.samples.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** The same work on sqlite-jdbc, on one connection with the pragmas that the bridge sets, its statements prepared once. */
final class JdbcReadings implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement all;
    private final PreparedStatement byKey;
    private final PreparedStatement insert;
    private final PreparedStatement delete;

    JdbcReadings(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var pragmas = connection.createStatement()) {
            pragmas.execute("pragma journal_mode = wal");
            pragmas.execute("pragma synchronous = normal");
            pragmas.execute("pragma foreign_keys = on");
        }
        all = connection.prepareStatement("select id, sensor, quality, level from readings order by id");
        byKey = connection.prepareStatement("select id, sensor, quality, level from readings where id = ?");
        insert = connection.prepareStatement("insert into readings (id, sensor, quality, level) values (?, ?, ?, ?)");
        delete = connection.prepareStatement("delete from readings where id >= ?");
    }

    void all(Consumer<Reading> each) throws SQLException {
        try (ResultSet rows = all.executeQuery()) {
            while (rows.next()) each.accept(reading(rows));
        }
    }

    Reading byKey(long id) throws SQLException {
        byKey.setLong(1, id);
        try (ResultSet rows = byKey.executeQuery()) {
            rows.next();
            return reading(rows);
        }
    }

    /** In one transaction. */
    int insert(List<Reading> readings) throws SQLException {
        connection.setAutoCommit(false);
        for (Reading each : readings) {
            insert.setLong(1, each.id());
            insert.setString(2, each.sensor());
            insert.setInt(3, each.quality());
            insert.setDouble(4, each.level());
            insert.addBatch();
        }
        int[] counts = insert.executeBatch();
        connection.commit();
        connection.setAutoCommit(true);
        return counts.length;
    }

    void deleteFrom(long id) throws SQLException {
        delete.setLong(1, id);
        delete.executeUpdate();
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(row.getLong(1), row.getString(2), row.getInt(3), row.getDouble(4));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

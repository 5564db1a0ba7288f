package dev.sippet.samples.benchmarks;

import dev.sippet.sqlite.SqliteConnection;
import dev.sippet.sqlite.SqliteConnectionFactory;
import dev.sippet.sqlite.SqliteStatement;
import io.r2dbc.spi.Readable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The same work by hand on the bridge's own R2DBC, on one connection. */
final class BridgeReadings {
    private static final int COLUMNS = 4;

    private final SqliteConnectionFactory factory;
    private final SqliteConnection connection;

    BridgeReadings(Path file, Duration longest) {
        factory = SqliteConnectionFactory.from("r2dbc:sqlite:" + file);
        connection = Objects.requireNonNull(factory.create().block(longest));
    }

    Flux<Reading> all() {
        return rows(connection.createStatement("select id, sensor, quality, level from readings order by id"));
    }

    Mono<Reading> byKey(long id) {
        return rows(connection
                        .createStatement("select id, sensor, quality, level from readings where id = ?")
                        .bind(0, id))
                .singleOrEmpty();
    }

    private static Flux<Reading> rows(SqliteStatement statement) {
        return statement.execute().concatMap(result -> result.map(BridgeReadings::reading));
    }

    /** One run of the statement for each row: {@code Statement.add()}. */
    Mono<Void> insertAdded(List<Reading> readings) {
        SqliteStatement insert =
                connection.createStatement("insert into readings (id, sensor, quality, level) values (?, ?, ?, ?)");
        for (int i = 0; i < readings.size(); i++) {
            if (i > 0) insert.add();
            bind(insert, 0, readings.get(i));
        }
        return inTransaction(insert);
    }

    /** One statement of many rows. */
    Mono<Void> insertAtOnce(List<Reading> readings) {
        String rows = "(?, ?, ?, ?), ".repeat(readings.size());
        SqliteStatement insert = connection.createStatement(
                "insert into readings (id, sensor, quality, level) values " + rows.substring(0, rows.length() - 2));
        for (int i = 0; i < readings.size(); i++) bind(insert, i * COLUMNS, readings.get(i));
        return inTransaction(insert);
    }

    private Mono<Void> inTransaction(SqliteStatement statement) {
        return connection
                .beginTransaction()
                .thenMany(statement.execute().concatMap(result -> result.getRowsUpdated()))
                .then(connection.commitTransaction());
    }

    Mono<Void> close() {
        return connection.close().then(factory.close());
    }

    private static void bind(SqliteStatement insert, int at, Reading reading) {
        insert.bind(at, reading.id())
                .bind(at + 1, reading.sensor())
                .bind(at + 2, reading.quality())
                .bind(at + 3, reading.level());
    }

    private static Reading reading(Readable row) {
        return new Reading(
                Objects.requireNonNull(row.get(0, Long.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                Objects.requireNonNull(row.get(2, Integer.class)),
                Objects.requireNonNull(row.get(3, Double.class)));
    }
}

package dev.sippet.sqlite;

import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.Statement;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Flux;

/** Runs statements to their end on the thread of a test. */
final class Rows {

    private Rows() {}

    static List<List<Object>> of(Statement statement) {
        return Flux.from(statement.execute())
                .concatMap(result -> result.map((row, metadata) ->
                        values(row, metadata.getColumnMetadatas().size())))
                .collectList()
                .block();
    }

    static List<Object> values(Row row, int width) {
        List<Object> values = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            values.add(row.get(index));
        }
        return values;
    }

    static long count(Statement statement) {
        Long count = Flux.from(statement.execute())
                .concatMap(Result::getRowsUpdated)
                .reduce(0L, Long::sum)
                .block();
        return count;
    }

    static Object one(SqliteConnection connection, String sql) {
        return of(connection.createStatement(sql)).getFirst().getFirst();
    }
}

package dev.sippet.planner.execute;

import dev.sippet.error.DatabaseFailure;
import dev.sippet.error.DriverFailure;
import dev.sippet.planner.plan.Prepared;
import dev.sippet.planner.plan.Step;
import dev.sippet.statement.TableStatement;
import dev.sippet.value.RowReader;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Flux;

/** Stores new records, and answers them from what was sent and the keys that came back. */
final class InsertRowsRunner {
    private InsertRowsRunner() {}

    static <T> Flux<T> run(Step.InsertRows step, NewRows rows, Conversation on, RowReader<T> reader) {
        boolean known = step.given() == null || rows.keysGiven();
        Prepared insert = known && step.given() != null ? step.given() : step.generated();
        TableStatement.Insert statement =
                (TableStatement.Insert) insert.operation().statement();
        var arguments = rows.arguments(statement.columns());
        if (known) return on.run(insert, arguments, Conversation.COUNT).thenMany(read(rows, reader));
        return on.run(insert, arguments, (row, at) -> Objects.requireNonNull(row.get(at)))
                .collectList()
                .flatMapMany(keys -> completed(rows, keys, reader));
    }

    private static <T> Flux<T> completed(NewRows rows, List<Object> keys, RowReader<T> reader) {
        if (keys.size() != rows.size()) {
            return Flux.error(new DriverFailure(
                    "the database answered " + keys.size() + " keys for " + rows.size() + " new rows",
                    null,
                    new DatabaseFailure.Source("database", null, null)));
        }
        rows.keys(keys);
        return read(rows, reader);
    }

    private static <T> Flux<T> read(NewRows rows, RowReader<T> reader) {
        return Flux.range(0, rows.size()).map(index -> reader.read(rows.row(index), 0));
    }
}

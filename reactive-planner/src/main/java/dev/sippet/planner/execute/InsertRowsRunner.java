package dev.sippet.planner.execute;

import dev.sippet.error.DatabaseFailure;
import dev.sippet.error.DriverFailure;
import dev.sippet.planner.plan.Prepared;
import dev.sippet.planner.plan.Step;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.TableStatement;
import dev.sippet.value.RowReader;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Stores new records, and answers them from what was sent and the keys that came back. More than one statement takes go in several,
 * one after the other, in a transaction.
 */
final class InsertRowsRunner<T> implements PlanExecutor.Run<T> {
    private final NewRows rows;
    private final RowReader<T> reader;
    private final Prepared insert;
    private final List<Column> columns;
    private final boolean known;
    private final int most;

    InsertRowsRunner(Step.InsertRows step, NewRows rows, int mostValues, RowReader<T> reader) {
        this.rows = rows;
        this.reader = reader;
        this.known = step.given() == null || rows.keysGiven();
        this.insert = known && step.given() != null ? step.given() : step.generated();
        this.columns = ((TableStatement.Insert) insert.operation().statement()).columns();
        this.most = Math.max(1, mostValues / Math.max(1, columns.size()));
    }

    @Override
    public boolean atomic() {
        return rows.size() > most;
    }

    @Override
    public Flux<T> on(Conversation conversation) {
        return stored(conversation).thenMany(Flux.defer(this::read));
    }

    /** Stores the rows; after it they have their keys. */
    Mono<Void> stored(Conversation conversation) {
        if (known) return sent(conversation, Conversation.COUNT).then();
        return sent(conversation, (row, at) -> Objects.requireNonNull(row.get(at)))
                .collectList()
                .flatMap(this::completed);
    }

    private <A> Flux<A> sent(Conversation on, RowReader<A> answer) {
        if (!atomic()) return on.run(insert, arguments(0), answer);
        int statements = (rows.size() - 1) / most + 1;
        return Flux.range(0, statements).concatMap(each -> on.run(insert, arguments(each * most), answer));
    }

    private @Nullable Object[] arguments(int from) {
        return rows.arguments(columns, from, Math.min(from + most, rows.size()));
    }

    private Mono<Void> completed(List<Object> keys) {
        if (keys.size() != rows.size()) {
            return Mono.error(new DriverFailure(
                    "the database answered " + keys.size() + " keys for " + rows.size() + " new rows",
                    null,
                    new DatabaseFailure.Source("database", null, null)));
        }
        rows.keys(keys);
        return Mono.empty();
    }

    /** The rows, once they are stored. */
    Flux<T> read() {
        return Flux.range(0, rows.size()).map(index -> reader.read(rows.row(index), 0));
    }
}

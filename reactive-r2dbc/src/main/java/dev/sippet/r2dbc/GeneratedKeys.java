package dev.sippet.r2dbc;

import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import io.r2dbc.spi.Statement;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * The numbers that MySQL gave to the rows of an insert, of which it tells the first. The others follow it at a fixed distance: InnoDB
 * takes all numbers of an insert whose rows are known beforehand at once, whatever {@code innodb_autoinc_lock_mode} says ("simple
 * inserts" in its manual).
 */
final class GeneratedKeys {
    private final Layout layout;
    private final int columns;

    GeneratedKeys(Layout layout, int columns) {
        this.layout = layout;
        this.columns = columns;
    }

    <T> Flux<T> of(Statement statement, Link link, int arguments, RowReader<T> reader) {
        int rows = columns == 0 ? 1 : arguments / columns;
        return Flux.from(statement.returnGeneratedValues().execute())
                .concatMap(result -> result.map(row -> row.get(0, Long.class)))
                .single()
                .flatMapMany(first ->
                        Flux.range(0, rows).map(index -> reader.read(row(first + index * link.increment()), 0)));
    }

    private Row row(long number) {
        Type type = layout.slots().getFirst().type();
        return new Row(layout, new @Nullable Object[] {type == null ? null : Conversions.canonical(type, number)});
    }
}

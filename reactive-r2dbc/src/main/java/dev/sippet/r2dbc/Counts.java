package dev.sippet.r2dbc;

import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import io.r2dbc.spi.Result;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** The answer of what changes rows: one row with their number. */
final class Counts {
    private static final Layout COUNT = Layout.of("count", Type.INT64);

    private Counts() {}

    static <T> Flux<T> of(Flux<? extends Result> results, RowReader<T> reader) {
        return results.concatMap(Result::getRowsUpdated)
                .reduce(0L, Long::sum)
                .map(count -> reader.read(new Row(COUNT, new @Nullable Object[] {count}), 0))
                .flux();
    }
}

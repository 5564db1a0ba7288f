package dev.sippet.sqlite;

import dev.sippet.sqlite.text.SqlText;
import io.r2dbc.spi.Batch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Plain texts without parameters, run one after the other; not atomic unless in a transaction. */
public final class SqliteBatch implements Batch {

    private final NativeConnection connection;
    private final TextCache texts;
    private final List<SqlText> batch = new ArrayList<>();

    SqliteBatch(NativeConnection connection, TextCache texts) {
        this.connection = connection;
        this.texts = texts;
    }

    @Override
    public SqliteBatch add(String sql) {
        batch.add(texts.read(sql));
        return this;
    }

    @Override
    public Flux<SqliteResult> execute() {
        for (SqlText text : batch) {
            String problem = text.parameters() > 0 ? "A batch takes no parameters." : text.problem();
            if (problem != null) {
                return Flux.error(() -> SqliteErrors.badText(problem, text.sql()));
            }
        }
        int chunk = connection.settings().fetchSize();
        List<Execution> executions = batch.stream()
                .map(text ->
                        new Execution(text, text.sql(), new @Nullable Object[0], chunk, connection.statementTimeout()))
                .toList();
        return SqliteStatement.run(connection, executions, chunk);
    }
}

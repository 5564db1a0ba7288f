package dev.sippet.sqlite;

import dev.sippet.sqlite.text.SqlText;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Statement;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;

/**
 * A statement and its bindings. Positions count from zero, names may be given with or without their prefix. Each subscription
 * to {@link #execute()} runs all bindings once, one after the other; those that write have run when their result arrives.
 */
public final class SqliteStatement implements Statement {

    private final NativeConnection connection;
    private final SqlText text;
    private final Bindings bindings;
    private @Nullable List<String> generated;
    private int chunk;

    SqliteStatement(NativeConnection connection, SqlText text) {
        this.connection = connection;
        this.text = text;
        this.bindings = new Bindings(text.parameters());
        this.chunk = connection.settings().fetchSize();
    }

    @Override
    public SqliteStatement add() {
        bindings.add();
        return this;
    }

    @Override
    public SqliteStatement bind(int index, Object value) {
        if (value == null) {
            throw new IllegalArgumentException("A value must not be null; use bindNull");
        }
        if (value instanceof Parameter parameter) {
            Object inner = parameter.getValue();
            bindings.set(index, inner == null ? null : Encoding.encode(inner));
        } else {
            bindings.set(index, Encoding.encode(value));
        }
        return this;
    }

    @Override
    public SqliteStatement bind(String name, Object value) {
        return bind(indexOf(name), value);
    }

    @Override
    public SqliteStatement bindNull(int index, Class<?> type) {
        if (type == null) {
            throw new IllegalArgumentException("A type must not be null");
        }
        bindings.set(index, null);
        return this;
    }

    @Override
    public SqliteStatement bindNull(String name, Class<?> type) {
        return bindNull(indexOf(name), type);
    }

    private int indexOf(String name) {
        if (name == null) {
            throw new IllegalArgumentException("A parameter's name must not be null");
        }
        Integer index = text.names().get(name);
        if (index == null) {
            throw new NoSuchElementException(
                    "There is no parameter " + name + " among " + text.names().keySet());
        }
        return index;
    }

    @Override
    public SqliteStatement returnGeneratedValues(String... columns) {
        if (columns == null) {
            throw new IllegalArgumentException("Columns must not be null");
        }
        for (String column : columns) {
            if (column == null) {
                throw new IllegalArgumentException("A column must not be null");
            }
        }
        generated = List.of(columns);
        return this;
    }

    /** How many rows a visit to the connection's thread reads at most; zero is the connection's own. */
    @Override
    public SqliteStatement fetchSize(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("A fetch size must not be negative");
        }
        chunk = rows == 0 ? connection.settings().fetchSize() : rows;
        return this;
    }

    @Override
    public Flux<SqliteResult> execute() {
        List<@Nullable Object[]> complete = bindings.complete();
        if (text.problem() != null) {
            return Flux.error(() -> SqliteErrors.badText(Objects.requireNonNull(text.problem()), text.sql()));
        }
        String sql = generated == null ? text.sql() : text.returning(generated);
        if (complete.stream().anyMatch(Lobs::present)) {
            return Lobs.read(complete).flatMapMany(read -> run(sql, read));
        }
        return run(sql, complete);
    }

    private Flux<SqliteResult> run(String sql, List<@Nullable Object[]> values) {
        List<Execution> executions = values.stream()
                .map(binding -> new Execution(text, sql, binding, chunk, connection.statementTimeout()))
                .toList();
        return run(connection, executions, chunk);
    }

    static Flux<SqliteResult> run(NativeConnection connection, List<Execution> executions, int chunk) {
        return new Flux<>() {
            @Override
            public void subscribe(CoreSubscriber<? super SqliteResult> subscriber) {
                subscriber.onSubscribe(new ExecutionStream(connection, executions, chunk, subscriber));
            }
        };
    }
}

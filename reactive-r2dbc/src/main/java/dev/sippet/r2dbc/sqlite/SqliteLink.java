package dev.sippet.r2dbc.sqlite;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Operation.Transact.Begin;
import dev.sippet.error.InvalidSchema;
import dev.sippet.r2dbc.Link;
import dev.sippet.sqlite.LockMode;
import dev.sippet.sqlite.SqliteConnection;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.Statement;
import io.r2dbc.spi.TransactionDefinition;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A connection to SQLite. */
class SqliteLink implements Link {
    static final String FOREIGN_KEY_CHECK = "PRAGMA foreign_key_check(";
    private static final Begin WRITING = new Begin(null, false, dev.sippet.driver.LockMode.IMMEDIATE);

    private final SqliteConnection connection;
    private final Capability capability;

    SqliteLink(SqliteConnection connection, Capability capability) {
        this.connection = connection;
        this.capability = capability;
    }

    @Override
    public SqliteConnection connection() {
        return connection;
    }

    @Override
    public Capability capability() {
        return capability;
    }

    /** A cancelled statement is interrupted by its driver. */
    @Override
    public Mono<Void> stop() {
        return Mono.empty();
    }

    /** The only isolation level there is need not be said. */
    @Override
    public Mono<Void> begin(Begin begin) {
        return connection.beginTransaction(new Definition(begin));
    }

    private record Definition(Begin begin) implements TransactionDefinition {
        @Override
        public <T> @Nullable T getAttribute(Option<T> option) {
            if (option.equals(READ_ONLY)) return option.cast(begin.readOnly());
            dev.sippet.driver.LockMode mode = begin.lockMode();
            return mode != null && option.equals(LockMode.ATTRIBUTE)
                    ? option.cast(LockMode.valueOf(mode.name()))
                    : null;
        }
    }

    /** A foreign key that is added to a table with rows is checked like this: what it answers refers to nothing. */
    @Override
    public Mono<Void> execute(String sql) {
        return sql.startsWith(FOREIGN_KEY_CHECK) ? checkReferences(sql) : Link.super.execute(sql);
    }

    /** Fails if this pragma answers anything. */
    Mono<Void> checkReferences(String pragma) {
        return refuse(pragma);
    }

    /** Fails if the question answers the table of a row that refers to nothing. */
    final Mono<Void> refuse(String question) {
        return first(question)
                .flatMap(table -> Mono.error(new InvalidSchema(
                        "table " + table + " has rows that refer to others that are not there",
                        "delete or complete them, and push the schema again")));
    }

    /** The first column of the first row, or nothing where there is none. */
    private Mono<String> first(String sql) {
        Statement question = connection.createStatement(sql);
        return Flux.from(question.execute())
                .concatMap(result -> result.map(row -> String.valueOf(row.get(0, String.class))))
                .next();
    }

    /**
     * In a transaction, which also makes it all or nothing. Foreign keys are off, or the going of a table that is replaced would be
     * felt by those that refer to it; the pragmas have no effect inside a transaction, and so stand around it. It takes the lock to
     * write at once, whatever lockMode says, and Turso changes no schema in a transaction beside others.
     */
    @Override
    public Mono<Void> alone(Mono<Void> work) {
        Mono<Void> transaction = begin(WRITING)
                .then(work)
                .then(connection.commitTransaction())
                .onErrorResume(error -> connection.rollbackTransaction().then(Mono.error(error)));
        return first("PRAGMA foreign_keys")
                .flatMap(before -> execute("PRAGMA foreign_keys = OFF")
                        .then(execute("PRAGMA legacy_alter_table = ON"))
                        .then(transaction)
                        .onErrorResume(error -> restored(before).then(Mono.error(error)))
                        .then(Mono.defer(() -> restored(before))));
    }

    private Mono<Void> restored(String foreignKeys) {
        return execute("PRAGMA legacy_alter_table = OFF").then(execute("PRAGMA foreign_keys = " + foreignKeys));
    }
}

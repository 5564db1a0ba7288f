package dev.sippet.sqlite;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionMetadata;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Lifecycle;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.TransactionDefinition;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * One connection and its thread, on which everything it answers is sent. Its commands run in the order of their subscription;
 * several results may be open at once. Given back to a pool, it closes what is still open and rolls back.
 */
public final class SqliteConnection implements Connection, Lifecycle {

    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final NativeConnection connection;
    private final TextCache texts;
    private final ConnectionMetadata metadata;

    SqliteConnection(NativeConnection connection, String version) {
        this.connection = connection;
        this.texts = new TextCache(connection.settings().statementCacheSize());
        this.metadata = new Metadata(connection.settings().engine().product(), version);
    }

    private record Metadata(String product, String version) implements ConnectionMetadata {

        @Override
        public String getDatabaseProductName() {
            return product;
        }

        @Override
        public String getDatabaseVersion() {
            return version;
        }
    }

    @Override
    public SqliteStatement createStatement(String sql) {
        return new SqliteStatement(connection, texts.read(sql));
    }

    @Override
    public SqliteBatch createBatch() {
        return new SqliteBatch(connection, texts);
    }

    /** Begins as the option {@code lockMode} says. Cancelled while it waits for the lock, it begins nothing. */
    @Override
    public Mono<Void> beginTransaction() {
        return begin(() -> TransactionPlan.standard(connection.settings()));
    }

    @Override
    public Mono<Void> beginTransaction(TransactionDefinition definition) {
        return begin(() -> TransactionPlan.of(definition, connection.settings()));
    }

    private Mono<Void> begin(Supplier<TransactionPlan> plan) {
        return NativeCall.revocable(
                connection,
                () -> {
                    connection.transaction().begin(plan.get());
                    return null;
                },
                connection.transaction()::rollback);
    }

    /** Runs to its end even if nobody waits for it any more, as rolling back does. A commit that fails has rolled back. */
    @Override
    public Mono<Void> commitTransaction() {
        return run(() -> connection.transaction().commit());
    }

    @Override
    public Mono<Void> rollbackTransaction() {
        return run(() -> connection.transaction().rollback());
    }

    @Override
    public Mono<Void> createSavepoint(String name) {
        String quoted = quoted(name);
        return run(() -> {
            connection.transaction().begin(TransactionPlan.standard(connection.settings()));
            connection.transaction().savepoint("SAVEPOINT " + quoted);
        });
    }

    @Override
    public Mono<Void> releaseSavepoint(String name) {
        String quoted = quoted(name);
        return run(() -> connection.transaction().savepoint("RELEASE " + quoted));
    }

    @Override
    public Mono<Void> rollbackTransactionToSavepoint(String name) {
        String quoted = quoted(name);
        return run(() -> connection.transaction().savepoint("ROLLBACK TO " + quoted));
    }

    private static String quoted(@Nullable String name) {
        if (name == null) {
            throw new IllegalArgumentException("A savepoint's name must not be null");
        }
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public boolean isAutoCommit() {
        return !connection.transaction().isOpen();
    }

    @Override
    public Mono<Void> setAutoCommit(boolean autoCommit) {
        return Mono.defer(() -> {
            if (autoCommit == isAutoCommit()) {
                return Mono.empty();
            }
            return autoCommit ? commitTransaction() : beginTransaction();
        });
    }

    @Override
    public IsolationLevel getTransactionIsolationLevel() {
        return connection.settings().isolation();
    }

    @Override
    public Mono<Void> setTransactionIsolationLevel(IsolationLevel level) {
        return Mono.fromRunnable(() -> connection.settings().refuseOtherIsolation(level));
    }

    /** Holds from the next transaction on, and for statements outside one at once. */
    @Override
    public Mono<Void> setLockWaitTimeout(Duration timeout) {
        return run(() -> connection.lockWait(timeout));
    }

    /** Counts the time that a statement spends in the database. Zero is no limit. */
    @Override
    public Mono<Void> setStatementTimeout(Duration timeout) {
        return Mono.fromRunnable(() -> connection.statementTimeout(timeout));
    }

    @Override
    public ConnectionMetadata getMetadata() {
        return metadata;
    }

    @Override
    public Mono<Boolean> validate(ValidationDepth depth) {
        if (depth == ValidationDepth.LOCAL) {
            return Mono.fromSupplier(() -> !connection.thread().isClosed());
        }
        return Mono.defer(() -> connection.thread().isClosed()
                ? Mono.just(false)
                : NativeCall.revocable(connection, connection::isAlive, () -> {})
                        .onErrorReturn(false));
    }

    /** Ends what runs, rolls back and frees the thread; done at once if closed already. Ten seconds are the limit. */
    @Override
    public Mono<Void> close() {
        return Closing.of(connection)
                .timeout(
                        CLOSING,
                        Mono.error(() -> new R2dbcTimeoutException(
                                "The connection did not close in " + CLOSING
                                        + "; it will when its native call returns.",
                                "57014",
                                0)));
    }

    void closeNow() {
        connection.close();
        connection.thread().shutdown();
    }

    @Override
    public Mono<Void> postAllocate() {
        return Mono.empty();
    }

    @Override
    public Mono<Void> preRelease() {
        return run(connection::clean);
    }

    private Mono<Void> run(Runnable action) {
        return NativeCall.certain(connection, action);
    }

    NativeConnection opened() {
        return connection;
    }
}

package dev.sippet.r2dbc;

import dev.sippet.driver.Operation.Transact;
import dev.sippet.value.RowReader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Begins, ends or divides a transaction.
 *
 * @param transact what it does
 */
record TransactCommand(Transact transact) implements R2dbcCommand {

    @Override
    public String text() {
        return switch (transact) {
            case Transact.Begin(var isolation, var readOnly, var lockMode) ->
                "BEGIN" + (lockMode == null ? "" : " " + lockMode)
                        + (isolation == null ? "" : " ISOLATION LEVEL " + isolation.sql())
                        + (readOnly ? " READ ONLY" : "");
            case Transact.Commit commit -> "COMMIT";
            case Transact.Rollback rollback -> "ROLLBACK";
            case Transact.Savepoint(var name) -> "SAVEPOINT " + name;
            case Transact.Release(var name) -> "RELEASE SAVEPOINT " + name;
            case Transact.RollbackTo(var name) -> "ROLLBACK TO SAVEPOINT " + name;
        };
    }

    @Override
    public <T> Flux<T> send(Link link, @Nullable Object[] arguments, RowReader<T> reader) {
        return done(link).thenMany(Flux.empty());
    }

    private Mono<Void> done(Link link) {
        return switch (transact) {
            case Transact.Begin begin -> link.begin(begin);
            case Transact.Commit commit -> link.commit();
            case Transact.Rollback rollback -> link.rollback();
            case Transact.Savepoint point -> link.execute(text());
            case Transact.Release point -> link.execute(text());
            case Transact.RollbackTo(var name) -> link.execute(text()).then(link.execute("RELEASE SAVEPOINT " + name));
        };
    }
}

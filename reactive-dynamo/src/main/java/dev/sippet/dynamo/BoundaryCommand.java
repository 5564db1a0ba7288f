package dev.sippet.dynamo;

import dev.sippet.driver.Command;
import dev.sippet.driver.Operation.Transact;
import reactor.core.publisher.Mono;

/** Begins, ends or divides a transaction: only its end is a call. */
record BoundaryCommand(Transact transact) implements Command {

    @Override
    public String text() {
        return switch (transact) {
            case Transact.Begin begin -> "begin: writes are kept until the end";
            case Transact.Commit commit -> "TransactWriteItems of all that was written";
            case Transact.Rollback rollback -> "drop what was written";
            case Transact.Savepoint(var name) -> "savepoint " + name;
            case Transact.Release(var name) -> "release " + name;
            case Transact.RollbackTo(var name) -> "drop what was written since " + name;
        };
    }

    Mono<Void> run(Pending pending, Calls calls) {
        return switch (transact) {
            case Transact.Begin begin -> Mono.empty();
            case Transact.Commit commit -> pending.end(calls);
            case Transact.Rollback rollback -> Mono.fromRunnable(() -> pending.backTo(null));
            case Transact.Savepoint(var name) -> Mono.fromRunnable(() -> pending.mark(name));
            case Transact.Release(var name) -> Mono.empty();
            case Transact.RollbackTo(var name) -> Mono.fromRunnable(() -> pending.backTo(name));
        };
    }
}

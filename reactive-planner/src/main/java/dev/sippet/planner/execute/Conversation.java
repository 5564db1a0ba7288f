package dev.sippet.planner.execute;

import dev.sippet.driver.Command;
import dev.sippet.driver.Session;
import dev.sippet.error.SippetException;
import dev.sippet.planner.plan.Prepared;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A session in use: every operation goes through here, is logged, and fails with the statement it was part of.
 *
 * @param session the session
 * @param log where operations are told of
 * @param witness is told before anybody sees a row of what only reads; null where nobody asks
 * @param others lends sessions to what can run beside; null where all has to run on this one
 */
public record Conversation(
        Session session,
        SqlLog log,
        @Nullable Runnable witness,
        @Nullable Connections others) {
    static final RowReader<Long> COUNT = (row, at) -> row.int64(at);

    private static final @Nullable Object[] NOTHING = {};

    /** One in which it does not matter who has seen what, and all runs on this session. */
    public Conversation(Session session, SqlLog log) {
        this(session, log, null, null);
    }

    /** Another one beside this. */
    Conversation on(Session other) {
        return new Conversation(other, log, witness, others);
    }

    /** Reads rows that go on as they arrive. */
    <T> Flux<T> read(Prepared prepared, @Nullable Object[] arguments, RowReader<T> reader) {
        if (witness == null) return run(prepared, arguments, reader);
        return run(prepared, arguments, (row, at) -> {
            seen();
            return reader.read(row, at);
        });
    }

    /** Somebody is about to see a row. */
    void seen() {
        if (witness != null) witness.run();
    }

    /** Runs one operation. */
    <T> Flux<T> run(Prepared prepared, @Nullable Object[] arguments, RowReader<T> reader) {
        return run(prepared.command(), arguments, reader);
    }

    /** Runs one command. */
    public <T> Flux<T> run(Command command, @Nullable Object[] arguments, RowReader<T> reader) {
        SqlLog.Watch watch = log.watch(command, arguments);
        return watch.over(session.run(command, arguments, watch.counting(reader)));
    }

    /** Runs one operation to its end; the reader takes in the rows, and nothing goes on. */
    Mono<Void> drain(Prepared prepared, @Nullable Object[] arguments, RowReader<?> reader) {
        SqlLog.Watch watch = log.watch(prepared.command(), arguments);
        return watch.over(session.drain(prepared.command(), arguments, watch.counting(reader))
                        .flux())
                .then();
    }

    /** All rows of one operation. */
    Mono<List<Row>> all(Prepared prepared, @Nullable Object[] arguments) {
        return Mono.defer(() -> {
            List<Row> rows = new ArrayList<>();
            return drain(prepared, arguments, (row, at) -> rows.add(row)).thenReturn(rows);
        });
    }

    /** Runs a command that answers nothing. */
    public Mono<Void> run(Command command) {
        return Flux.defer(() -> run(command, NOTHING, COUNT)).then();
    }

    /** Errors of this statement say so. */
    static <T> Flux<T> during(Flux<T> running, java.util.function.Supplier<String> statement) {
        return running.doOnError(SippetException.class, error -> error.during(statement.get()));
    }
}

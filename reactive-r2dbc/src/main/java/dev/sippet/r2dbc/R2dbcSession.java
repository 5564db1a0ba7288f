package dev.sippet.r2dbc;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Command;
import dev.sippet.driver.Operation.Transact;
import dev.sippet.driver.Session;
import dev.sippet.error.ConnectionLost;
import dev.sippet.error.DatabaseFailure.Source;
import dev.sippet.error.InvalidSchema;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.SerializationFailure;
import dev.sippet.error.SippetException;
import dev.sippet.error.TimedOut;
import dev.sippet.value.RowReader;
import io.r2dbc.spi.R2dbcException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.pool.PooledRef;

/** A connection for as long as somebody has it. It knows whether what was sent over it has come to its end. */
final class R2dbcSession implements Session {
    /** The longest that asking the server to stop a statement may take. */
    private static final Duration STOPPING = Duration.ofSeconds(1);

    private final PooledRef<Link> ref;
    private final Link link;
    private final Database database;
    private final Duration statementTimeout;
    private final Translation translation;
    private final AtomicReference<@Nullable Run> current = new AtomicReference<>();
    private final AtomicBoolean released = new AtomicBoolean();
    private volatile Phase phase = Phase.OUTSIDE;
    private volatile @Nullable String distrust;

    R2dbcSession(PooledRef<Link> ref, Database database, Duration statementTimeout) {
        this.ref = ref;
        this.link = ref.poolable();
        this.database = database;
        this.statementTimeout = statementTimeout;
        this.translation = new Translation(database.errors(), link.capability().driver());
    }

    /** Where a transaction stands. */
    private enum Phase {
        OUTSIDE,
        INSIDE,
        /** The database undid it by itself: whatever ran now would run outside of it. */
        UNDONE
    }

    /** One run of a command, from when it is sent until its last answer has come. */
    private static final class Run {
        private final R2dbcCommand command;
        private volatile boolean cut;

        private Run(R2dbcCommand command) {
            this.command = command;
        }
    }

    @Override
    public <T> Flux<T> run(Command command, @Nullable Object[] arguments, RowReader<T> reader) {
        R2dbcCommand sent = (R2dbcCommand) command;
        return Flux.defer(() -> start(new Run(sent), Flux.defer(() -> sent.send(link, arguments, reader))));
    }

    /** Of all rows only the first is a signal, which stops the clock. */
    @Override
    public Mono<Void> drain(Command command, @Nullable Object[] arguments, RowReader<?> reader) {
        R2dbcCommand sent = (R2dbcCommand) command;
        return Flux.defer(() -> start(
                        new Run(sent),
                        Flux.defer(() -> sent.send(link, arguments, reader)).filter(new First())))
                .then();
    }

    /** Lets the first one pass. */
    private static final class First implements Predicate<Object> {
        private boolean passed;

        @Override
        public boolean test(Object any) {
            boolean first = !passed;
            passed = true;
            return first;
        }
    }

    private <T> Flux<T> start(Run run, Flux<T> answer) {
        if (released.get()) return Flux.error(new InvalidStatement("the session was given back already", null));
        if (isUndone(run)) return Flux.error(undone());
        Run before = current.get();
        if (before != null && before.cut && isRollback(run)) return abandon();
        if ((before != null && !before.cut) || !current.compareAndSet(before, run)) {
            return Flux.error(overlap(run, before));
        }
        return before == null ? send(run, answer) : settle(run).thenMany(Flux.defer(() -> send(run, answer)));
    }

    /** What comes first decides: a row, the end, or the clock. Timing each row would cost as much as reading it. */
    private <T> Flux<T> send(Run run, Flux<T> answer) {
        Flux<T> watched = database.elsewhere(answer)
                .doOnTerminate(() -> current.compareAndSet(run, null))
                .doOnCancel(() -> run.cut = true);
        return Flux.firstWithSignal(watched, clock())
                .doOnComplete(() -> completed(run))
                .onErrorMap(error -> failed(run, error));
    }

    private <T> Mono<T> clock() {
        return Mono.delay(statementTimeout).then(Mono.error(this::late));
    }

    /** A statement that was cut off has rows on the way; the next one waits until they have gone. */
    private Mono<Void> settle(Run run) {
        return Mono.defer(link::settle)
                .timeout(statementTimeout)
                .onErrorReturn(false)
                .doOnCancel(() -> run.cut = true)
                .flatMap(works -> works ? Mono.empty() : Mono.error(unsettled()));
    }

    /** The connection is about to be closed, and that rolls back as well; waiting for the statement's end would only take longer. */
    private <T> Flux<T> abandon() {
        distrust = "a transaction ended while a statement ran";
        return Flux.empty();
    }

    private void completed(Run run) {
        if (!(run.command instanceof TransactCommand(var transact))) return;
        switch (transact) {
            case Transact.Begin begin -> phase = Phase.INSIDE;
            case Transact.Commit commit -> phase = Phase.OUTSIDE;
            case Transact.Rollback rollback -> phase = Phase.OUTSIDE;
            case Transact.Savepoint point -> {}
            case Transact.Release point -> {}
            case Transact.RollbackTo point -> {}
        }
    }

    private SippetException failed(Run run, Throwable error) {
        if (error instanceof TimedOut late) return late;
        SippetException translated = translation.translateAmong(error, run.command.tables(), link::isOpen);
        if (translated instanceof ConnectionLost) distrust = "its connection broke";
        if (run.command instanceof TransactCommand) distrust = "a transaction could not be begun or ended";
        if (!isAnswer(error)) cutOff(run);
        if (translated instanceof SerializationFailure && phase == Phase.INSIDE && link.rollsBackByItself()) {
            phase = Phase.UNDONE;
        }
        return translated;
    }

    /** Only the server's own error ends a statement; any other leaves its rows on the way. A schema is compared between statements. */
    private static boolean isAnswer(Throwable error) {
        if (error instanceof InvalidSchema) return true;
        return error instanceof R2dbcException answer && (answer.getSqlState() != null || answer.getErrorCode() != 0);
    }

    private void cutOff(Run run) {
        run.cut = true;
        current.compareAndSet(null, run);
    }

    private boolean isUndone(Run run) {
        return phase == Phase.UNDONE && !isRollback(run);
    }

    private static boolean isRollback(Run run) {
        return run.command instanceof TransactCommand(Transact.Rollback rollback);
    }

    private SippetException undone() {
        return new SerializationFailure(
                "the database has undone this transaction already, after an earlier statement of it failed",
                "let the error of that statement end the transaction, and run it again",
                new Source(capability().driver(), null, null));
    }

    private SippetException overlap(Run run, @Nullable Run before) {
        String other = before == null ? "another statement" : before.command.text();
        return new InvalidStatement(
                        "a session runs one statement at a time, and this one was started before another had ended: "
                                + other,
                        "run them one after the other, such as with concatMap or then")
                .during(run.command.text());
    }

    private SippetException unsettled() {
        distrust = "a statement was cut off and did not end";
        return new ConnectionLost(
                "the connection is still busy with a statement that was cut off",
                "read the statement before it to its end, or ask for fewer rows with limit",
                new Source(capability().driver(), null, null));
    }

    private SippetException late() {
        String goesOn =
                capability().stopsStatements() ? "" : ", and nothing stops the statement there: it runs on to its end";
        return new TimedOut(
                capability().driver() + " did not answer within " + statementTimeout + goesOn,
                "make the statement cheaper, look for locks, or raise statementTimeout");
    }

    /** What the server at the other end can do. */
    Capability capability() {
        return link.capability();
    }

    @Override
    public Mono<Void> release() {
        return Mono.defer(() -> released.compareAndSet(false, true) ? giveBack() : Mono.empty());
    }

    private Mono<Void> giveBack() {
        String reason = reasonToDiscard();
        return reason == null ? ref.release().onErrorComplete() : discard(reason);
    }

    private @Nullable String reasonToDiscard() {
        Run run = current.get();
        if (run != null) return "its statement was cut off";
        if (distrust != null) return distrust;
        return phase == Phase.OUTSIDE ? null : "its transaction was left open";
    }

    private Mono<Void> discard(String reason) {
        SessionPool.LOG.debug("discarding a connection to {}: {}", database.address(), reason);
        Mono<Void> stop = current.get() == null ? Mono.empty() : Mono.defer(link::stop);
        return stop.timeout(STOPPING).onErrorComplete().then(ref.invalidate()).onErrorComplete();
    }
}

package dev.sippet.testkit;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Command;
import dev.sippet.driver.Driver;
import dev.sippet.driver.Operation;
import dev.sippet.driver.Session;
import dev.sippet.value.RowReader;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A driver that is watched: it keeps a record of what runs on it and of the sessions that are out, and fails when it is told to. */
public final class RecordingDriver implements Driver {
    private final Driver driver;
    private final Recording recording = new Recording();
    private final ConnectionLedger ledger = new ConnectionLedger();
    private final List<Planned> planned = new CopyOnWriteArrayList<>();

    /** Watches this driver. */
    public RecordingDriver(Driver driver) {
        this.driver = driver;
    }

    /** What ran. */
    public Recording recording() {
        return recording;
    }

    /** The sessions that are out. */
    public ConnectionLedger ledger() {
        return ledger;
    }

    /** Puts the fault into the next operation of this kind, such as {@code Commit} or {@code Select}; once. */
    public void plan(String kind, Fault fault) {
        planned.add(new Planned(run -> run.kind().equals(kind), fault, new AtomicBoolean()));
    }

    /** Forgets the faults that did not happen yet. */
    public void unplan() {
        planned.clear();
    }

    @Override
    public Mono<Capability> capability() {
        return driver.capability();
    }

    @Override
    public Command prepare(Operation operation, Capability capability) {
        return new Watched(operation, driver.prepare(operation, capability));
    }

    @Override
    public Mono<Session> session() {
        return driver.session().map(this::watched);
    }

    @Override
    public Mono<Session> spare() {
        return driver.spare().map(this::watched);
    }

    private Session watched(Session session) {
        ledger.borrow();
        return new WatchedSession(session);
    }

    @Override
    public Mono<Void> close() {
        return driver.close();
    }

    private <T> Flux<T> faulty(Recorded run, Flux<T> answer) {
        for (Planned each : planned) {
            if (each.applies().test(run) && each.used().compareAndSet(false, true)) {
                planned.remove(each);
                return each.fault().in(answer);
            }
        }
        return answer;
    }

    private record Planned(Predicate<Recorded> applies, Fault fault, AtomicBoolean used) {}

    private record Watched(Operation operation, Command command) implements Command {
        @Override
        public String text() {
            return command.text();
        }
    }

    private final class WatchedSession implements Session {
        private final Session session;

        WatchedSession(Session session) {
            this.session = session;
        }

        @Override
        public <T> Flux<T> run(Command command, @Nullable Object[] arguments, RowReader<T> reader) {
            return watched(command, arguments, inner -> session.run(inner, arguments, reader));
        }

        @Override
        public Mono<Void> drain(Command command, @Nullable Object[] arguments, RowReader<?> reader) {
            return watched(
                            command,
                            arguments,
                            inner -> session.drain(inner, arguments, reader).flux())
                    .then();
        }

        private <T> Flux<T> watched(Command command, @Nullable Object[] arguments, Function<Command, Flux<T>> running) {
            if (!(command instanceof Watched(var operation, var inner))) {
                throw new IllegalArgumentException("a command of another driver");
            }
            return Flux.defer(() -> {
                Recorded run = new Recorded(operation, inner.text(), arguments.length);
                recording.add(run);
                return faulty(run, running.apply(inner));
            });
        }

        @Override
        public Mono<Void> release() {
            return session.release().doOnSubscribe(start -> ledger.leave()).doFinally(end -> ledger.release());
        }
    }
}

package dev.sippet.example;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Command;
import dev.sippet.driver.Driver;
import dev.sippet.driver.Isolation;
import dev.sippet.driver.KeyOperation;
import dev.sippet.driver.Operation;
import dev.sippet.driver.Session;
import dev.sippet.driver.Upserts;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.TableStatement;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A driver that answers from memory, writes down what it is asked, and holds the engine to the contract of {@link Session}: one
 * command at a time, none after the release, one release.
 */
public final class FakeDriver implements Driver {
    /** Like PostgreSQL: what is written comes back with the write. */
    public static final Capability RETURNING = returning().build();
    /** Like MySQL: what is written is read again. */
    public static final Capability PLAIN = Capability.of("fake-plain", "2")
            .insertReturning(false)
            .updateReturning(false)
            .skipLocked(false)
            .isolations(Set.of(Isolation.SERIALIZABLE))
            .readOnlyTransactions(false)
            .longestName(64)
            .longestList(3)
            .mostValues(15)
            .sideBySide(false)
            .build();

    /** Its capability in the making, for what differs in one thing. */
    public static Capability.Builder returning() {
        return Capability.of("fake-returning", "1").longestName(63).upserts(Upserts.TARGETED);
    }

    /** Like DynamoDB: rows are found by keys. */
    public static final Capability KEYS = Capability.of("fake-keys", "3")
            .skipLocked(false)
            .isolations(Set.of())
            .readOnlyTransactions(false)
            .longestList(100)
            .noWait(false)
            .recursion(false)
            .store(Capability.Store.KEYS)
            .mostTogether(100)
            .build();

    private record Rule(String start, Function<Object[], Flux<Object[]>> answer) {}

    private record FakeCommand(Operation operation, String text) implements Command {}

    private final Capability capability;
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final List<Object[]> arguments = new CopyOnWriteArrayList<>();
    private final List<Operation> prepared = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private Supplier<Mono<Session>> sessions = () -> Mono.fromSupplier(this::opened);
    private Mono<Void> release = Mono.empty();

    public FakeDriver(Capability capability) {
        this.capability = capability;
    }

    /** Commands whose text starts so answer these rows; what is said last counts. */
    public FakeDriver answer(String start, Object[]... rows) {
        return answer(start, arguments -> Flux.fromArray(rows));
    }

    /** Commands whose text starts so answer this. */
    public FakeDriver answer(String start, Function<Object[], Flux<Object[]>> answer) {
        rules.addFirst(new Rule(start, answer));
        return this;
    }

    /** Sessions come from here. */
    public FakeDriver sessions(Supplier<Mono<Session>> sessions) {
        this.sessions = sessions;
        return this;
    }

    /** Releases end so. */
    public FakeDriver release(Mono<Void> release) {
        this.release = release;
        return this;
    }

    /** What happened: {@code session}, the texts of commands, {@code cancelled …} and {@code release}. */
    public List<String> events() {
        return List.copyOf(events);
    }

    /** Forgets what happened. */
    public void forget() {
        events.clear();
        arguments.clear();
    }

    /** What broke the contract. */
    public List<String> violations() {
        List<String> all = new ArrayList<>(violations);
        if (open.get() != 0) all.add(open + " sessions are still open");
        return all;
    }

    /** The arguments of the commands, in order. */
    public List<Object[]> arguments() {
        return arguments;
    }

    /** What was prepared. */
    public List<Operation> prepared() {
        return prepared;
    }

    /** How often it was asked what it can do. */
    public int asked() {
        return asked.get();
    }

    /** A new session. */
    public Session opened() {
        events.add("session");
        open.incrementAndGet();
        return new FakeSession();
    }

    @Override
    public Mono<Capability> capability() {
        return Mono.fromSupplier(() -> {
            asked.incrementAndGet();
            return capability;
        });
    }

    @Override
    public Command prepare(Operation operation, Capability capability) {
        prepared.add(operation);
        return new FakeCommand(operation, text(operation));
    }

    @Override
    public Mono<Session> session() {
        return Mono.defer(sessions);
    }

    @Override
    public Mono<Void> close() {
        return Mono.fromRunnable(() -> events.add("close"));
    }

    private static String text(Operation operation) {
        return switch (operation) {
            case Operation.QueryTable(var statement, var layout) -> StatementPrinter.print(statement);
            case Operation.RawSql(var sql, var rows, var layout) -> sql;
            case Operation.Transact.Begin(var isolation, var readOnly, var lockMode) ->
                "begin" + (isolation == null ? "" : " " + isolation.sql()) + (readOnly ? " read only" : "");
            case Operation.Transact.Commit commit -> "commit";
            case Operation.Transact.Rollback rollback -> "rollback";
            case Operation.Transact.Savepoint(var name) -> "savepoint " + name;
            case Operation.Transact.Release(var name) -> "release " + name;
            case Operation.Transact.RollbackTo(var name) -> "rollback to " + name;
            case Operation.PushSchema(var tables) -> "push " + tables;
            case KeyOperation keyed -> keyed.getClass().getSimpleName() + " " + keyed.table();
        };
    }

    private static Flux<Object[]> usual(Operation operation) {
        if (!(operation instanceof Operation.QueryTable(var statement, var layout))) return Flux.empty();
        return switch (statement) {
            case TableStatement.Select select -> Flux.empty();
            case TableStatement.SelectRelated select -> Flux.empty();
            case TableStatement.Count count -> Flux.<Object[]>just(new Object[] {0L});
            case TableStatement.Exists exists -> Flux.<Object[]>just(new Object[] {false});
            case TableStatement.Insert insert -> Flux.<Object[]>just(new Object[] {1L});
            case TableStatement.InsertGraph graph -> Flux.empty();
            case TableStatement.Update update ->
                update.returning().isEmpty() ? Flux.<Object[]>just(new Object[] {1L}) : Flux.empty();
            case TableStatement.Upsert upsert -> Flux.empty();
            case TableStatement.Delete delete -> Flux.<Object[]>just(new Object[] {1L});
        };
    }

    private static Layout layout(Operation operation) {
        return switch (operation) {
            case Operation.QueryTable(var statement, var layout) -> layout;
            case KeyOperation.GetByUnique get -> get.layout();
            case KeyOperation.QueryKey query -> query.layout();
            default -> new Layout(List.of());
        };
    }

    private final class FakeSession implements Session {
        private final AtomicReference<@Nullable String> running = new AtomicReference<>();
        private volatile boolean released;

        @Override
        public <T> Flux<T> run(Command command, @Nullable Object[] values, RowReader<T> reader) {
            FakeCommand fake = (FakeCommand) command;
            return Flux.defer(() -> {
                begin(fake.text(), values);
                Layout layout = layout(fake.operation());
                return answer(fake, values)
                        .map(row -> reader.read(new Row(layout, row.clone()), 0))
                        .doOnTerminate(() -> running.set(null))
                        .doOnCancel(() -> cancelled(fake.text()));
            });
        }

        private void begin(String text, @Nullable Object[] values) {
            if (released) violations.add(text + " after the release");
            String before = running.getAndSet(text);
            if (before != null) violations.add(text + " while " + before + " runs");
            events.add(text);
            arguments.add(values);
        }

        private void cancelled(String text) {
            if (running.getAndSet(null) != null) events.add("cancelled " + text);
        }

        private Flux<Object[]> answer(FakeCommand command, @Nullable Object[] values) {
            return rules.stream()
                    .filter(rule -> command.text().startsWith(rule.start()))
                    .findFirst()
                    .map(rule -> rule.answer().apply(values))
                    .orElseGet(() -> usual(command.operation()));
        }

        @Override
        public Mono<Void> release() {
            return Mono.defer(() -> {
                if (released) violations.add("a second release");
                else open.decrementAndGet();
                if (running.get() != null) violations.add("released while " + running.get() + " runs");
                released = true;
                events.add("release");
                return release;
            });
        }
    }
}

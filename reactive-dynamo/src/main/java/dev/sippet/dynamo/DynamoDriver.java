package dev.sippet.dynamo;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Command;
import dev.sippet.driver.Driver;
import dev.sippet.driver.KeyOperation;
import dev.sippet.driver.Operation;
import dev.sippet.driver.Session;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.statement.TableStatement;
import dev.sippet.value.RowReader;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** DynamoDB in one region, or a server that speaks like it. */
public final class DynamoDriver implements Driver {
    static final String NAME = "dynamodb";

    /** What it can do does not depend on the server, which has no version but that of its interface. */
    static final Capability CAPABILITY = Capability.of(NAME, "2012-08-10")
            .skipLocked(false)
            .isolations(Set.of())
            .readOnlyTransactions(false)
            .longestName(200)
            .longestList(10_000)
            .noWait(false)
            .namedForeignKeys(false)
            .recursion(false)
            .store(Capability.Store.KEYS)
            .wideFractions(false)
            .largestRecord(400 * 1024)
            .mostTogether(Actions.MOST)
            .build();

    private final DynamoDbAsyncClient client;
    private final boolean owned;
    private final Limits limits;
    private final NewTables made;
    private final Calls calls;
    private final AtomicBoolean closed = new AtomicBoolean();

    DynamoDriver(DynamoDbAsyncClient client, boolean owned, Limits limits, NewTables made) {
        this.client = client;
        this.owned = owned;
        this.limits = limits;
        this.made = made;
        this.calls = new Calls(client, limits);
    }

    /** Over a client of one's own, which stays open; its own repetitions come on top of those of the driver. */
    public static DynamoDriver over(DynamoDbAsyncClient client, Limits limits) {
        return over(client, limits, NewTables.usual());
    }

    /** The same, with new tables made so. */
    public static DynamoDriver over(DynamoDbAsyncClient client, Limits limits, NewTables made) {
        return new DynamoDriver(client, false, limits, made);
    }

    @Override
    public Mono<Capability> capability() {
        return Mono.just(CAPABILITY);
    }

    @Override
    public Command prepare(Operation operation, Capability capability) {
        return switch (operation) {
            case Operation.QueryTable(TableStatement.Insert insert, var layout) ->
                new InsertCommand(insert, layout, limits);
            case Operation.QueryTable query -> throw new IllegalStateException("not by keys: " + query.statement());
            case KeyOperation.GetByKey get -> new GetCommand(get, limits);
            case KeyOperation.GetByUnique get -> new UniqueCommand(get, limits);
            case KeyOperation.QueryKey query -> new QueryCommand(query, limits);
            case KeyOperation.Scan scan -> new ScanCommand(scan, limits);
            case KeyOperation.PutNew put -> new PutCommand(put, limits);
            case KeyOperation.UpdateByKey update -> new UpdateCommand(update, limits);
            case KeyOperation.DeleteByKey delete -> new DeleteCommand(delete, limits);
            case KeyOperation.Replace replace -> ReplaceCommand.of(replace, limits);
            case KeyOperation.Remove remove -> ReplaceCommand.of(remove, limits);
            case Operation.PushSchema push -> new PushCommand(push, limits, made);
            case Operation.RawSql raw -> throw new UnsupportedFeature("dynamodb speaks no SQL", "use a statement");
            case Operation.Transact transact -> new BoundaryCommand(transact);
        };
    }

    @Override
    public Mono<Session> session() {
        return Mono.fromSupplier(() -> new DynamoSession(calls));
    }

    /** Sessions hold no connections, so there is always one more. */
    @Override
    public Mono<Session> spare() {
        return session();
    }

    /** A session holds only what its transaction will write: every call finds its connection in the client. */
    private static final class DynamoSession implements Session {
        private final Calls outside;
        private volatile Calls calls;

        DynamoSession(Calls calls) {
            this.outside = calls;
            this.calls = calls;
        }

        @Override
        public <T> Flux<T> run(Command command, @Nullable Object[] arguments, RowReader<T> reader) {
            return switch (command) {
                case BoundaryCommand boundary ->
                    Mono.defer(() -> bounded(boundary)).thenMany(Flux.empty());
                case DynamoCommand ours ->
                    Flux.defer(() -> ours.run(calls, arguments)).map(row -> reader.read(row, 0));
                default -> Flux.error(() -> new IllegalArgumentException("a command of another driver"));
            };
        }

        private Mono<Void> bounded(BoundaryCommand boundary) {
            if (boundary.transact() instanceof Operation.Transact.Begin) calls = outside.in(new Pending());
            Pending pending = calls.pending();
            return pending == null ? Mono.empty() : boundary.run(pending, outside);
        }

        @Override
        public Mono<Void> release() {
            return Mono.empty();
        }
    }

    /** Closing the client waits for its threads, so it is done on one that may. */
    @Override
    public Mono<Void> close() {
        if (!owned) return Mono.empty();
        return Mono.fromRunnable(this::end)
                .subscribeOn(Schedulers.boundedElastic())
                .then()
                .timeout(limits.patience())
                .onErrorComplete();
    }

    private void end() {
        if (closed.compareAndSet(false, true)) client.close();
    }

    @Override
    public String toString() {
        return "DynamoDriver[" + limits + "]";
    }
}

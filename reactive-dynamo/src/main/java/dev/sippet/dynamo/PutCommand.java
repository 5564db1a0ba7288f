package dev.sippet.dynamo;

import dev.sippet.driver.KeyOperation.PutNew;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.TableStatement.Insert;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Stores new rows whose keys nobody has: some at a time, and what the store leaves undone again after a pause. Since nobody has their keys,
 * it need not look, and writes each once. In a transaction they are written with all else, as any new rows.
 */
final class PutCommand implements DynamoCommand {
    /** Of at most 400 KB each, and so never more than the 16 MB of a call. */
    private static final int MOST_ITEMS = 25;

    private static final Layout COUNT = Layout.of("count", Type.INT64);

    private final StoredTable table;
    private final List<Column> columns;
    private final InsertCommand whole;

    PutCommand(PutNew put, Limits limits) {
        this.table = StoredTable.of(put.table(), limits);
        this.columns = put.table().columns();
        this.whole = new InsertCommand(new Insert(put.table(), columns, List.of()), COUNT, limits);
    }

    @Override
    public String text() {
        return "BatchWriteItem " + table.name() + ": a key write each";
    }

    @Override
    public Flux<Row> run(Calls calls, @Nullable Object[] arguments) {
        if (calls.pending() != null) return whole.run(calls, arguments);
        List<WriteRequest> puts = new ArrayList<>();
        for (int from = 0; from < arguments.length; from += columns.size()) puts.add(put(arguments, from));
        return Flux.range(0, (puts.size() + MOST_ITEMS - 1) / MOST_ITEMS)
                .map(chunk -> puts.subList(chunk * MOST_ITEMS, Math.min(puts.size(), (chunk + 1) * MOST_ITEMS)))
                .flatMap(chunk -> stored(calls, chunk), calls.concurrency(), 1)
                .then(Mono.fromSupplier(() -> Counts.row(COUNT, puts.size())))
                .flux();
    }

    private WriteRequest put(@Nullable Object[] arguments, int from) {
        Map<String, AttributeValue> item = table.item(StoredTable.values(columns, arguments, from));
        return WriteRequest.builder().putRequest(put -> put.item(item)).build();
    }

    private Flux<Void> stored(Calls calls, List<WriteRequest> puts) {
        return calls.untilDone(new Calls.Work<>(puts, 0), some -> round(calls, some), PutCommand::left);
    }

    /** Where the answer is lost, others may have changed by now what was stored, so it is not stored again. */
    private Mono<Calls.Round<List<WriteRequest>, Void>> round(Calls calls, List<WriteRequest> puts) {
        Table about = table.table();
        return calls.once(client -> client.batchWriteItem(write -> write.requestItems(Map.of(table.name(), puts))))
                .map(response -> answered(puts.size(), response))
                .onErrorMap(error -> DynamoErrors.translated(error, about));
    }

    private Calls.Round<List<WriteRequest>, Void> answered(int asked, BatchWriteItemResponse response) {
        List<WriteRequest> left = response.unprocessedItems().getOrDefault(table.name(), List.of());
        return new Calls.Round<>(List.of(), left.isEmpty() ? null : left, left.size() < asked);
    }

    private static Throwable left(List<WriteRequest> puts) {
        return DynamoErrors.throttled(null, ": " + puts.size() + " of the records were not stored");
    }
}

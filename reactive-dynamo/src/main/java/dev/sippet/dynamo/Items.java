package dev.sippet.dynamo;

import dev.sippet.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Items of one table by their keys: some at a time, and what the store leaves undone again after a pause.
 *
 * @param name the table in the store
 * @param table what errors name
 * @param consistent whether every write that ended before is seen
 * @param projection what is read of each; null for all
 */
record Items(String name, Table table, boolean consistent, RowCodec.@Nullable Projection projection) {
    private static final int MOST_KEYS = 100;

    /** Of whole items. */
    Items(String name, Table table, boolean consistent) {
        this(name, table, consistent, null);
    }

    Flux<Map<String, AttributeValue>> get(Calls calls, Set<Map<String, AttributeValue>> keys) {
        if (keys.isEmpty()) return Flux.empty();
        Pending pending = calls.pending();
        if (pending != null) return new ItemsTogether(name, table, pending).get(calls, List.copyOf(keys));
        List<Map<String, AttributeValue>> all = List.copyOf(keys);
        if (all.size() == 1) return one(calls, all.getFirst());
        List<List<Map<String, AttributeValue>>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_KEYS) {
            chunks.add(all.subList(from, Math.min(all.size(), from + MOST_KEYS)));
        }
        return Flux.fromIterable(chunks).flatMapSequential(chunk -> some(calls, chunk), calls.concurrency(), MOST_KEYS);
    }

    private Flux<Map<String, AttributeValue>> one(Calls calls, Map<String, AttributeValue> key) {
        return calls.call(
                        table,
                        client -> client.getItem(get -> get.tableName(name)
                                .key(key)
                                .consistentRead(consistent)
                                .projectionExpression(projection == null ? null : projection.expression())
                                .expressionAttributeNames(projection == null ? null : projection.names())))
                .filter(response -> response.hasItem() && !response.item().isEmpty())
                .map(response -> response.item())
                .flux();
    }

    private Flux<Map<String, AttributeValue>> some(Calls calls, List<Map<String, AttributeValue>> keys) {
        return calls.untilDone(new Calls.Work<>(keys, 0), some -> round(calls, some), Items::left);
    }

    private Mono<Calls.Round<List<Map<String, AttributeValue>>, Map<String, AttributeValue>>> round(
            Calls calls, List<Map<String, AttributeValue>> keys) {
        KeysAndAttributes asked = KeysAndAttributes.builder()
                .keys(keys)
                .consistentRead(consistent)
                .projectionExpression(projection == null ? null : projection.expression())
                .expressionAttributeNames(projection == null ? null : projection.names())
                .build();
        return calls.call(table, client -> client.batchGetItem(get -> get.requestItems(Map.of(name, asked))))
                .map(response -> answered(keys.size(), response));
    }

    private Calls.Round<List<Map<String, AttributeValue>>, Map<String, AttributeValue>> answered(
            int asked, BatchGetItemResponse response) {
        KeysAndAttributes left = response.unprocessedKeys().get(name);
        return new Calls.Round<>(
                response.responses().getOrDefault(name, List.of()),
                left == null || left.keys().isEmpty() ? null : left.keys(),
                left == null || left.keys().size() < asked);
    }

    private static Throwable left(List<Map<String, AttributeValue>> keys) {
        return DynamoErrors.throttled(null, ": " + keys.size() + " keys were not read");
    }
}

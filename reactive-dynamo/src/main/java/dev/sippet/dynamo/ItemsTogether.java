package dev.sippet.dynamo;

import dev.sippet.dynamo.Actions.ItemKey;
import dev.sippet.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;

/**
 * Items of one table by their keys as a transaction reads them: those of one statement as they are at one moment, up to so many. It
 * remembers which were not there.
 *
 * @param name the table in the store
 * @param table what errors name
 * @param pending the transaction
 */
record ItemsTogether(String name, Table table, Pending pending) {
    /** Those of a larger statement are of several moments. */
    private static final int MOST_KEYS = 100;

    Flux<Map<String, AttributeValue>> get(Calls calls, List<Map<String, AttributeValue>> keys) {
        keys.forEach(key -> pending.reads(new ItemKey(name, key)));
        List<List<Map<String, AttributeValue>>> chunks = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += MOST_KEYS) {
            chunks.add(keys.subList(from, Math.min(keys.size(), from + MOST_KEYS)));
        }
        return Flux.fromIterable(chunks)
                .flatMapSequential(chunk -> read(calls, chunk), calls.concurrency(), 1)
                .concatMapIterable(items -> items, 1);
    }

    /** The items that are there. */
    private Mono<List<Map<String, AttributeValue>>> read(Calls calls, List<Map<String, AttributeValue>> keys) {
        Mono<List<Map<String, AttributeValue>>> read =
                keys.size() == 1 ? one(calls, keys.getFirst()).map(List::of) : some(calls, keys);
        return read.map(items -> there(keys, items));
    }

    private Mono<Map<String, AttributeValue>> one(Calls calls, Map<String, AttributeValue> key) {
        return calls.call(
                        table,
                        client -> client.getItem(
                                get -> get.tableName(name).key(key).consistentRead(true)))
                .map(response -> response.item());
    }

    private Mono<List<Map<String, AttributeValue>>> some(Calls calls, List<Map<String, AttributeValue>> keys) {
        List<TransactGetItem> gets = keys.stream()
                .map(key -> TransactGetItem.builder()
                        .get(get -> get.tableName(name).key(key))
                        .build())
                .toList();
        return calls.call(table, client -> client.transactGetItems(get -> get.transactItems(gets)))
                .map(response ->
                        response.responses().stream().map(each -> each.item()).toList());
    }

    /** Each stands where its key does, empty where there is none. */
    private List<Map<String, AttributeValue>> there(
            List<Map<String, AttributeValue>> keys, List<Map<String, AttributeValue>> items) {
        List<Map<String, AttributeValue>> there = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isEmpty()) pending.missed(new ItemKey(name, keys.get(i)));
            else there.add(items.get(i));
        }
        return there;
    }
}

package dev.sippet.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Empties tables between cases, those of unique constraints with them: a scan of keys for each, and deletions 25 at a time. */
final class Emptied {
    private static final int MOST_WRITES = 25;

    private final DynamoDbAsyncClient client =
            new Faults(0, 0).client(LocalDynamo.get().endpoint());
    private final Map<String, List<String>> keys = new ConcurrentHashMap<>();

    /** The key of one item, and in which table it is. */
    private record Item(String table, Map<String, AttributeValue> key) {
        WriteRequest deletion() {
            return WriteRequest.builder()
                    .deleteRequest(delete -> delete.key(key))
                    .build();
        }
    }

    /** The tables with these names, in the database at this URL. */
    Mono<Void> of(String url, Set<String> tables) {
        if (tables.isEmpty()) return Mono.empty();
        String prefix = url.replaceFirst(".*tablePrefix=([^&]*).*", "$1");
        return known(prefix)
                .filter(name -> tables.stream().anyMatch(table -> isOf(name, prefix + table)))
                .flatMap(this::items)
                .buffer(MOST_WRITES)
                .flatMap(this::deleted)
                .then();
    }

    /** A constraint has the name of its table before its own. */
    private static boolean isOf(String name, String table) {
        return name.equals(table) || name.startsWith(table + "_");
    }

    /** All tables there are, which is asked for once. */
    private Flux<String> known(String prefix) {
        if (!keys.isEmpty()) return Flux.fromIterable(keys.keySet());
        return Flux.from(client.listTablesPaginator())
                .concatMapIterable(page -> page.tableNames())
                .filter(name -> name.startsWith(prefix))
                .concatMap(name -> Mono.fromFuture(() -> client.describeTable(of -> of.tableName(name))))
                .map(response -> response.table())
                .doOnNext(table -> keys.put(
                        table.tableName(),
                        table.keySchema().stream()
                                .map(KeySchemaElement::attributeName)
                                .toList()))
                .map(table -> table.tableName());
    }

    private Flux<Item> items(String table) {
        List<String> key = keys.get(table);
        Map<String, String> names =
                IntStream.range(0, key.size()).boxed().collect(Collectors.toMap(at -> "#k" + at, key::get));
        String projection = names.keySet().stream().sorted().collect(Collectors.joining(", "));
        return Flux.from(client.scanPaginator(scan -> scan.tableName(table)
                        .consistentRead(true)
                        .projectionExpression(projection)
                        .expressionAttributeNames(names)))
                .concatMapIterable(page -> page.items())
                .map(item -> new Item(table, item));
    }

    private Mono<Void> deleted(List<Item> items) {
        Map<String, List<WriteRequest>> writes = items.stream()
                .collect(Collectors.groupingBy(Item::table, Collectors.mapping(Item::deletion, Collectors.toList())));
        return Mono.fromFuture(() -> client.batchWriteItem(write -> write.requestItems(writes)))
                .map(response -> response.unprocessedItems().size())
                .filter(left -> left > 0)
                .flatMap(left -> Mono.error(new IllegalStateException("the server left " + left + " tables undone")));
    }
}

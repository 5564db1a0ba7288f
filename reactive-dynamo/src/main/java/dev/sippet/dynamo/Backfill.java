package dev.sippet.dynamo;

import dev.sippet.error.InvalidSchema;
import dev.sippet.schema.Table.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * Fills the table of a unique constraint that is new with the values of the rows that are there. Doing it again changes nothing.
 *
 * @param unique the constraint
 */
record Backfill(UniqueIndex unique) {

    Mono<Void> run(Calls calls) {
        Pages<ScanResponse> pages = new Pages<>(ask -> page(calls, ask), ScanResponse::lastEvaluatedKey, null);
        return pages.items(ScanResponse::items)
                .flatMap(item -> kept(calls, item), calls.concurrency(), 1)
                .then();
    }

    private Mono<ScanResponse> page(Calls calls, Pages.Ask ask) {
        return calls.call(
                unique.of().table(),
                client -> client.scan(scan -> scan.tableName(unique.of().name())
                        .consistentRead(true)
                        .limit(ask.most())
                        .exclusiveStartKey(ask.after())));
    }

    private Flux<Void> kept(Calls calls, Map<String, AttributeValue> item) {
        AttributeValue value = unique.value(column -> value(column, item));
        if (value == null) return Flux.empty();
        PutItemRequest put = put(unique.item(value, column -> value(column, item)));
        return calls.attempt(client -> client.putItem(put))
                .onErrorMap(ConditionalCheckFailedException.class, taken -> twice())
                .onErrorMap(error -> DynamoErrors.translated(error, unique.of().table()))
                .thenMany(Flux.empty());
    }

    private static @Nullable Object value(Column column, Map<String, AttributeValue> item) {
        return ItemCodec.value(column, item.get(column.name()));
    }

    /** The item may be there already, for the same row. */
    private PutItemRequest put(Map<String, AttributeValue> item) {
        Map<String, String> names = new HashMap<>(Map.of("#value", UniqueIndex.KEY));
        Map<String, AttributeValue> values = new HashMap<>();
        List<String> same = new ArrayList<>();
        unique.rowKey(item).forEach((name, part) -> {
            int at = same.size();
            names.put("#k" + at, name);
            values.put(":k" + at, part);
            same.add("#k" + at + " = :k" + at);
        });
        return PutItemRequest.builder()
                .tableName(unique.name())
                .item(item)
                .conditionExpression("attribute_not_exists(#value) OR (" + String.join(" AND ", same) + ")")
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .build();
    }

    private InvalidSchema twice() {
        return new InvalidSchema(
                "two records of " + unique.of().table().model() + " have the same value of "
                        + String.join(
                                " and ",
                                unique.index().columns().stream()
                                        .map(Column::field)
                                        .toList())
                        + ", which is to be unique now",
                "correct the records, delete the table " + unique.name() + ", and push again");
    }
}

package dev.sippet.dynamo;

import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Numbers new rows, as other databases do by themselves: a table beside the others has an item with the last number for each that is
 * numbered. A number that was taken for a row that was not stored is left out.
 *
 * @param table whose rows
 */
record Numbering(StoredTable table) {
    /** The table of the numbers, without the prefix. */
    static final String TABLE = "sippet_numbers";

    static final String KEY = "table";
    private static final String LAST = "last";

    /** The first of so many numbers in a row that nobody else gets. */
    Mono<Long> next(Calls calls, int count) {
        UpdateItemRequest request = UpdateItemRequest.builder()
                .tableName(table.prefix() + TABLE)
                .key(Map.of(KEY, AttributeValue.fromS(table.name())))
                .updateExpression("ADD #last :count")
                .expressionAttributeNames(Map.of("#last", LAST))
                .expressionAttributeValues(Map.of(":count", AttributeValue.fromN(Integer.toString(count))))
                .returnValues(ReturnValue.UPDATED_NEW)
                .build();
        return calls.call(table.table(), client -> client.updateItem(request))
                .map(changed -> Objects.requireNonNull(changed.attributes().get(LAST)))
                .map(last -> Long.parseLong(last.n()) - count + 1);
    }
}

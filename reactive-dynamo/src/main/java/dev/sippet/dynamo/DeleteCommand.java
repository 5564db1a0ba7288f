package dev.sippet.dynamo;

import dev.sippet.driver.KeyOperation.DeleteByKey;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.value.Row;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Deletes one row in one call. */
final class DeleteCommand implements DynamoCommand {
    private final DeleteByKey delete;
    private final StoredTable table;
    private final RowCodec rows;
    private final Items items;

    DeleteCommand(DeleteByKey delete, Limits limits) {
        this.delete = delete;
        this.table = StoredTable.of(delete.table(), limits);
        this.rows = new RowCodec(delete.table(), delete.layout());
        this.items = new Items(table.name(), delete.table(), true);
    }

    @Override
    public String text() {
        return "DeleteItem " + table.name() + ": a key write, if " + StatementPrinter.print(delete.condition());
    }

    @Override
    public Flux<Row> run(Calls calls, @Nullable Object[] arguments) {
        Map<String, AttributeValue> key = table.key(delete.key(), arguments);
        if (key == null) return Flux.empty();
        if (calls.pending() != null) return items.get(calls, Set.of(key)).map(item -> rows.row(item, false));
        DeleteItemRequest request = request(key, arguments);
        return calls.once(client -> client.deleteItem(request))
                .map(deleted -> rows.row(deleted.attributes(), true))
                .onErrorResume(ConditionalCheckFailedException.class, this::unchanged)
                .onErrorMap(error -> DynamoErrors.translated(error, delete.table()))
                .flux();
    }

    /** The row as it is; empty where there is none. */
    private Mono<Row> unchanged(ConditionalCheckFailedException unmet) {
        return unmet.item() == null || unmet.item().isEmpty() ? Mono.empty() : Mono.just(rows.row(unmet.item(), false));
    }

    private DeleteItemRequest request(Map<String, AttributeValue> key, @Nullable Object[] arguments) {
        Expressions expressions = new Expressions(table, arguments);
        String condition = expressions.exists() + " AND " + expressions.condition(delete.condition());
        return DeleteItemRequest.builder()
                .tableName(table.name())
                .key(key)
                .conditionExpression(expressions.fitting(condition))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .returnValues(ReturnValue.ALL_OLD)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }
}

package dev.sippet.dynamo;

import dev.sippet.driver.KeyOperation.UpdateByKey;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.value.Row;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Changes one row in one call. */
final class UpdateCommand implements DynamoCommand {
    private final UpdateByKey update;
    private final StoredTable table;
    private final RowCodec rows;
    private final Items items;

    UpdateCommand(UpdateByKey update, Limits limits) {
        this.update = update;
        this.table = StoredTable.of(update.table(), limits);
        this.rows = new RowCodec(update.table(), update.layout());
        this.items = new Items(table.name(), update.table(), true);
    }

    @Override
    public String text() {
        return "UpdateItem " + table.name() + ": a key write, if " + StatementPrinter.print(update.condition());
    }

    @Override
    public Flux<Row> run(Calls calls, @Nullable Object[] arguments) {
        Map<String, AttributeValue> key = table.key(update.key(), arguments);
        if (key == null) return Flux.empty();
        if (calls.pending() != null) return items.get(calls, Set.of(key)).map(item -> rows.row(item, false));
        UpdateItemRequest request = request(key, arguments);
        return calls.once(client -> client.updateItem(request))
                .map(changed -> rows.row(changed.attributes(), true))
                .onErrorResume(ConditionalCheckFailedException.class, this::unchanged)
                .onErrorMap(error -> DynamoErrors.translated(error, update.table()))
                .flux();
    }

    /** The row as it is; empty where there is none. */
    private Mono<Row> unchanged(ConditionalCheckFailedException unmet) {
        return unmet.item() == null || unmet.item().isEmpty() ? Mono.empty() : Mono.just(rows.row(unmet.item(), false));
    }

    private UpdateItemRequest request(Map<String, AttributeValue> key, @Nullable Object[] arguments) {
        Expressions expressions = new Expressions(table, arguments);
        UpdateExpression written = new UpdateExpression(table, expressions);
        update.set().forEach(each -> written.set(each, arguments));
        String condition =
                expressions.exists() + " AND " + expressions.condition(update.condition()) + written.bounds();
        return UpdateItemRequest.builder()
                .tableName(table.name())
                .key(key)
                .updateExpression(written.text())
                .conditionExpression(expressions.fitting(condition))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .returnValues(ReturnValue.ALL_NEW)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }
}

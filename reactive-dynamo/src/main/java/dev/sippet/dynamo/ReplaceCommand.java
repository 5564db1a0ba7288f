package dev.sippet.dynamo;

import dev.sippet.driver.KeyOperation.Remove;
import dev.sippet.driver.KeyOperation.Replace;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.value.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Puts one state of a row in place of another, or deletes it, if it is still as it was. The items of its unique values are written with it.
 *
 * @param table the table
 * @param compared what has to be as it was
 * @param changed what becomes different; null where the row is deleted
 */
record ReplaceCommand(
        StoredTable table, List<Column> compared, @Nullable List<Column> changed) implements DynamoCommand {

    static ReplaceCommand of(Replace replace, Limits limits) {
        return new ReplaceCommand(StoredTable.of(replace.table(), limits), replace.compared(), replace.changed());
    }

    static ReplaceCommand of(Remove remove, Limits limits) {
        return new ReplaceCommand(StoredTable.of(remove.table(), limits), remove.compared(), null);
    }

    @Override
    public String text() {
        String call = changed == null ? "DeleteItem" : "UpdateItem";
        return call + " or TransactWriteItems " + table.name() + ": a key write, if the row is as it was";
    }

    @Override
    public Flux<Row> run(Calls calls, @Nullable Object[] arguments) {
        List<Column> columns = table.table().columns();
        Function<Column, @Nullable Object> before = StoredTable.values(columns, arguments, 0);
        Function<Column, @Nullable Object> after =
                changed == null ? null : StoredTable.values(columns, arguments, columns.size());
        Actions actions = new Actions(table.table());
        row(before, after, actions);
        for (UniqueIndex unique : table.uniques()) unique(unique, before, after, actions);
        return (actions.isAlone(calls) ? alone(calls, before, after) : actions.run(calls))
                .map(Counts::done)
                .flux();
    }

    private void row(
            Function<Column, @Nullable Object> before,
            @Nullable Function<Column, @Nullable Object> after,
            Actions actions) {
        if (after == null) actions.delete(deletion(before));
        else if (Objects.requireNonNull(changed).isEmpty()) actions.check(check(before));
        else actions.update(update(before, after));
    }

    private ConditionCheck check(Function<Column, @Nullable Object> before) {
        Expressions expressions = new Expressions(table, new @Nullable Object[0]);
        return ConditionCheck.builder()
                .tableName(table.name())
                .key(table.key(before))
                .conditionExpression(same(expressions, before))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .build();
    }

    private Delete deletion(Function<Column, @Nullable Object> before) {
        Expressions expressions = new Expressions(table, new @Nullable Object[0]);
        return Delete.builder()
                .tableName(table.name())
                .key(table.key(before))
                .conditionExpression(same(expressions, before))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .build();
    }

    private Update update(Function<Column, @Nullable Object> before, Function<Column, @Nullable Object> after) {
        Expressions expressions = new Expressions(table, new @Nullable Object[0]);
        UpdateExpression written = new UpdateExpression(table, expressions);
        written.set(Objects.requireNonNull(changed), after);
        return Update.builder()
                .tableName(table.name())
                .key(table.key(before))
                .updateExpression(written.text())
                .conditionExpression(same(expressions, before))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .build();
    }

    private String same(Expressions expressions, Function<Column, @Nullable Object> before) {
        StringBuilder same = new StringBuilder(expressions.exists());
        for (Column column : compared) {
            same.append(" AND ").append(expressions.same(column, before.apply(column)));
        }
        return same.toString();
    }

    private void unique(
            UniqueIndex unique,
            Function<Column, @Nullable Object> before,
            @Nullable Function<Column, @Nullable Object> after,
            Actions actions) {
        AttributeValue old = unique.value(before);
        AttributeValue now = after == null ? null : unique.value(after);
        if (Objects.equals(old, now)) return;
        if (old != null) actions.delete(released(unique, old));
        if (now == null) return;
        Put put = Put.builder()
                .tableName(unique.name())
                .item(unique.item(now, before))
                .conditionExpression("attribute_not_exists(#key)")
                .expressionAttributeNames(Map.of("#key", UniqueIndex.KEY))
                .build();
        actions.put(put, UniqueIndex.key(now), unique.taken("ConditionalCheckFailed"));
    }

    private static Delete released(UniqueIndex unique, AttributeValue value) {
        return Delete.builder()
                .tableName(unique.name())
                .key(UniqueIndex.key(value))
                .build();
    }

    private Mono<Boolean> alone(
            Calls calls,
            Function<Column, @Nullable Object> before,
            @Nullable Function<Column, @Nullable Object> after) {
        Mono<?> write = after == null ? deleted(calls, deletion(before)) : updated(calls, update(before, after));
        Table about = table.table();
        return write.map(done -> true)
                .onErrorResume(ConditionalCheckFailedException.class, unmet -> Mono.just(false))
                .onErrorMap(error -> DynamoErrors.translated(error, about));
    }

    private static Mono<?> deleted(Calls calls, Delete delete) {
        return calls.once(client -> client.deleteItem(one -> one.tableName(delete.tableName())
                .key(delete.key())
                .conditionExpression(delete.conditionExpression())
                .expressionAttributeNames(delete.expressionAttributeNames())
                .expressionAttributeValues(
                        values(delete.hasExpressionAttributeValues(), delete.expressionAttributeValues()))));
    }

    private static Mono<?> updated(Calls calls, Update update) {
        return calls.once(client -> client.updateItem(one -> one.tableName(update.tableName())
                .key(update.key())
                .updateExpression(update.updateExpression())
                .conditionExpression(update.conditionExpression())
                .expressionAttributeNames(update.expressionAttributeNames())
                .expressionAttributeValues(
                        values(update.hasExpressionAttributeValues(), update.expressionAttributeValues()))));
    }

    /** The store refuses an empty map. */
    private static @Nullable Map<String, AttributeValue> values(boolean any, Map<String, AttributeValue> values) {
        return any ? values : null;
    }
}

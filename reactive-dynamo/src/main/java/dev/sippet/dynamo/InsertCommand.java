package dev.sippet.dynamo;

import dev.sippet.schema.Table.Column;
import dev.sippet.statement.TableStatement.Insert;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;

/** Stores new rows, all or none, and an item for each value that must be unique. */
final class InsertCommand implements DynamoCommand {
    private static final String CODE = "ConditionalCheckFailed";

    private final Insert insert;
    private final Layout layout;
    private final StoredTable table;
    private final Numbering numbering;

    InsertCommand(Insert insert, Layout layout, Limits limits) {
        this.insert = insert;
        this.layout = layout;
        this.table = StoredTable.of(insert.table(), limits);
        this.numbering = new Numbering(table);
    }

    @Override
    public String text() {
        return "PutItem or TransactWriteItems " + table.name() + ": a key write";
    }

    @Override
    public Flux<Row> run(Calls calls, @Nullable Object[] arguments) {
        int width = insert.columns().size();
        int count = arguments.length / width;
        if (insert.returning().isEmpty()) {
            return stored(calls, actions(arguments, count, 0))
                    .map(done -> Counts.row(layout, count))
                    .flux();
        }
        actions(arguments, count, 0);
        return numbering
                .next(calls, count)
                .flatMapMany(first -> stored(calls, actions(arguments, count, first))
                        .thenMany(Flux.range(0, count).map(at -> numbered(first + at))));
    }

    private Row numbered(long number) {
        return new Row(layout, new @Nullable Object[] {number(number)});
    }

    private Object number(long number) {
        return switch (insert.returning().getFirst().type()) {
            case Type.Plain plain when plain == Type.Plain.INT32 -> Math.toIntExact(number);
            case Type.Plain plain when plain == Type.Plain.INT16 -> (short) number;
            case Type.Plain plain when plain == Type.Plain.INT8 -> (byte) number;
            case Type.Unsigned(var width, var whole) when whole -> BigInteger.valueOf(number);
            case Type.Unsigned(var width, var whole) when width == Type.Plain.INT32 -> Math.toIntExact(number);
            default -> number;
        };
    }

    private Actions actions(@Nullable Object[] arguments, int count, long first) {
        Actions actions = new Actions(insert.table());
        for (int row = 0; row < count; row++) {
            add(row(arguments, row, first + row), actions);
        }
        actions.verify(count);
        return actions;
    }

    private Function<Column, @Nullable Object> row(@Nullable Object[] arguments, int row, long number) {
        int width = insert.columns().size();
        Function<Column, @Nullable Object> given =
                StoredTable.values(insert.columns(), Arrays.copyOfRange(arguments, row * width, (row + 1) * width), 0);
        if (insert.returning().isEmpty()) return given;
        return column -> column.equals(insert.returning().getFirst()) ? number(number) : given.apply(column);
    }

    private void add(Function<Column, @Nullable Object> row, Actions actions) {
        Map<String, AttributeValue> item = table.item(row);
        actions.put(
                put(table.name(), item, table.key().partition().name()),
                table.key(row),
                DynamoErrors.keyTaken(insert.table(), CODE));
        for (UniqueIndex unique : table.uniques()) {
            AttributeValue value = unique.value(row);
            if (value == null) continue;
            actions.put(
                    put(unique.name(), unique.item(value, row), UniqueIndex.KEY),
                    UniqueIndex.key(value),
                    unique.taken(CODE));
        }
    }

    private static Put put(String table, Map<String, AttributeValue> item, String key) {
        return Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression("attribute_not_exists(#key)")
                .expressionAttributeNames(Map.of("#key", key))
                .build();
    }

    /** One write needs no transaction, which costs twice as much. */
    private Mono<Boolean> stored(Calls calls, Actions actions) {
        return actions.isAlone(calls) ? alone(calls, actions.only()) : actions.run(calls);
    }

    private Mono<Boolean> alone(Calls calls, Put put) {
        return calls.once(client -> client.putItem(one -> one.tableName(put.tableName())
                        .item(put.item())
                        .conditionExpression(put.conditionExpression())
                        .expressionAttributeNames(put.expressionAttributeNames())))
                .map(done -> true)
                .onErrorMap(ConditionalCheckFailedException.class, taken -> DynamoErrors.keyTaken(insert.table(), CODE))
                .onErrorMap(error -> DynamoErrors.translated(error, insert.table()));
    }
}

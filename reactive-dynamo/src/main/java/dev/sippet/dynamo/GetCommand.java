package dev.sippet.dynamo;

import dev.sippet.driver.KeyOperation.GetByKey;
import dev.sippet.schema.Table.Column;
import dev.sippet.value.Row;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads rows by their keys. */
final class GetCommand implements DynamoCommand {
    private final StoredTable table;
    private final RowCodec rows;
    private final Items items;

    GetCommand(GetByKey get, Limits limits) {
        this.table = StoredTable.of(get.table(), limits);
        this.rows = new RowCodec(get.table(), get.layout());
        this.items = new Items(table.name(), get.table(), limits.reads(get.consistent()), rows.projection());
    }

    @Override
    public String text() {
        return "GetItem or BatchGetItem " + table.name() + ": a key read" + Limits.text(items.consistent());
    }

    @Override
    public Flux<Row> run(Calls calls, @Nullable Object[] arguments) {
        List<Column> key = table.table().primaryKey();
        Set<Map<String, AttributeValue>> keys = new LinkedHashSet<>();
        for (int at = 0; at < arguments.length; at += key.size()) {
            Map<String, AttributeValue> each = table.key(StoredTable.values(key, arguments, at));
            if (!table.isNone(each)) keys.add(each);
        }
        return items.get(calls, keys).map(rows::row);
    }
}

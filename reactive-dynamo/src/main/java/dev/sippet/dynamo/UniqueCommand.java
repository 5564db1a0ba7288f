package dev.sippet.dynamo;

import dev.sippet.driver.KeyOperation.GetByUnique;
import dev.sippet.schema.Table.Column;
import dev.sippet.value.Row;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads rows by a unique constraint: first the keys that its table has for the values, then the rows. */
final class UniqueCommand implements DynamoCommand {
    private final StoredTable table;
    private final UniqueIndex unique;
    private final RowCodec rows;
    private final Items entries;
    private final Items items;

    UniqueCommand(GetByUnique get, Limits limits) {
        this.table = StoredTable.of(get.table(), limits);
        this.unique = new UniqueIndex(table, get.index());
        this.rows = new RowCodec(get.table(), get.layout());
        this.entries = new Items(unique.name(), get.table(), limits.reads(get.consistent()));
        this.items = new Items(table.name(), get.table(), limits.reads(get.consistent()), rows.projection());
    }

    @Override
    public String text() {
        return "GetItem or BatchGetItem " + unique.name() + ", then of " + table.name() + ": two key reads"
                + Limits.text(items.consistent());
    }

    @Override
    public Flux<Row> run(Calls calls, @Nullable Object[] arguments) {
        List<Column> columns = unique.index().columns();
        Set<Map<String, AttributeValue>> keys = new LinkedHashSet<>();
        for (int at = 0; at < arguments.length; at += columns.size()) {
            AttributeValue value = unique.value(StoredTable.values(columns, arguments, at));
            if (value != null && !UniqueIndex.isNone(value)) keys.add(UniqueIndex.key(value));
        }
        return entries.get(calls, keys)
                .map(unique::rowKey)
                .collectList()
                .flatMapMany(found -> items.get(calls, new LinkedHashSet<>(found)))
                .map(rows::row);
    }
}

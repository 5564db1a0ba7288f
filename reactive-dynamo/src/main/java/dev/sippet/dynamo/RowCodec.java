package dev.sippet.dynamo;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes rows of items: the slots with a type are the columns of the table, in order. */
final class RowCodec {
    private final Layout layout;
    private final List<Column> columns;
    private final int[] slots;

    RowCodec(Table table, Layout layout) {
        this.layout = layout;
        this.columns = table.columns();
        this.slots = IntStream.range(0, layout.size())
                .filter(slot -> layout.slots().get(slot).type() != null)
                .toArray();
    }

    Row row(Map<String, AttributeValue> item) {
        return new Row(layout, values(item));
    }

    /** With this in the last slot, which is no column. */
    Row row(Map<String, AttributeValue> item, boolean last) {
        @Nullable Object[] values = values(item);
        values[values.length - 1] = last;
        return new Row(layout, values);
    }

    private @Nullable Object[] values(Map<String, AttributeValue> item) {
        @Nullable Object[] values = new @Nullable Object[layout.size()];
        for (int i = 0; i < columns.size(); i++) {
            values[slots[i]] =
                    ItemCodec.value(columns.get(i), item.get(columns.get(i).name()));
        }
        return values;
    }
}

package dev.sippet.dynamo;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes rows of items: a slot that is called as a column holds it, and all others stay empty. */
final class RowCodec {
    private final Table table;
    private final Layout layout;
    private final List<Place> places = new ArrayList<>();

    /** A column, and the slot that holds it. */
    private record Place(int slot, Column column) {}

    RowCodec(Table table, Layout layout) {
        this.table = table;
        this.layout = layout;
        for (int slot = 0; slot < layout.size(); slot++) {
            Column column = table.column(layout.slots().get(slot));
            if (column != null) places.add(new Place(slot, column));
        }
    }

    /**
     * The attributes to ask for, which are never none: an item without any of them would look like no item.
     *
     * @param names what stands for them in the expression, since any word may be reserved
     */
    record Projection(String expression, Map<String, String> names) {}

    /** What to ask for; null for all of an item. */
    @Nullable
    Projection projection() {
        if (places.stream().map(Place::column).distinct().count()
                == table.columns().size()) return null;
        Set<String> attributes = new LinkedHashSet<>();
        attributes.add(StoredTable.Key.of(table.keys()).partition().name());
        for (Place place : places) attributes.add(place.column().name());
        Map<String, String> names = new HashMap<>();
        for (String attribute : attributes) names.put("#p" + names.size(), attribute);
        return new Projection(names.keySet().stream().sorted().collect(Collectors.joining(", ")), names);
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
        for (Place place : places) {
            values[place.slot()] =
                    ItemCodec.value(place.column(), item.get(place.column().name()));
        }
        return values;
    }
}

package dev.sippet.dynamo;

import dev.sippet.error.UniqueViolation;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.TableIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A unique constraint, which is a table of its own: its key is the text of the constrained values, and its items have the key of the row
 * that has them.
 *
 * @param of the table it constrains
 * @param index the constraint
 */
record UniqueIndex(StoredTable of, TableIndex index) {
    /** The key. No column has this name, since a name of the database has no space at its end. */
    static final String KEY = "unique value ";

    /** So that no key is empty. */
    private static final String START = "=";

    String name() {
        return of.prefix() + index.name();
    }

    /** The key for these values; null where one is NULL, which is never the same as another. */
    @Nullable
    AttributeValue value(Function<Column, @Nullable Object> values) {
        StringBuilder text = new StringBuilder(START);
        for (Column column : index.columns()) {
            Object value = values.apply(column);
            if (value == null) return null;
            text.append(KeyText.of(column, value)).append(KeyText.BETWEEN);
        }
        return AttributeValue.fromS(text.toString());
    }

    /** Whether no row can have it. */
    static boolean isNone(AttributeValue value) {
        return KeyAttribute.isNone(value, StoredTable.Key.MOST_PARTITION);
    }

    static Map<String, AttributeValue> key(AttributeValue value) {
        return Map.of(KEY, value);
    }

    /** The item that leads from the value to the row. */
    Map<String, AttributeValue> item(AttributeValue value, Function<Column, @Nullable Object> values) {
        if (isNone(value)) throw KeyAttribute.tooLong(index.columns(), StoredTable.Key.MOST_PARTITION);
        Map<String, AttributeValue> item = new HashMap<>(of.key(values));
        item.put(KEY, value);
        return item;
    }

    /** The key of the row that an item leads to. */
    Map<String, AttributeValue> rowKey(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new HashMap<>(item);
        key.remove(KEY);
        return key;
    }

    /** Another row has these values. */
    UniqueViolation taken(String code) {
        return DynamoErrors.taken(of.table(), index.columns(), index.name(), code);
    }
}

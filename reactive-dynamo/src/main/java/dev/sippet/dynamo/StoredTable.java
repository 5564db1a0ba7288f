package dev.sippet.dynamo;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.Keys;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.statement.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table as it is stored: its items have an attribute for each column that is not NULL, and one for each key that is made of several.
 *
 * @param table the table
 * @param name its name in the store
 * @param prefix what all names start with
 */
record StoredTable(Table table, String name, String prefix) {

    static StoredTable of(Table table, Limits limits) {
        return new StoredTable(table, limits.prefix() + table.name(), limits.prefix());
    }

    /** Both sides of a key. */
    record Key(KeyAttribute partition, @Nullable KeyAttribute sort) {
        /** The most bytes that the store takes on this side. */
        static final int MOST_PARTITION = 2048;

        static final int MOST_SORT = 1024;

        static Key of(Keys keys) {
            return new Key(new KeyAttribute(keys.partition()), KeyAttribute.of(keys.sort()));
        }

        List<KeyAttribute> attributes() {
            return sort == null ? List.of(partition) : List.of(partition, sort);
        }
    }

    Key key() {
        return Key.of(table.keys());
    }

    /** Indexes of the store itself; unique ones are tables. */
    List<TableIndex> indexes() {
        return table.indexes().stream().filter(index -> !index.unique()).toList();
    }

    List<UniqueIndex> uniques() {
        return table.indexes().stream()
                .filter(TableIndex::unique)
                .map(index -> new UniqueIndex(this, index))
                .toList();
    }

    /** The attributes beside those of the columns. */
    List<KeyAttribute> derived() {
        return Stream.concat(
                        key().attributes().stream(),
                        indexes().stream().flatMap(index -> Key.of(index.keys()).attributes().stream()))
                .filter(KeyAttribute::derived)
                .distinct()
                .toList();
    }

    /** By what the store deletes its rows; null where none goes. */
    @Nullable
    Expiry expiry() {
        return table.columns().stream()
                .filter(Column::expires)
                .map(Expiry::new)
                .findFirst()
                .orElse(null);
    }

    /** The key of the row that an item is of, or that an entry of an index leads to. */
    Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new HashMap<>();
        for (KeyAttribute attribute : key().attributes()) {
            key.put(attribute.name(), Objects.requireNonNull(item.get(attribute.name())));
        }
        return key;
    }

    /** The key of the row with these values in the columns of the primary key. */
    Map<String, AttributeValue> key(Function<Column, @Nullable Object> values) {
        Map<String, AttributeValue> key = new HashMap<>();
        for (KeyAttribute attribute : key().attributes()) {
            key.put(attribute.name(), Objects.requireNonNull(attribute.value(values)));
        }
        return key;
    }

    /** The key that these terms give; null where no row can have it. */
    @Nullable
    Map<String, AttributeValue> key(List<Term> terms, @Nullable Object[] arguments) {
        @Nullable
        Object[] values = terms.stream().map(term -> argument(term, arguments)).toArray();
        for (Object value : values) if (value == null) return null;
        Map<String, AttributeValue> key = key(values(table.primaryKey(), values, 0));
        return isNone(key) ? null : key;
    }

    /** The whole item of a row. */
    Map<String, AttributeValue> item(Function<Column, @Nullable Object> values) {
        Map<String, AttributeValue> item = new HashMap<>();
        for (Column column : table.columns()) {
            Object value = values.apply(column);
            if (value != null) item.put(column.name(), ItemCodec.attribute(column, value));
        }
        for (KeyAttribute attribute : keyAttributes()) {
            AttributeValue value = stored(attribute, values);
            if (value != null) item.put(attribute.name(), value);
        }
        Expiry expiry = expiry();
        AttributeValue end = expiry == null ? null : Expiry.value(values.apply(expiry.column()));
        if (expiry != null && end != null) item.put(expiry.name(), end);
        return item;
    }

    /** What a row has in this part of a key; fails where no key can be that. */
    @Nullable
    AttributeValue stored(KeyAttribute attribute, Function<Column, @Nullable Object> values) {
        boolean sorts = keys().anyMatch(key -> attribute.equals(key.sort()));
        return attribute.stored(values, sorts ? Key.MOST_SORT : Key.MOST_PARTITION);
    }

    /** What a row has in this column; fails where it is a key by itself, and no key can be that. */
    @Nullable
    AttributeValue stored(Column column, @Nullable Object value) {
        for (KeyAttribute each : keyAttributes()) {
            if (!each.derived() && each.columns().getFirst().equals(column)) return stored(each, any -> value);
        }
        return value == null ? null : ItemCodec.attribute(column, value);
    }

    /** Whether no row can have this key. */
    boolean isNone(Map<String, AttributeValue> key) {
        KeyAttribute sort = key().sort();
        return key.entrySet().stream()
                .anyMatch(part -> KeyAttribute.isNone(
                        part.getValue(),
                        sort != null && sort.name().equals(part.getKey()) ? Key.MOST_SORT : Key.MOST_PARTITION));
    }

    private Stream<Key> keys() {
        return Stream.concat(Stream.of(key()), indexes().stream().map(index -> Key.of(index.keys())));
    }

    List<KeyAttribute> keyAttributes() {
        List<KeyAttribute> all = new ArrayList<>(key().attributes());
        for (TableIndex index : indexes()) all.addAll(Key.of(index.keys()).attributes());
        return all;
    }

    /** The values of a row among arguments, which are those of {@code columns} from {@code from} on. */
    static Function<Column, @Nullable Object> values(List<Column> columns, @Nullable Object[] arguments, int from) {
        return column -> {
            int at = columns.indexOf(column);
            return at < 0 ? null : arguments[from + at];
        };
    }

    /** The value of a term that is an argument. */
    static @Nullable Object argument(Term term, @Nullable Object[] arguments) {
        if (term instanceof Term.Argument(var index, var type)) return arguments[index];
        throw new InvalidStatement("a key takes a value that is given", null);
    }
}

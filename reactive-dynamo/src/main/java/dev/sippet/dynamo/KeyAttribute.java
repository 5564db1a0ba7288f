package dev.sippet.dynamo;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Table.Column;
import dev.sippet.value.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * One side of a key. One column is its own attribute; several, or one that no key can be made of, are put together in an attribute
 * beside theirs, which keeps their order.
 *
 * @param columns what it is made of
 */
record KeyAttribute(List<Column> columns) {

    /** Of these columns; null for none. */
    static @Nullable KeyAttribute of(List<Column> columns) {
        return columns.isEmpty() ? null : new KeyAttribute(columns);
    }

    /** Whether it is an attribute beside those of its columns. */
    boolean derived() {
        return columns.size() > 1 || columns.getFirst().type().equals(Type.BOOL);
    }

    String name() {
        if (!derived()) return columns.getFirst().name();
        return columns.stream().map(Column::name).collect(Collectors.joining(".", "", "."));
    }

    ScalarAttributeType type() {
        if (derived()) return ScalarAttributeType.S;
        return switch (columns.getFirst().type()) {
            case Type.Plain plain ->
                switch (plain) {
                    case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64 -> ScalarAttributeType.N;
                    default -> ScalarAttributeType.S;
                };
            case Type.Decimal decimal -> ScalarAttributeType.N;
            case Type.Unsigned unsigned -> ScalarAttributeType.N;
            case Type.Bytes bytes -> ScalarAttributeType.B;
            default -> ScalarAttributeType.S;
        };
    }

    /** The attribute for these values; null where one of them is NULL. */
    @Nullable
    AttributeValue value(Function<Column, @Nullable Object> values) {
        if (!derived()) {
            Object value = values.apply(columns.getFirst());
            return value == null ? null : ItemCodec.attribute(columns.getFirst(), value);
        }
        StringBuilder text = new StringBuilder();
        for (Column column : columns) {
            Object value = values.apply(column);
            if (value == null) return null;
            if (!text.isEmpty() || !column.equals(columns.getFirst())) text.append(KeyText.BETWEEN);
            text.append(KeyText.of(column, value));
        }
        return AttributeValue.fromS(text.toString());
    }

    /** Whether no key can be that: the store has no empty ones. */
    static boolean isEmpty(AttributeValue value) {
        return size(value) == 0;
    }

    /** Whether no key of so many bytes can be that. */
    static boolean isNone(AttributeValue value, int most) {
        int size = size(value);
        return size == 0 || size > most;
    }

    private static int size(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s().getBytes(StandardCharsets.UTF_8).length;
            case B -> value.b().asByteArrayUnsafe().length;
            default -> 1;
        };
    }

    /** The attribute of a row that is stored, of so many bytes. */
    @Nullable
    AttributeValue stored(Function<Column, @Nullable Object> values, int most) {
        AttributeValue value = value(values);
        if (value == null || !isNone(value, most)) return value;
        if (isEmpty(value)) {
            throw new InvalidStatement(
                    columns.getFirst().field() + " is part of a key or an index, which is never empty in dynamodb",
                    "give at least one character");
        }
        throw tooLong(columns, most);
    }

    static InvalidStatement tooLong(List<Column> columns, int most) {
        return new InvalidStatement(
                columns.stream().map(Column::field).collect(Collectors.joining(" and ")) + " would be more than the "
                        + most + " bytes that dynamodb takes in such a key",
                "shorten the value, and keep what is longer out of keys and indexes");
    }
}

package dev.sippet.dynamo;

import dev.sippet.error.ConversionFailed;
import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Table.Column;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Values as attributes, and back. What has an order keeps it: times are texts of one width, and numbers are numbers. NULL is the absence
 * of the attribute.
 */
final class ItemCodec {
    private static final DateTimeFormatter DATETIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");
    private static final double LARGEST = 9.999e125;
    private static final double SMALLEST = 1e-130;

    private ItemCodec() {}

    /** The value, for a column. */
    static AttributeValue attribute(Column column, Object value) {
        return attribute(column.type(), value, column);
    }

    /** The element, for a column of lists. */
    static AttributeValue element(Column column, Object element) {
        return attribute(((Type.ListOf) column.type()).element(), element, column);
    }

    private static AttributeValue attribute(Type type, Object value, Column column) {
        return switch (type) {
            case Type.Plain plain -> plain(plain, value, column);
            case Type.Text text -> AttributeValue.fromS((String) value);
            case Type.Enumeration labels -> AttributeValue.fromS((String) value);
            case Type.Bytes bytes -> AttributeValue.fromB(SdkBytes.fromByteArray((byte[]) value));
            case Type.Decimal decimal -> AttributeValue.fromN(((BigDecimal) value).toPlainString());
            case Type.Unsigned unsigned -> AttributeValue.fromN(value.toString());
            case Type.ListOf list ->
                AttributeValue.fromL(((List<?>) value)
                        .stream().map(each -> element(column, each)).toList());
        };
    }

    private static AttributeValue plain(Type.Plain type, Object value, Column column) {
        return switch (type) {
            case BOOL -> AttributeValue.fromBool((Boolean) value);
            case INT8, INT16, INT32, INT64 -> AttributeValue.fromN(value.toString());
            case FLOAT32, FLOAT64 -> AttributeValue.fromN(fraction((Number) value, column));
            default -> AttributeValue.fromS(text(type, value));
        };
    }

    /** A value that is no number as the text it is stored as. */
    static String text(Type.Plain type, Object value) {
        return switch (type) {
            case INSTANT -> DATETIME.format(((Instant) value).atOffset(ZoneOffset.UTC)) + "Z";
            case OFFSET_DATETIME ->
                DATETIME.format(((OffsetDateTime) value).withOffsetSameInstant(ZoneOffset.UTC)) + "Z";
            case DATETIME -> DATETIME.format((LocalDateTime) value);
            case TIME -> TIME.format((LocalTime) value);
            default -> value.toString();
        };
    }

    private static String fraction(Number value, Column column) {
        double size = Math.abs(value.doubleValue());
        if (size != 0 && (size > LARGEST || size < SMALLEST)) {
            throw new InvalidStatement(
                    column.field() + " is larger or smaller than the numbers of dynamodb",
                    "they reach from 1e-130 to 9.9e125");
        }
        return new BigDecimal(value.toString()).toPlainString();
    }

    /** Whether a missing attribute is an empty list: one that was stored before there was the column. */
    static boolean startsEmpty(Column column) {
        return column.type() instanceof Type.ListOf && !column.nullable();
    }

    /** The value of a column. */
    static @Nullable Object value(Column column, @Nullable AttributeValue attribute) {
        if (attribute == null) return startsEmpty(column) ? List.of() : null;
        return value(column.type(), attribute, column);
    }

    private static Object value(Type type, AttributeValue attribute, Column column) {
        Object value = switch (attribute.type()) {
            case S -> made(attribute.s(), text -> text(type, text));
            case N -> made(attribute.n(), number -> number(type, number));
            case BOOL -> type.equals(Type.BOOL) ? attribute.bool() : null;
            case B -> type instanceof Type.Bytes ? attribute.b().asByteArray() : null;
            case L ->
                type instanceof Type.ListOf(var element)
                        ? attribute.l().stream()
                                .map(each -> value(element, each, column))
                                .toList()
                        : null;
            default -> null;
        };
        if (value != null) return value;
        boolean none = attribute.type() == AttributeValue.Type.NUL;
        throw new ConversionFailed(
                "the attribute " + column.name() + (type.equals(column.type()) ? " is a " : " holds a ")
                        + attribute.type() + ", and no " + type,
                none
                        ? "what has no value has no attribute here: remove those that are NULL"
                        : "declare the component as what is stored, or correct what another program stored");
    }

    /** What it is; null where it is nothing of this type. */
    private static @Nullable Object made(String stored, Function<String, @Nullable Object> value) {
        try {
            return value.apply(stored);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Object text(Type type, String text) {
        return switch (type) {
            case Type.Text any -> text;
            case Type.Enumeration labels -> text;
            case Type.Plain plain ->
                switch (plain) {
                    case UUID -> UUID.fromString(text);
                    case INSTANT -> Instant.parse(text);
                    case DATE -> LocalDate.parse(text);
                    case TIME -> LocalTime.parse(text);
                    case DATETIME -> LocalDateTime.parse(text);
                    case OFFSET_DATETIME -> OffsetDateTime.parse(text);
                    default -> null;
                };
            default -> null;
        };
    }

    private static @Nullable Object number(Type type, String number) {
        return switch (type) {
            case Type.Plain plain -> number(plain, number);
            case Type.Decimal(var precision, var scale) -> new BigDecimal(number).setScale(scale);
            case Type.Unsigned(var width, var whole) -> whole ? new BigInteger(number) : number(width, number);
            default -> null;
        };
    }

    private static @Nullable Object number(Type.Plain type, String number) {
        return switch (type) {
            case INT8 -> Byte.valueOf(number);
            case INT16 -> Short.valueOf(number);
            case INT32 -> Integer.valueOf(number);
            case INT64 -> Long.valueOf(number);
            case FLOAT32 -> Float.valueOf(number);
            case FLOAT64 -> Double.valueOf(number);
            default -> null;
        };
    }
}

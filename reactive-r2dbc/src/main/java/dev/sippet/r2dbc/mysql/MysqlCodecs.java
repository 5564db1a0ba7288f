package dev.sippet.r2dbc.mysql;

import dev.sippet.error.InvalidStatement;
import dev.sippet.r2dbc.Codecs;
import dev.sippet.r2dbc.Conversions;
import dev.sippet.r2dbc.text.JsonList;
import dev.sippet.value.Type;
import io.r2dbc.spi.ColumnMetadata;
import io.r2dbc.spi.Statement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values as the driver of MySQL and MariaDB binds and reads them. They have no UUID, which is 16 bytes, no instant, which is a
 * date-time in UTC, floats are kept as doubles, and lists are JSON.
 */
enum MysqlCodecs implements Codecs {
    INSTANCE;

    @Override
    public void bind(Statement statement, int at, Type type, @Nullable Object value) {
        if (value == null) bindUntypedNull(statement, at);
        else if (type instanceof Type.ListOf(var element)) statement.bind(at, JsonList.of(element, (List<?>) value));
        else statement.bind(at, sent(value));
    }

    @Override
    public void bindArray(Statement statement, int at, Type element, List<?> values) {
        throw new InvalidStatement("MySQL and MariaDB have no arrays", "write one ? for each value");
    }

    /** Values are part of the text that is sent, so all NULLs are alike. */
    @Override
    public void bindUntypedNull(Statement statement, int at) {
        statement.bindNull(at, String.class);
    }

    private static Object sent(Object value) {
        return switch (value) {
            case UUID id -> Conversions.bytes(id);
            case Float number -> number.doubleValue();
            case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case OffsetDateTime time -> LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC);
            default -> value;
        };
    }

    @Override
    public Decoder decoder(Type type) {
        return switch (type) {
            case Type.Plain plain -> plain(plain);
            case Type.Text text -> (row, at) -> row.get(at, String.class);
            case Type.Bytes bytes -> (row, at) -> row.get(at, byte[].class);
            case Type.Decimal decimal ->
                (row, at) -> Conversions.scaled(row.get(at, BigDecimal.class), decimal.scale());
            case Type.Unsigned unsigned ->
                unsigned.whole() ? (row, at) -> row.get(at, BigInteger.class) : plain(unsigned.width());
            case Type.Enumeration labels -> (row, at) -> row.get(at, String.class);
            case Type.ListOf(var element) -> (row, at) -> list(element, row.get(at, String.class));
        };
    }

    private static @Nullable Object list(Type element, @Nullable String json) {
        return json == null ? null : JsonList.read(element, json);
    }

    private static Decoder plain(Type.Plain type) {
        return switch (type) {
            // A column is a TINYINT, what EXISTS answers is a BIGINT.
            case BOOL -> (row, at) -> Conversions.bool(row.get(at, Long.class));
            case INT8 -> (row, at) -> row.get(at, Byte.class);
            case INT16 -> (row, at) -> row.get(at, Short.class);
            case INT32 -> (row, at) -> row.get(at, Integer.class);
            case INT64 -> (row, at) -> row.get(at, Long.class);
            case FLOAT32 -> (row, at) -> Conversions.float32(row.get(at, Double.class));
            case FLOAT64 -> (row, at) -> row.get(at, Double.class);
            case UUID -> (row, at) -> Conversions.uuid(row.get(at, byte[].class));
            case INSTANT -> (row, at) -> Conversions.instant(row.get(at, LocalDateTime.class));
            case DATE -> (row, at) -> row.get(at, LocalDate.class);
            case TIME -> (row, at) -> row.get(at, LocalTime.class);
            case DATETIME -> (row, at) -> row.get(at, LocalDateTime.class);
            case OFFSET_DATETIME -> (row, at) -> Conversions.utc(row.get(at, LocalDateTime.class));
        };
    }

    @Override
    public Decoder untyped(ColumnMetadata column) {
        return (row, at) -> Conversions.canonical(row.get(at));
    }
}

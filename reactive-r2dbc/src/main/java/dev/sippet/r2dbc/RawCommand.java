package dev.sippet.r2dbc;

import dev.sippet.driver.Operation.RawSql;
import dev.sippet.error.InvalidStatement;
import dev.sippet.r2dbc.sql.Dialect;
import dev.sippet.r2dbc.sql.RawSqlText;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import io.r2dbc.spi.ColumnMetadata;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import io.r2dbc.spi.Statement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** SQL as people wrote it. What its columns are is known only when rows arrive; they are found once for each result. */
final class RawCommand implements R2dbcCommand {
    /** Below this, PostgreSQL's driver does not lose track of a cancelled statement without parameters. */
    private static final int WINDOW = 200;

    private final RawSql raw;
    private final RawSqlText text;
    private final Codecs codecs;

    RawCommand(RawSql raw, Dialect dialect, Codecs codecs) {
        this.raw = raw;
        this.text = RawSqlText.of(dialect, raw.sql());
        this.codecs = codecs;
    }

    @Override
    public String text() {
        return text.sql();
    }

    @Override
    public <T> Flux<T> send(Link link, @Nullable Object[] arguments, RowReader<T> reader) {
        text.check(arguments.length);
        Statement statement = link.connection().createStatement(text.sql());
        for (int at = 0; at < arguments.length; at++) bind(statement, at, arguments[at]);
        if (!raw.rows()) return Counts.of(Flux.from(statement.execute()), reader);
        return Flux.from(statement.fetchSize(WINDOW).execute()).concatMap(result -> rows(result, reader));
    }

    private <T> Flux<T> rows(Result result, RowReader<T> reader) {
        return Flux.from(result.map(new BiFunction<Row, RowMetadata, T>() {
            private @Nullable RowDecoder decoder;

            @Override
            public T apply(Row row, RowMetadata columns) {
                if (decoder == null) decoder = decoder(columns.getColumnMetadatas());
                return reader.read(decoder.decode(row), 0);
            }
        }));
    }

    private RowDecoder decoder(List<? extends ColumnMetadata> columns) {
        if (raw.layout() == null) return RowDecoder.all(columns, codecs);
        List<String> names = columns.stream().map(ColumnMetadata::getName).toList();
        return RowDecoder.byName(raw.layout(), codecs, name -> place(name, names));
    }

    private static int place(String name, List<String> names) {
        for (int at = 0; at < names.size(); at++) {
            if (names.get(at).equalsIgnoreCase(name)) return at;
        }
        throw new InvalidStatement(
                "the SQL answers no column " + name + ", only " + String.join(", ", names),
                "name it so, such as with: as " + name);
    }

    private void bind(Statement statement, int at, @Nullable Object value) {
        if (value == null) codecs.bindUntypedNull(statement, at);
        else if (value instanceof Enum<?> constant) codecs.bind(statement, at, Type.TEXT, constant.name());
        else codecs.bind(statement, at, type(value), value);
    }

    private static Type type(Object value) {
        return switch (value) {
            case Boolean bool -> Type.BOOL;
            case Byte number -> Type.INT8;
            case Short number -> Type.INT16;
            case Integer number -> Type.INT32;
            case Long number -> Type.INT64;
            case Float number -> Type.FLOAT32;
            case Double number -> Type.FLOAT64;
            case String text -> Type.TEXT;
            case byte[] bytes -> Type.BYTES;
            case UUID id -> Type.UUID;
            case BigDecimal decimal -> Type.decimal(65, Math.clamp(decimal.scale(), 0, 30));
            case BigInteger whole -> Type.UINT64;
            case Instant instant -> Type.INSTANT;
            case LocalDate date -> Type.DATE;
            case LocalTime time -> Type.TIME;
            case LocalDateTime time -> Type.DATETIME;
            case OffsetDateTime time -> Type.OFFSET_DATETIME;
            default ->
                throw new InvalidStatement(
                        "a " + value.getClass().getSimpleName() + " cannot be bound to SQL",
                        "bind the values that records hold: numbers, texts, times, UUIDs, bytes");
        };
    }
}

package dev.sippet.r2dbc.h2;

import dev.sippet.r2dbc.Codecs;
import dev.sippet.r2dbc.Conversions;
import dev.sippet.value.Type;
import io.r2dbc.spi.ColumnMetadata;
import io.r2dbc.spi.Statement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as H2's driver binds and reads them. It reads a column only as its very own type, so the rest of the way is gone here. */
enum H2Codecs implements Codecs {
    INSTANCE;

    @Override
    public void bind(Statement statement, int at, Type type, @Nullable Object value) {
        if (value == null) bindUntypedNull(statement, at);
        else statement.bind(at, sent(value));
    }

    @Override
    public void bindArray(Statement statement, int at, Type element, List<?> values) {
        statement.bind(at, values.stream().map(H2Codecs::sent).toArray());
    }

    /** All NULLs of H2 are the same value. */
    @Override
    public void bindUntypedNull(Statement statement, int at) {
        statement.bindNull(at, String.class);
    }

    private static Object sent(Object value) {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case BigInteger whole -> new BigDecimal(whole);
            case List<?> list -> list.stream().map(H2Codecs::sent).toArray();
            default -> value;
        };
    }

    @Override
    public Decoder decoder(Type type) {
        return (row, at) -> Conversions.canonical(type, row.get(at));
    }

    @Override
    public Decoder untyped(ColumnMetadata column) {
        return (row, at) -> Conversions.canonical(row.get(at));
    }
}

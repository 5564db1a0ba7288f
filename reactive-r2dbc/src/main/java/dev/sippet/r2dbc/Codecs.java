package dev.sippet.r2dbc;

import dev.sippet.value.Type;
import io.r2dbc.spi.ColumnMetadata;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How canonical Java values get into statements of one database, and out of its rows. */
public interface Codecs {

    /** Reads the value at a position of a row, as a canonical Java value that does not depend on the row. */
    @FunctionalInterface
    interface Decoder {
        /** The value; null for NULL. */
        @Nullable
        Object read(Readable row, int at);
    }

    /**
     * Binds a value. A NULL gets the same type as any other value there, so that the server sees one statement and not two.
     */
    void bind(Statement statement, int at, Type type, @Nullable Object value);

    /** Binds a list as one array. */
    void bindArray(Statement statement, int at, Type element, List<?> values);

    /** Binds a NULL of which no type is known. */
    void bindUntypedNull(Statement statement, int at);

    /** What reads columns of this type. */
    Decoder decoder(Type type);

    /** What reads a column that nobody gave a type, going by the driver's own Java type for it. */
    Decoder untyped(ColumnMetadata column);
}

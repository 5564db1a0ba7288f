package dev.sippet.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.sippet.processor.describe.ColumnType;
import dev.sippet.processor.describe.Supply;
import java.time.ZoneOffset;
import java.util.List;

/** Writes where values come from that nobody gave. */
final class Supplies {
    private Supplies() {}

    /** A supplier, as an expression. */
    static CodeBlock code(ColumnType type, Supply supply) {
        return switch (supply) {
            case Supply.Now() -> now(type);
            case Supply.NoElements() -> CodeBlock.of("$T::of", List.class);
            case Supply.Method(var owner, var name) -> CodeBlock.of("$T::$L", owner, name);
            case Supply.Literal(var value) -> CodeBlock.of("() -> $L", literal(type, value));
        };
    }

    /** Every database keeps UTC, so that is what the time of a write is in. */
    private static CodeBlock now(ColumnType type) {
        return switch (type.scalar()) {
            case DATE, TIME, DATETIME, OFFSET_DATETIME ->
                CodeBlock.of("() -> $T.now($T.UTC)", type.java(), ZoneOffset.class);
            case INSTANT, BOOL, INT8, INT16, INT32, INT64, FLOAT32, FLOAT64 -> CodeBlock.of("$T::now", type.java());
            case TEXT, BYTES, UUID, DECIMAL, UINT64, ENUMERATION -> CodeBlock.of("$T::now", type.java());
        };
    }

    private static CodeBlock literal(ColumnType type, Object value) {
        return switch (type.scalar()) {
            case BOOL, INT32, FLOAT64 -> CodeBlock.of("$L", value);
            case INT8 -> CodeBlock.of("(byte) $L", value);
            case INT16 -> CodeBlock.of("(short) $L", value);
            case INT64 -> CodeBlock.of("$LL", value);
            case FLOAT32 -> CodeBlock.of("$LF", value);
            case TEXT -> CodeBlock.of("$S", value);
            case UUID -> CodeBlock.of("$T.fromString($S)", type.java(), value.toString());
            case DECIMAL, UINT64 -> CodeBlock.of("new $T($S)", type.java(), value.toString());
            case INSTANT, DATE, TIME, DATETIME, OFFSET_DATETIME, BYTES ->
                CodeBlock.of("$T.parse($S)", type.java(), value.toString());
            case ENUMERATION -> CodeBlock.of("$T.$L", type.java(), value);
        };
    }
}

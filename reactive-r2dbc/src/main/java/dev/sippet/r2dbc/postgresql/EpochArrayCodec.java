package dev.sippet.r2dbc.postgresql;

import dev.sippet.value.Type;
import io.netty.buffer.ByteBuf;
import io.r2dbc.postgresql.message.Format;
import org.jspecify.annotations.Nullable;

/** Reads arrays of dates and timestamps as {@link EpochCodec} reads one, and for the same reason. */
final class EpochArrayCodec extends ReadingCodec<Long[]> {
    private static final int TIMESTAMPS = 1115;
    private static final int DATES = 1182;
    private static final int TIMESTAMPTZS = 1185;

    /** What such an array holds, by the number of its type; null for any other type. */
    static @Nullable Type element(@Nullable Object number) {
        if (!(number instanceof Integer array)) return null;
        return switch (array) {
            case TIMESTAMPS -> Type.DATETIME;
            case DATES -> Type.DATE;
            case TIMESTAMPTZS -> Type.OFFSET_DATETIME;
            default -> null;
        };
    }

    @Override
    public boolean canDecode(int dataType, Format format, Class<?> type) {
        return type == Long[].class
                && format == Format.FORMAT_BINARY
                && (dataType == DATES || dataType == TIMESTAMPS || dataType == TIMESTAMPTZS);
    }

    /** The number of dimensions, whether there are NULLs, the type; of each dimension its size and first index; then the elements. */
    @Override
    @SuppressWarnings("NullAway") // the driver's interface does not know of elements that are NULL
    public Long @Nullable [] decode(
            @Nullable ByteBuf buffer, int dataType, Format format, Class<? extends Long[]> type) {
        if (buffer == null) return null;
        int dimensions = buffer.readInt();
        buffer.skipBytes(2 * Integer.BYTES);
        int size = dimensions == 0 ? 0 : 1;
        for (int i = 0; i < dimensions; i++) {
            size *= buffer.readInt();
            buffer.skipBytes(Integer.BYTES);
        }
        @Nullable Long[] elements = new @Nullable Long[size];
        for (int i = 0; i < size; i++) elements[i] = element(buffer);
        return elements;
    }

    private static @Nullable Long element(ByteBuf buffer) {
        int length = buffer.readInt();
        if (length < 0) return null;
        return length == Integer.BYTES ? (long) buffer.readInt() : buffer.readLong();
    }
}

package dev.sippet.r2dbc.postgresql;

import io.netty.buffer.ByteBuf;
import io.r2dbc.postgresql.extension.CodecRegistrar;
import io.r2dbc.postgresql.message.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Reads dates and timestamps as the numbers that PostgreSQL sends. The driver's own codecs take those before October 1582 for days
 * of the Julian calendar, and answer days that nobody stored; PostgreSQL counts in the Gregorian one, as Java does.
 */
final class EpochCodec extends ReadingCodec<Long> {
    private static final int DATE = 1082;
    private static final int TIMESTAMP = 1114;
    private static final int TIMESTAMPTZ = 1184;

    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long EPOCH_SECOND = EPOCH_DAY * 86_400;

    /** Adds it, and what reads arrays, to those of the driver. */
    static final CodecRegistrar REGISTRAR = (connection, allocator, registry) -> Mono.fromRunnable(() -> {
        registry.addLast(new EpochCodec());
        registry.addLast(new EpochArrayCodec());
    });

    static @Nullable Instant instant(@Nullable Long micros) {
        return micros == null
                ? null
                : Instant.ofEpochSecond(
                        EPOCH_SECOND + Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
    }

    static @Nullable OffsetDateTime offsetDateTime(@Nullable Long micros) {
        Instant instant = instant(micros);
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable LocalDateTime dateTime(@Nullable Long micros) {
        Instant instant = instant(micros);
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static @Nullable LocalDate date(@Nullable Long days) {
        return days == null ? null : LocalDate.ofEpochDay(EPOCH_DAY + days);
    }

    @Override
    public boolean canDecode(int dataType, Format format, Class<?> type) {
        return type == Long.class
                && format == Format.FORMAT_BINARY
                && (dataType == DATE || dataType == TIMESTAMP || dataType == TIMESTAMPTZ);
    }

    @Override
    public @Nullable Long decode(@Nullable ByteBuf buffer, int dataType, Format format, Class<? extends Long> type) {
        if (buffer == null) return null;
        return dataType == DATE ? (long) buffer.readInt() : buffer.readLong();
    }
}

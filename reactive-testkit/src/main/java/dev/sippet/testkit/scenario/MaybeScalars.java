package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Column;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unsigned;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every type a field can have, all of them possibly NULL; an {@code Optional} stands for the other way to say so. */
@Model(scan = true, companion = "AllMaybeScalars", table = "maybe_scalars")
@SuppressWarnings("ArrayRecordComponent") // bytes are one of the types
public record MaybeScalars(
        @Key int id,
        @Nullable Boolean bool,
        @Nullable Byte int8,
        @Nullable Short int16,
        @Nullable Integer int32,
        @Nullable Long int64,
        @Unsigned @Nullable Byte uint8,
        @Unsigned @Nullable Short uint16,
        @Unsigned @Nullable Integer uint32,
        @Unsigned @Nullable BigInteger uint64,
        @Nullable Float float32,
        @Nullable Double float64,
        @Nullable String text,
        byte @Nullable [] bytes,
        @Nullable UUID uuid,
        @Column(precision = 5, scale = 2) @Nullable BigDecimal money,
        @Nullable Instant instant,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalDateTime dateTime,
        @Nullable OffsetDateTime offsetDateTime,
        @Nullable Role role,
        Optional<String> optional) {}

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
import java.util.UUID;

/** Every type a field can have, none of them NULL. */
@Model(scan = true, companion = "AllScalars", table = "scalars")
@SuppressWarnings("ArrayRecordComponent") // bytes are one of the types
public record Scalars(
        @Key int id,
        boolean bool,
        byte int8,
        short int16,
        int int32,
        long int64,
        @Unsigned byte uint8,
        @Unsigned short uint16,
        @Unsigned int uint32,
        @Unsigned BigInteger uint64,
        float float32,
        double float64,
        String text,
        @Column(length = 4) String text4,
        byte[] bytes,
        @Column(length = 4) byte[] bytes4,
        UUID uuid,
        BigDecimal decimal,
        @Column(precision = 5, scale = 2) BigDecimal money,
        Instant instant,
        LocalDate date,
        LocalTime time,
        LocalDateTime dateTime,
        OffsetDateTime offsetDateTime,
        Role role) {}

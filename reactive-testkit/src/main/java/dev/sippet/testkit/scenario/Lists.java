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
import java.util.List;
import java.util.UUID;

/** Lists of every type that a list can be of. */
@Model(scan = true, companion = "AllLists", table = "lists")
public record Lists(
        @Key int id,
        List<Boolean> bools,
        List<Byte> int8s,
        List<Short> int16s,
        List<Integer> int32s,
        List<Long> int64s,
        @Unsigned List<Integer> uint32s,
        @Unsigned List<BigInteger> uint64s,
        List<Float> float32s,
        List<Double> float64s,
        List<String> texts,
        List<UUID> uuids,
        @Column(precision = 20, scale = 2) List<BigDecimal> decimals,
        List<Instant> instants,
        List<LocalDate> dates,
        List<LocalTime> times,
        List<LocalDateTime> dateTimes,
        List<OffsetDateTime> offsetDateTimes,
        List<Role> roles,
        List<ShopId> shops) {}

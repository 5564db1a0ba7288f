package dev.sippet.testkit.contract;

import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.AllScalars;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.scenario.Role;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Records to store, where it does not matter which. */
final class Samples {
    static final UUID ID = UUID.fromString("0190f5b2-1111-7abc-8def-0123456789ab");

    private Samples() {}

    /** An account with this name before the @. */
    static Accounts.Create account(String name) {
        return Accounts.create().email(name + "@example.com").role(Role.MEMBER);
    }

    /** A counter. */
    static Counters.Create counter(String name, int amount) {
        return Counters.create().name(name).amount(amount);
    }

    /** Counters called c0, c1 and so on, with these amounts. */
    static List<Counters.Create> counters(int... amounts) {
        return IntStream.range(0, amounts.length)
                .mapToObj(i -> counter("c" + i, amounts[i]))
                .toList();
    }

    /** So many counters called n0, n1 and so on, with their number as amount. */
    static List<Counters.Create> manyCounters(int count) {
        return IntStream.range(0, count).mapToObj(i -> counter("n" + i, i)).toList();
    }

    /** One of every type. */
    static AllScalars.Create scalars(int id) {
        return AllScalars.create()
                .id(id)
                .bool(true)
                .int8((byte) 8)
                .int16((short) 16)
                .int32(32)
                .int64(64)
                .uint8((byte) 9)
                .uint16((short) 17)
                .uint32(33)
                .uint64(BigInteger.valueOf(65))
                .float32(1.5f)
                .float64(2.25)
                .text("text")
                .text4("four")
                .bytes(new byte[] {1, 2, 3})
                .bytes4(new byte[] {4})
                .uuid(ID)
                .decimal(new BigDecimal("1.5"))
                .money(new BigDecimal("19.99"))
                .instant(Instant.parse("2026-03-04T05:06:07.123456Z"))
                .date(LocalDate.of(2026, 3, 4))
                .time(LocalTime.of(5, 6, 7, 123_456_000))
                .dateTime(LocalDateTime.of(2026, 3, 4, 5, 6, 7, 123_456_000))
                .offsetDateTime(OffsetDateTime.parse("2026-03-04T05:06:07.123456Z"))
                .role(Role.ADMIN);
    }
}

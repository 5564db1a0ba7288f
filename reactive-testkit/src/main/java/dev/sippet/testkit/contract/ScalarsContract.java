package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.InvalidStatement;
import dev.sippet.query.Condition;
import dev.sippet.testkit.scenario.AllMaybeScalars;
import dev.sippet.testkit.scenario.AllScalars;
import dev.sippet.testkit.scenario.MaybeScalars;
import dev.sippet.testkit.scenario.Role;
import dev.sippet.testkit.scenario.Scalars;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every type comes back as it was stored, at its edges too, and what a create answers is what is read later. */
public interface ScalarsContract extends Contract {

    @Test
    default void everyTypeComesBackAsItWas() {
        Scalars stored = roundTrip(Samples.scalars(1));
        assertThat(stored.bool()).isTrue();
        assertThat(stored.int8()).isEqualTo((byte) 8);
        assertThat(stored.int16()).isEqualTo((short) 16);
        assertThat(stored.int32()).isEqualTo(32);
        assertThat(stored.int64()).isEqualTo(64);
        assertThat(stored.uint64()).isEqualTo(BigInteger.valueOf(65));
        assertThat(stored.float32()).isEqualTo(1.5f);
        assertThat(stored.float64()).isEqualTo(2.25);
        assertThat(stored.text()).isEqualTo("text");
        assertThat(stored.bytes()).containsExactly(1, 2, 3);
        assertThat(stored.uuid()).isEqualTo(Samples.ID);
        assertThat(stored.instant()).isEqualTo("2026-03-04T05:06:07.123456Z");
        assertThat(stored.date()).isEqualTo("2026-03-04");
        assertThat(stored.time()).isEqualTo("05:06:07.123456");
        assertThat(stored.dateTime()).isEqualTo("2026-03-04T05:06:07.123456");
        assertThat(stored.role()).isEqualTo(Role.ADMIN);
    }

    @Test
    default void theSmallestValuesComeBack() {
        Scalars stored = roundTrip(Samples.scalars(1)
                .bool(false)
                .int8(Byte.MIN_VALUE)
                .int16(Short.MIN_VALUE)
                .int32(Integer.MIN_VALUE)
                .int64(Long.MIN_VALUE)
                .uint8((byte) 0)
                .uint16((short) 0)
                .uint32(0)
                .uint64(BigInteger.ZERO)
                .float32(-Float.MAX_VALUE)
                .float64(-largestFraction())
                .uuid(new UUID(0, 0))
                .money(new BigDecimal("-999.99"))
                .instant(Instant.parse("0001-01-01T00:00:00Z"))
                .date(LocalDate.of(1, 1, 1))
                .time(LocalTime.MIDNIGHT)
                .dateTime(LocalDateTime.of(1, 1, 1, 0, 0))
                .offsetDateTime(OffsetDateTime.parse("0001-01-01T00:00:00Z")));
        assertThat(stored.int64()).isEqualTo(Long.MIN_VALUE);
        assertThat(stored.float32()).isEqualTo(-Float.MAX_VALUE);
        assertThat(stored.instant()).isEqualTo("0001-01-01T00:00:00Z");
        assertThat(stored.date()).isEqualTo("0001-01-01");
    }

    @Test
    default void theLargestValuesComeBack() {
        Scalars stored = roundTrip(Samples.scalars(1)
                .int8(Byte.MAX_VALUE)
                .int16(Short.MAX_VALUE)
                .int32(Integer.MAX_VALUE)
                .int64(Long.MAX_VALUE)
                .uint8(Byte.MAX_VALUE)
                .uint16(Short.MAX_VALUE)
                .uint32(Integer.MAX_VALUE)
                .uint64(subject().capability().largestUnsigned())
                .float32(Float.MAX_VALUE)
                .float64(largestFraction())
                .uuid(new UUID(-1, -1))
                .decimal(new BigDecimal("9999999999999999999999999999.9999999999"))
                .money(new BigDecimal("999.99"))
                .instant(Instant.parse("9999-12-31T23:59:59.999999Z"))
                .date(LocalDate.of(9999, 12, 31))
                .time(LocalTime.of(23, 59, 59, 999_999_000))
                .dateTime(LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000))
                .offsetDateTime(OffsetDateTime.parse("9999-12-31T23:59:59.999999Z")));
        assertThat(stored.uint64()).isEqualTo(subject().capability().largestUnsigned());
        assertThat(stored.float64()).isEqualTo(largestFraction());
        assertThat(stored.decimal()).isEqualTo("9999999999999999999999999999.9999999999");
        assertThat(stored.time()).isEqualTo("23:59:59.999999");
    }

    @Test
    default void fractionsKeepAllTheirDigits() {
        Scalars stored = roundTrip(Samples.scalars(1).float32(0.1f).float64(0.1));
        assertThat(stored.float32()).isEqualTo(0.1f);
        assertThat(stored.float64()).isEqualTo(0.1);
        Scalars fine = roundTrip(Samples.scalars(2).float32(16_777_215f).float64(Math.PI));
        assertThat(fine.float32()).isEqualTo(16_777_215f);
        assertThat(fine.float64()).isEqualTo(Math.PI);
        Scalars tiny = roundTrip(Samples.scalars(3).float32(Float.MIN_NORMAL).float64(1e-129));
        assertThat(tiny.float32()).isEqualTo(Float.MIN_NORMAL);
        assertThat(tiny.float64()).isEqualTo(1e-129);
    }

    @Test
    @ForCapability("wideFractions")
    default void fractionsHaveTheRangeOfADoubleOrAreRefused() {
        int id = 1;
        for (double far : new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_NORMAL}) {
            AllScalars.Create create = Samples.scalars(id++).float64(far);
            if (subject().capability().wideFractions()) {
                assertThat(roundTrip(create).float64()).isEqualTo(far);
            } else {
                InvalidStatement refused = error(InvalidStatement.class, create.exec(db()));
                assertThat(refused).hasMessageContaining("float64");
                assertThat(refused.hint()).isPresent();
            }
        }
    }

    private double largestFraction() {
        return subject().capability().wideFractions() ? Double.MAX_VALUE : 9.9e125;
    }

    @Test
    @ForCapability("largestRecord")
    default void aRecordIsAsLargeAsTheDatabaseTakes() {
        int largest = subject().capability().largestRecord();
        if (largest > 1_000_000) {
            one(Samples.scalars(1).text("x".repeat(1_000_000)).exec(db()));
            return;
        }
        one(Samples.scalars(1).text("x".repeat(largest - 1_000)).exec(db()));
        InvalidStatement refused = error(
                InvalidStatement.class,
                Samples.scalars(2).text("x".repeat(largest)).exec(db()));
        assertThat(refused).hasMessageContaining("Scalars");
        assertThat(refused.hint()).isPresent();
        assertThat(one(AllScalars.all().count().exec(db()))).isEqualTo(1);
    }

    @Test
    default void textsAndBytesMayBeEmptyOrLong() {
        Scalars empty = roundTrip(
                Samples.scalars(1).text("").text4("").bytes(new byte[0]).bytes4(new byte[0]));
        assertThat(empty.text()).isEmpty();
        assertThat(empty.bytes()).isEmpty();
        String text = "a😀é\n'\\".repeat(15_000);
        byte[] bytes = new byte[200_000];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) i;
        one(Samples.scalars(2).text(text).bytes(bytes).exec(db()));
        Scalars large = one(AllScalars.getById(2).exec(db()));
        assertThat(large.text()).isEqualTo(text);
        assertThat(large.bytes()).isEqualTo(bytes);
    }

    @Test
    default void timesAreCutToMicroseconds() {
        Scalars stored = roundTrip(Samples.scalars(1)
                .instant(Instant.parse("2026-03-04T05:06:07.999999999Z"))
                .time(LocalTime.of(23, 59, 59, 999_999_999))
                .dateTime(LocalDateTime.of(2026, 3, 4, 5, 6, 7, 123_456_789))
                .offsetDateTime(OffsetDateTime.parse("2026-03-04T05:06:07.123456789Z")));
        assertThat(stored.instant()).isEqualTo("2026-03-04T05:06:07.999999Z");
        assertThat(stored.time()).isEqualTo("23:59:59.999999");
        assertThat(stored.dateTime()).isEqualTo("2026-03-04T05:06:07.123456");
        assertThat(stored.offsetDateTime()).isEqualTo("2026-03-04T05:06:07.123456Z");
    }

    @Test
    default void anOffsetDateTimeKeepsItsInstant() {
        OffsetDateTime given = OffsetDateTime.parse("2026-03-04T05:06:07+05:30");
        Scalars stored = roundTrip(Samples.scalars(1).offsetDateTime(given));
        assertThat(stored.offsetDateTime().toString()).isEqualTo("2026-03-03T23:36:07Z");
        assertThat(one(AllScalars.filter(s -> s.offsetDateTime().eq(given))
                        .count()
                        .exec(db())))
                .isEqualTo(1);
    }

    @Test
    default void aTimeThatSomeClocksLeaveOutIsATime() {
        Scalars stored = roundTrip(Samples.scalars(1)
                .instant(Instant.parse("2026-03-29T01:30:00Z"))
                .dateTime(LocalDateTime.of(2026, 3, 29, 2, 30)));
        assertThat(stored.instant()).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(stored.dateTime()).isEqualTo("2026-03-29T02:30:00");
    }

    @Test
    default void aDecimalHasTheScaleOfItsColumn() {
        Scalars stored = roundTrip(Samples.scalars(1).money(new BigDecimal("7")).decimal(new BigDecimal("1E+3")));
        assertThat(stored.money().toPlainString()).isEqualTo("7.00");
        assertThat(stored.decimal().toPlainString()).isEqualTo("1000.0000000000");
    }

    @Test
    default void everyTypeCanBeNull() {
        MaybeScalars created = one(AllMaybeScalars.create().id(1).exec(db()));
        MaybeScalars read = one(AllMaybeScalars.getById(1).exec(db()));
        assertThat(read).isEqualTo(created);
        assertThat(read).hasAllNullFieldsOrPropertiesExcept("id", "optional");
        assertThat(read.optional()).isEmpty();
    }

    @Test
    default void everyTypeThatCanBeNullCanHaveAValue() {
        MaybeScalars created = one(AllMaybeScalars.create()
                .id(1)
                .bool(false)
                .int8((byte) 0)
                .int16((short) -1)
                .int32(3)
                .int64(4L)
                .uint8((byte) 5)
                .uint16((short) 6)
                .uint32(7)
                .uint64(BigInteger.TEN)
                .float32(0f)
                .float64(9.5)
                .text("")
                .bytes(new byte[] {0, -1})
                .uuid(Samples.ID)
                .money(new BigDecimal("0.01"))
                .instant(Instant.EPOCH)
                .date(LocalDate.EPOCH)
                .time(LocalTime.NOON)
                .dateTime(LocalDate.EPOCH.atStartOfDay())
                .offsetDateTime(OffsetDateTime.parse("1970-01-01T00:00:00Z"))
                .role(Role.EDITOR)
                .optional("there")
                .exec(db()));
        MaybeScalars read = one(AllMaybeScalars.getById(1).exec(db()));
        assertThat(read).usingRecursiveComparison().isEqualTo(created);
        assertThat(read).hasNoNullFieldsOrProperties();
        assertThat(read.optional()).contains("there");
    }

    @Test
    default void everyTypeCanBeLookedFor() {
        all(AllScalars.createMany(List.of(Samples.scalars(1), Samples.scalars(2).uuid(new UUID(1, 1))))
                .exec(db()));
        Scalars stored = one(AllScalars.getById(1).exec(db()));
        finds(
                s -> s.bool().eq(stored.bool()),
                s -> s.int8().eq(stored.int8()),
                s -> s.int16().eq(stored.int16()));
        finds(
                s -> s.int32().eq(stored.int32()),
                s -> s.int64().eq(stored.int64()),
                s -> s.uint8().eq(stored.uint8()));
        finds(
                s -> s.uint64().eq(stored.uint64()),
                s -> s.float32().eq(stored.float32()),
                s -> s.float64().eq(stored.float64()));
        finds(
                s -> s.bytes().eq(stored.bytes()),
                s -> s.uuid().eq(stored.uuid()),
                s -> s.decimal().eq(stored.decimal()));
        finds(
                s -> s.money().eq(stored.money()),
                s -> s.instant().eq(stored.instant()),
                s -> s.date().eq(stored.date()));
        finds(
                s -> s.time().eq(stored.time()),
                s -> s.dateTime().eq(stored.dateTime()),
                s -> s.role().eq(stored.role()));
    }

    @Test
    default void everyTypeCanBeInAList() {
        Scalars stored = roundTrip(Samples.scalars(1));
        finds(
                s -> s.bool().in(stored.bool()),
                s -> s.int8().in(stored.int8()),
                s -> s.int64().in(stored.int64()));
        finds(
                s -> s.uint16().in(stored.uint16()),
                s -> s.uint64().in(stored.uint64()),
                s -> s.float32().in(stored.float32()));
        finds(
                s -> s.float64().in(stored.float64()),
                s -> s.text().in("x", stored.text()),
                s -> s.bytes().in(stored.bytes()));
        finds(
                s -> s.uuid().in(stored.uuid()),
                s -> s.decimal().in(stored.decimal()),
                s -> s.instant().in(stored.instant()));
        finds(
                s -> s.date().in(stored.date()),
                s -> s.time().in(stored.time()),
                s -> s.dateTime().in(stored.dateTime()));
        finds(s -> s.offsetDateTime().in(stored.offsetDateTime()), s -> s.role().in(stored.role()));
    }

    @SafeVarargs
    private void finds(Function<AllScalars.Path<Scalars>, Condition<Scalars>>... conditions) {
        for (Function<AllScalars.Path<Scalars>, Condition<Scalars>> condition : conditions) {
            AllScalars.Query found =
                    AllScalars.filter(condition).filter(s -> s.uuid().eq(Samples.ID));
            assertThat(one(found.count().exec(db()))).as(found.toString()).isEqualTo(1);
        }
    }

    private Scalars roundTrip(AllScalars.Create create) {
        Scalars created = one(create.exec(db()));
        Scalars read = one(AllScalars.getById(created.id()).exec(db()));
        assertThat(read).usingRecursiveComparison().isEqualTo(created);
        return read;
    }
}

package dev.sippet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalTest {

    enum Mood {
        CALM,
        WILD {
            @Override
            public String toString() {
                return "not the name";
            }
        }
    }

    static List<Arguments> kept() {
        UUID id = UUID.randomUUID();
        byte[] bytes = {1, 2};
        Type mood = Type.enumeration("CALM", "WILD");
        return List.of(
                Arguments.of(Type.BOOL, true, true),
                Arguments.of(Type.INT8, -128L, (byte) -128),
                Arguments.of(Type.INT16, 32767, (short) 32767),
                Arguments.of(Type.INT32, 5L, 5),
                Arguments.of(Type.INT64, 5, 5L),
                Arguments.of(Type.FLOAT32, 1.5f, 1.5f),
                Arguments.of(Type.FLOAT64, -0.25, -0.25),
                Arguments.of(Type.UUID, id, id),
                Arguments.of(Type.TEXT, "Ärger", "Ärger"),
                Arguments.of(Type.BYTES, bytes, bytes),
                Arguments.of(Type.decimal(10, 2), new BigDecimal("1.5"), new BigDecimal("1.50")),
                Arguments.of(Type.decimal(4, 0), new BigDecimal("1E+3"), new BigDecimal("1000")),
                Arguments.of(Type.decimal(4, 2), new BigDecimal("12.3400"), new BigDecimal("12.34")),
                Arguments.of(Type.decimal(2, 2), new BigDecimal("0.000"), new BigDecimal("0.00")),
                Arguments.of(Type.decimal(2, 2), new BigDecimal("-0.05"), new BigDecimal("-0.05")),
                Arguments.of(Type.unsigned(Type.INT8), 127L, (byte) 127),
                Arguments.of(Type.unsigned(Type.INT64), 0, 0L),
                Arguments.of(Type.UINT64, uint64Max(), uint64Max()),
                Arguments.of(Type.DATE, LocalDate.of(1, 1, 1), LocalDate.of(1, 1, 1)),
                Arguments.of(mood, Mood.CALM, "CALM"),
                Arguments.of(mood, Mood.WILD, "WILD"),
                Arguments.of(mood, "CALM", "CALM"),
                Arguments.of(Type.list(mood), List.of(Mood.WILD, Mood.CALM), List.of("WILD", "CALM")),
                Arguments.of(Type.list(Type.INT8), List.of(1L, 2), List.of((byte) 1, (byte) 2)),
                Arguments.of(
                        Type.list(Type.decimal(4, 2)),
                        List.of(new BigDecimal("1.5")),
                        List.of(new BigDecimal("1.50"))));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void aValueTakesTheFormOfItsColumn(Type type, Object given, Object expected) {
        assertThat(Canonical.stored(type, given, "Note.it")).isEqualTo(expected);
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of(Type.BOOL, 1, "takes a Boolean, not a Integer"),
                Arguments.of(Type.INT8, 128L, "outside its range"),
                Arguments.of(Type.INT16, -32769, "outside its range"),
                Arguments.of(Type.INT32, 3_000_000_000L, "outside its range"),
                Arguments.of(Type.INT32, 1.5, "takes a int32, not a Double"),
                Arguments.of(Type.INT64, BigInteger.TWO.pow(64), "takes a int64, not a BigInteger"),
                Arguments.of(Type.FLOAT32, Float.NaN, "NaN or infinite"),
                Arguments.of(Type.FLOAT64, Double.NEGATIVE_INFINITY, "NaN or infinite"),
                Arguments.of(Type.TEXT, "a\0b", "U+0000"),
                Arguments.of(Type.text(3), "abcd", "at most 3 characters, and the value has 4"),
                Arguments.of(Type.text(1), "👍👍", "at most 1 characters, and the value has 2"),
                Arguments.of(Type.bytes(2), new byte[3], "at most 2 bytes, and the value has 3"),
                Arguments.of(Type.decimal(4, 2), new BigDecimal("1.005"), "1 digits before the point and 3 after"),
                Arguments.of(Type.decimal(4, 2), new BigDecimal("100"), "3 digits before the point and 0 after"),
                Arguments.of(Type.decimal(9, 2), BigDecimal.ONE.scaleByPowerOfTen(Integer.MAX_VALUE), "digits"),
                Arguments.of(Type.unsigned(Type.INT32), -1, "outside its range"),
                Arguments.of(Type.unsigned(Type.INT32), 1L << 31, "outside its range"),
                Arguments.of(Type.UINT64, BigInteger.ONE.negate(), "outside its range"),
                Arguments.of(Type.UINT64, uint64Max().add(BigInteger.ONE), "outside its range"),
                Arguments.of(Type.DATE, LocalDate.of(0, 12, 31), "outside the years 1 to 9999"),
                Arguments.of(Type.DATE, LocalDate.of(10_000, 1, 1), "outside the years 1 to 9999"),
                Arguments.of(Type.DATETIME, LocalDateTime.MAX, "outside the years 1 to 9999"),
                Arguments.of(Type.INSTANT, Instant.MAX, "outside the years 1 to 9999"),
                Arguments.of(Type.INSTANT, Instant.MIN, "outside the years 1 to 9999"),
                Arguments.of(Type.OFFSET_DATETIME, OffsetDateTime.MAX, "outside the years 1 to 9999"),
                Arguments.of(Type.OFFSET_DATETIME, OffsetDateTime.parse("0001-01-01T00:00+01:00"), "outside the years"),
                Arguments.of(Type.UUID, "text", "takes a UUID, not a String"),
                Arguments.of(Type.list(Type.TEXT), "text", "takes a List, not a String"),
                Arguments.of(Type.list(Type.text(3)), List.of("a", "abcd"), "at most 3 characters"),
                Arguments.of(Type.list(Type.TEXT), List.of("a", 1), "takes a String, not a Integer"),
                Arguments.of(Type.list(Type.TEXT), Arrays.asList("a", null), "no list holds null"),
                Arguments.of(Type.enumeration("CALM"), 1, "takes a String, not a Integer"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aValueThatDoesNotFitIsRefusedByTheNameOfItsField(Type type, Object given, String message) {
        assertThatThrownBy(() -> Canonical.stored(type, given, "Note.it"))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageStartingWith("Note.it ")
                .hasMessageContaining(message);
    }

    @Test
    void aTextIsCountedInCodePoints() {
        assertThat(Canonical.stored(Type.text(3), "👍👍👍", "Note.it")).isEqualTo("👍👍👍");
    }

    @Test
    void timesAreCutToMicroseconds() {
        Instant instant = Instant.parse("2026-01-02T03:04:05.123456789Z");
        Instant cut = Instant.parse("2026-01-02T03:04:05.123456Z");
        assertThat(Canonical.stored(Type.INSTANT, instant, "it")).isEqualTo(cut);
        assertThat(Canonical.stored(Type.INSTANT, Instant.parse("1969-12-31T23:59:59.9999999Z"), "it"))
                .isEqualTo(Instant.parse("1969-12-31T23:59:59.999999Z"));
        assertThat(Canonical.stored(Type.TIME, LocalTime.of(1, 2, 3, 4_567), "it"))
                .isEqualTo(LocalTime.of(1, 2, 3, 4_000));
        assertThat(Canonical.stored(Type.DATETIME, LocalDateTime.of(2026, 1, 2, 3, 4, 5, 999), "it"))
                .isEqualTo(LocalDateTime.of(2026, 1, 2, 3, 4, 5));
        assertThat(Canonical.stored(Type.OFFSET_DATETIME, instant.atOffset(ZoneOffset.ofHours(2)), "it"))
                .isEqualTo(cut.atOffset(ZoneOffset.UTC));
    }

    @Test
    void theLastInstantOfTheYear9999IsKept() {
        Instant last = Instant.parse("9999-12-31T23:59:59.999999Z");
        assertThat(Canonical.stored(Type.INSTANT, last, "it")).isEqualTo(last);
    }

    @Test
    void nullStaysNull() {
        assertThat(Canonical.stored(Type.INT32, null, "it")).isNull();
        assertThat(Canonical.compared(Type.TEXT, null, "it")).isNull();
    }

    @Test
    void whatIsComparedNeedNotFitItsColumn() {
        assertThat(Canonical.compared(Type.text(1), "long", "it")).isEqualTo("long");
        assertThat(Canonical.compared(Type.bytes(1), new byte[2], "it")).isEqualTo(new byte[2]);
        assertThat(Canonical.compared(Type.decimal(2, 0), new BigDecimal("1.25"), "it"))
                .isEqualTo(new BigDecimal("1.25"));
        assertThat(Canonical.compared(Type.UINT64, BigInteger.TEN.negate(), "it"))
                .isEqualTo(BigInteger.TEN.negate());
        assertThat(Canonical.compared(Type.unsigned(Type.INT16), -5, "it")).isEqualTo((short) -5);
        assertThat(Canonical.compared(Type.enumeration("CALM", "WILD"), Mood.WILD, "it"))
                .isEqualTo("WILD");
    }

    @Test
    void whatIsComparedStillHasToBeOfItsType() {
        assertThatThrownBy(() -> Canonical.compared(Type.TEXT, "a\0", "Note.it"))
                .hasMessageContaining("U+0000");
        assertThatThrownBy(() -> Canonical.compared(Type.INT8, 300, "Note.it")).hasMessageContaining("its range");
        assertThatThrownBy(() -> Canonical.compared(Type.FLOAT64, Double.NaN, "Note.it"))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> Canonical.compared(Type.decimal(2, 0), 1, "Note.it"))
                .hasMessageContaining("takes a BigDecimal");
    }

    @Test
    void noMessageShowsTheValue() {
        assertThatThrownBy(() -> Canonical.stored(Type.text(3), "hunter2", "User.password"))
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("hunter2"));
        assertThatThrownBy(() -> Canonical.stored(Type.decimal(2, 0), new BigDecimal("98765"), "User.salary"))
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("98765"));
    }

    private static BigInteger uint64Max() {
        return BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
    }
}

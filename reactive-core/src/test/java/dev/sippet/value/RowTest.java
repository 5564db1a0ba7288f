package dev.sippet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.ConversionFailed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RowTest {

    static Stream<Arguments> getters() {
        return Stream.of(
                getter(true, Row::bool),
                getter((byte) 1, Row::int8),
                getter((short) 1, Row::int16),
                getter(1, Row::int32),
                getter(1L, Row::int64),
                getter(1f, Row::float32),
                getter(1d, Row::float64),
                getter("text", Row::text),
                getter(new byte[] {1}, Row::bytes),
                getter(UUID.randomUUID(), Row::uuid),
                getter(BigDecimal.ONE, Row::decimal),
                getter(BigInteger.ONE, Row::uint64),
                getter(Instant.EPOCH, Row::instant),
                getter(LocalDate.EPOCH, Row::date),
                getter(LocalTime.NOON, Row::time),
                getter(LocalDateTime.MIN, Row::dateTime),
                getter(OffsetDateTime.MIN, Row::offsetDateTime));
    }

    private static Arguments getter(Object value, Row.Getter<?> getter) {
        return Arguments.of(value, getter);
    }

    @ParameterizedTest
    @MethodSource("getters")
    void aGetterReadsItsOwnType(Object value, Row.Getter<?> getter) {
        assertThat(getter.get(row(value), 0)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("getters")
    void nullIsRefusedByTheNameOfTheSlot(Object value, Row.Getter<?> getter) {
        assertThatThrownBy(() -> getter.get(row((Object) null), 0))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("Note.slot0 is NULL")
                .hasMessageContaining("@Nullable");
    }

    @ParameterizedTest
    @MethodSource("getters")
    void anotherTypeIsRefusedByTheNameOfTheSlot(Object value, Row.Getter<?> getter) {
        assertThatThrownBy(() -> getter.get(row("first", new StringBuilder("secret")), 1))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("Note.slot1 is a StringBuilder, and the record wants a ")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @MethodSource("getters")
    void aPositionThatTheRowDoesNotHaveIsRefused(Object value, Row.Getter<?> getter) {
        assertThatThrownBy(() -> getter.get(row(value), 1))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("the row has 1 values, and none at position 1");
    }

    @Test
    void whatMayBeNullIsNullOrEmpty() {
        Row row = row(null, "there");
        assertThat(row.orNull(0, Row::text)).isNull();
        assertThat(row.orNull(1, Row::text)).isEqualTo("there");
        assertThat(row.optional(0, Row::text)).isEmpty();
        assertThat(row.optional(1, Row::text)).contains("there");
        assertThat(row.isNull(0)).isTrue();
        assertThat(row.isNull(1)).isFalse();
        assertThat(row.get(1)).isEqualTo("there");
    }

    @Test
    void anEnumIsReadByItsLabel() {
        Row row = row("SECONDS", "FORTNIGHTS");
        TimeUnit unit = row.enumeration(0, TimeUnit::valueOf);
        assertThat(unit).isEqualTo(TimeUnit.SECONDS);
        assertThatThrownBy(() -> row.<TimeUnit>enumeration(1, TimeUnit::valueOf))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("Note.slot1 holds a label that its enum does not have")
                .hasMessageNotContaining("FORTNIGHTS");
    }

    @Test
    void valuesBeyondTheLayoutAreNamedByPosition() {
        Row row = new Row(Layout.of("only", Type.TEXT), new Object[] {"a", null});
        assertThatThrownBy(() -> row.text(1)).hasMessageContaining("value 1 is NULL");
    }

    private static Row row(Object... values) {
        List<Layout.Slot> slots = IntStream.range(0, values.length)
                .mapToObj(i -> new Layout.Slot("Note.slot" + i, Type.TEXT))
                .toList();
        return new Row(new Layout(slots), values);
    }

    @Test
    void aWholeNumberIsReadInAnyWidthThatHoldsIt() {
        Row row = new Row(Layout.of("n", Type.INT64), new Object[] {300L});
        assertThat(row.int16(0)).isEqualTo((short) 300);
        assertThat(row.int32(0)).isEqualTo(300);
        assertThat(new Row(Layout.of("n", Type.INT32), new Object[] {7}).int64(0))
                .isEqualTo(7);
        assertThat(new Row(Layout.of("n", Type.INT64), new Object[] {1L}).bool(0))
                .isTrue();
        assertThatThrownBy(() -> row.int8(0))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("too large for a Byte");
        assertThatThrownBy(() -> row.bool(0)).isInstanceOf(ConversionFailed.class);
    }

    private enum Mood {
        CALM,
        WILD
    }

    @Test
    void listsAreReadElementByElement() {
        Row row = new Row(Layout.of("tags", Type.list(Type.TEXT)), new Object[] {List.of("CALM", "WILD")});
        assertThat(row.list(0, String.class)).containsExactly("CALM", "WILD").isUnmodifiable();
        assertThat(row.list(0, String.class, Mood::valueOf)).containsExactly(Mood.CALM, Mood.WILD);
        assertThatThrownBy(() -> row.list(0, Integer.class))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("tags is a list with a String in it, and the record wants Integer");
        Row other = new Row(Layout.of("tags", Type.list(Type.TEXT)), new Object[] {List.of("ANGRY")});
        assertThatThrownBy(() -> other.list(0, String.class, Mood::valueOf))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("tags holds an element that its type does not take");
        Row none = new Row(Layout.of("tags", Type.list(Type.TEXT)), new Object[] {null});
        assertThatThrownBy(() -> none.list(0, String.class)).isInstanceOf(ConversionFailed.class);
    }
}

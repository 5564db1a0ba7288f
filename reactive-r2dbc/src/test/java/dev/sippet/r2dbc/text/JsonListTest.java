package dev.sippet.r2dbc.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.ConversionFailed;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonListTest {

    @Test
    void equalListsAreEqualTexts() {
        assertThat(JsonList.of(Type.INT32, List.of(1, -2))).isEqualTo("[1,-2]");
        assertThat(JsonList.of(Type.BOOL, List.of(true, false))).isEqualTo("[true,false]");
        assertThat(JsonList.of(Type.INT64, List.of(Long.MIN_VALUE))).isEqualTo("[\"-9223372036854775808\"]");
        assertThat(JsonList.of(Type.UINT64, List.of(BigInteger.TEN))).isEqualTo("[\"10\"]");
        assertThat(JsonList.of(Type.decimal(10, 2), List.of(new BigDecimal("1.1"), new BigDecimal("1E+2"))))
                .isEqualTo("[\"1.10\",\"100.00\"]");
        assertThat(JsonList.of(Type.FLOAT64, List.of(-0.0, 0.1 + 0.2, 1e22)))
                .isEqualTo("[\"0.0\",\"0.30000000000000004\",\"1.0E22\"]");
        assertThat(JsonList.of(Type.FLOAT32, List.of(-0f, 0.1f))).isEqualTo("[\"0.0\",\"0.1\"]");
        assertThat(JsonList.of(Type.UUID, List.of(new UUID(1, 2))))
                .isEqualTo("[\"00000000-0000-0001-0000-000000000002\"]");
        assertThat(JsonList.of(Type.INSTANT, List.of(Instant.EPOCH))).isEqualTo("[\"1970-01-01T00:00:00.000000Z\"]");
        assertThat(JsonList.of(Type.TEXT, List.of("\b\t\n\f\r\u0001\"\\/é😀")))
                .isEqualTo("[\"\\b\\t\\n\\f\\r\\u0001\\\"\\\\/é😀\"]");
        assertThat(JsonList.of(Type.TEXT, List.of())).isEqualTo("[]");
    }

    @Test
    void whatOthersWriteIsRead() {
        assertThat(JsonList.read(Type.TEXT, " [ \"a\" ,\t\"\\u00e9\\/\\ud83d\\ude00\"\n] "))
                .containsExactly("a", "é/😀");
        assertThat(JsonList.read(Type.INT64, "[9007199254740993, \"7\"]")).containsExactly(9007199254740993L, 7L);
        assertThat(JsonList.read(Type.FLOAT64, "[1, 5e-324, \"0.1\"]")).containsExactly(1.0, Double.MIN_VALUE, 0.1);
        assertThat(JsonList.read(Type.decimal(6, 2), "[1.5, \"2\"]"))
                .containsExactly(new BigDecimal("1.50"), new BigDecimal("2.00"));
        assertThat(JsonList.read(Type.BOOL, "[true, 0, 1]")).containsExactly(true, false, true);
        assertThat(JsonList.read(Type.TIME, "[\"12:00:00\"]")).containsExactly(LocalTime.NOON);
        assertThat(JsonList.read(Type.TEXT, "[]")).isEmpty();
        assertThat(JsonList.read(Type.TEXT, "[ ]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "secret",
                "{}",
                "\"secret\"",
                "[\"secret\"",
                "[\"secret\",]",
                "[,]",
                "[\"a\"]]",
                "[[1]]",
                "[{\"a\":1}]",
                "[\"\\q\"]",
                "[\"\\u12\"]",
                "[1 2]",
                "[\"secret"
            })
    void whatIsNoListIsToldWithoutTheText(String text) {
        assertThatThrownBy(() -> JsonList.read(Type.TEXT, text))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("no array of values")
                .hasMessageNotContaining("secret");
    }

    @Test
    void elementsOfAnotherKindAreTold() {
        assertThatThrownBy(() -> JsonList.read(Type.INT32, "[\"secret\"]"))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("int32")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> JsonList.read(Type.INT8, "[128]")).isInstanceOf(ConversionFailed.class);
        assertThatThrownBy(() -> JsonList.read(Type.UUID, "[\"x\"]")).isInstanceOf(ConversionFailed.class);
        assertThatThrownBy(() -> JsonList.read(Type.BOOL, "[2]")).isInstanceOf(ConversionFailed.class);
        assertThatThrownBy(() -> JsonList.read(Type.INSTANT, "[\"yesterday\"]")).isInstanceOf(ConversionFailed.class);
        assertThatThrownBy(() -> JsonList.read(Type.TEXT, "[null]"))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("NULL");
    }
}

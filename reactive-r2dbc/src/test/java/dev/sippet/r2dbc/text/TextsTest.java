package dev.sippet.r2dbc.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.ConversionFailed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @Test
    void timesHaveOneLengthEach() {
        assertThat(IsoText.of(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00.000000Z");
        assertThat(IsoText.of(Instant.parse("0001-01-01T00:00:00.000001Z"))).isEqualTo("0001-01-01T00:00:00.000001Z");
        assertThat(IsoText.of(LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000)))
                .isEqualTo("9999-12-31T23:59:59.999999");
        assertThat(IsoText.of(LocalDate.of(33, 4, 5))).isEqualTo("0033-04-05");
        assertThat(IsoText.of(LocalTime.NOON)).isEqualTo("12:00:00.000000");
    }

    @Test
    void theyComeBack() {
        Instant instant = Instant.parse("2026-03-04T05:06:07.123456Z");
        assertThat(IsoText.instant(IsoText.of(instant))).isEqualTo(instant);
        LocalDateTime local = LocalDateTime.parse("0001-02-03T04:05:06.000007");
        assertThat(IsoText.dateTime(IsoText.of(local))).isEqualTo(local);
        assertThat(IsoText.date("2026-03-04")).isEqualTo("2026-03-04");
        assertThat(IsoText.time("05:06:07.000001")).isEqualTo("05:06:07.000001");
        assertThat(IsoText.offsetDateTime("2026-03-04T05:06:07.123456Z"))
                .isEqualTo(OffsetDateTime.parse("2026-03-04T05:06:07.123456Z"));
    }

    /** What SQLite's own functions and other programs write. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-04 05:06:07",
                "2026-03-04T05:06:07Z",
                "2026-03-04T05:06:07.000Z",
                "2026-03-04 06:06:07+01:00",
                "2026-03-04T00:06:07-05:00"
            })
    void textsOfOthersAreRead(String text) {
        assertThat(IsoText.instant(text)).isEqualTo("2026-03-04T05:06:07Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-13-04T05:06:07.123456Z", "2026-03-04T05:06:0x.123456Z"})
    void whatIsNoTimeIsToldWithoutTheText(String text) {
        assertThatThrownBy(() -> IsoText.instant(text))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageNotContaining("yesterday")
                .hasMessageNotContaining("2026-13");
    }

    @Test
    void aListIsOneJsonText() {
        assertThat(JsonList.of(Arrays.asList(1L, -0.5, null, new byte[] {0, -1})))
                .isEqualTo("[1,-0.5,null,\"00ff\"]");
        assertThat(JsonList.of(Arrays.asList("a\"b\\c", "\n\u0001é😀")))
                .isEqualTo("[\"a\\\"b\\\\c\",\"\\n\\u0001é😀\"]");
        assertThat(JsonList.of(Arrays.asList())).isEqualTo("[]");
    }
}

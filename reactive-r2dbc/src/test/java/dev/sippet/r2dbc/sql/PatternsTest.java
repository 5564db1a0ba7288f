package dev.sippet.r2dbc.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.Term.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {

    @ParameterizedTest
    @CsvSource({"abc,abc", "a%_,a%_", "a\\%,a!%", "a\\_b,a!_b", "a\\\\,a\\", "!,!!", "\\!,!!", "\\a,a", "'',''"})
    void backslashBecomesTheEscapeOfAll(String pattern, String translated) {
        assertThat(Patterns.translated(pattern)).isEqualTo(translated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "a\\", "a\\\\\\"})
    void patternEndingInItsEscapeIsRefused(String pattern) {
        assertThatThrownBy(() -> Patterns.translated(pattern)).isInstanceOf(InvalidStatement.class);
    }

    @Test
    void soughtTextIsEscaped() {
        assertThat(Patterns.containing(Place.START, "a%")).isEqualTo("a!%%");
        assertThat(Patterns.containing(Place.END, "a_")).isEqualTo("%a!_");
        assertThat(Patterns.containing(Place.ANYWHERE, "!\\")).isEqualTo("%!!\\%");
        assertThat(Patterns.containing(Place.ANYWHERE, "")).isEqualTo("%%");
    }
}

package dev.sippet.r2dbc.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.Term.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSyntaxTest {

    @ParameterizedTest
    @CsvSource({"abc,abc", "a%_,a%_", "a\\%,a!%", "a\\_b,a!_b", "a\\\\,a\\", "!,!!", "\\!,!!", "\\a,a", "'',''"})
    void backslashBecomesTheEscapeOfAll(String pattern, String translated) {
        assertThat(PatternSyntax.LIKE.translated(pattern)).isEqualTo(translated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "a\\", "a\\\\\\"})
    void patternEndingInItsEscapeIsRefused(String pattern) {
        assertThatThrownBy(() -> PatternSyntax.LIKE.translated(pattern)).isInstanceOf(InvalidStatement.class);
    }

    @Test
    void soughtTextIsEscaped() {
        assertThat(PatternSyntax.LIKE.containing(Place.START, "a%")).isEqualTo("a!%%");
        assertThat(PatternSyntax.LIKE.containing(Place.END, "a_")).isEqualTo("%a!_");
        assertThat(PatternSyntax.LIKE.containing(Place.ANYWHERE, "!\\")).isEqualTo("%!!\\%");
        assertThat(PatternSyntax.LIKE.containing(Place.ANYWHERE, "")).isEqualTo("%%");
    }

    @ParameterizedTest
    @CsvSource({"abc,abc", "a%_,a*?", "a\\%,a%", "*?[]!,[*][?][[]]!", "a\\\\,a\\", "'',''"})
    void patternsOfGlobMeanTheSame(String pattern, String translated) {
        assertThat(PatternSyntax.GLOB.translated(pattern)).isEqualTo(translated);
    }

    @Test
    void soughtTextIsEscapedForGlob() {
        assertThat(PatternSyntax.GLOB.containing(Place.START, "a*")).isEqualTo("a[*]*");
        assertThat(PatternSyntax.GLOB.containing(Place.END, "[a?")).isEqualTo("*[[]a[?]");
        assertThat(PatternSyntax.GLOB.containing(Place.ANYWHERE, "%_!")).isEqualTo("*%_!*");
    }

    @Test
    void aPatternOfGlobHasALongestInBytes() {
        assertThat(PatternSyntax.GLOB.translated("\u00e4".repeat(25_000))).hasSize(25_000);
        assertThatThrownBy(() -> PatternSyntax.GLOB.containing(Place.START, "\u00e4".repeat(25_000)))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("50001 bytes");
        assertThat(PatternSyntax.LIKE.translated("a".repeat(60_000))).hasSize(60_000);
    }
}

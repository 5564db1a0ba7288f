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
}

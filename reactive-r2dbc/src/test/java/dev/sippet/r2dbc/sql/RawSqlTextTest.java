package dev.sippet.r2dbc.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawSqlTextTest {
    private static final Dialect POSTGRESQL = new PostgresqlDialect();
    private static final Dialect MYSQL = new MysqlDialect();
    private static final Dialect H2 = new H2Dialect();

    @Test
    void placeholdersBecomeMarkers() {
        RawSqlText text = RawSqlText.of(POSTGRESQL, "select ? + ?, a ?? 'b' from t where x=?");
        assertThat(text.sql()).isEqualTo("select $1 + $2, a ? 'b' from t where x=$3");
        assertThat(text.parameters()).isEqualTo(3);
        assertThat(RawSqlText.of(H2, "?,?").sql()).isEqualTo("$1,$2");
        assertThat(RawSqlText.of(MYSQL, "?,?").sql()).isEqualTo("?,?");
        assertThat(RawSqlText.of(MYSQL, "?,?").parameters()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'?'",
                "'it''s ?'",
                "'\\'",
                "\"?\"",
                "\"a\"\"?\"",
                "E'\\'?'",
                "e'?\\\\'",
                "$$?$$",
                "$a$ ?$$ $b$ ? $a$",
                "-- ?",
                "/* ? */",
                "/* /* ? */ ? */"
            })
    void postgresqlQuotes(String quoted) {
        untouched(POSTGRESQL, quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'?'", "'\\'?'", "'it''s ?'", "\"?\"", "\"\\\"?\"", "`?`", "`\\`", "-- ?", "# ?", "/* ? /* */"})
    void mysqlQuotes(String quoted) {
        untouched(MYSQL, quoted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'?'", "'\\'", "\"?\"", "$$ ?'?' $$", "-- ?", "// ?", "/* /* ? */ ? */"})
    void h2Quotes(String quoted) {
        untouched(H2, quoted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'?", "\"?", "$$?", "$a$ ? $b$", "/* ?", "/* /* */ ?", "-- ?"})
    void whatIsNotClosedGoesToTheEnd(String open) {
        assertThat(RawSqlText.of(POSTGRESQL, open)).isEqualTo(new RawSqlText(open, 0));
    }

    private static void untouched(Dialect dialect, String quoted) {
        assertThat(RawSqlText.of(dialect, quoted + "\n?"))
                .isEqualTo(new RawSqlText(quoted + "\n" + dialect.marker(1), 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "postgresql | 5--?      | 0",
                "mysql      | 5--?      | 1",
                "postgresql | a$$?$$    | 1",
                "postgresql | # ?       | 1",
                "postgresql | '\\'?     | 1",
                "postgresql | name'\\'? | 1",
                "postgresql | /*?*/?    | 1",
                "h2         | / ?       | 1",
                "mysql      | a/?       | 1",
                "mysql      | /*/*?*/?  | 1"
            })
    void whatOnlyLooksQuoted(String dialect, String sql, int parameters) {
        Dialect of = Golden.DIALECTS.stream()
                .filter(any -> any.name().equals(dialect))
                .findFirst()
                .orElseThrow();
        assertThat(RawSqlText.of(of, sql).parameters()).isEqualTo(parameters);
    }

    @Test
    void wrongNumberOfValuesIsRefused() {
        RawSqlText text = RawSqlText.of(POSTGRESQL, "select ?");
        assertThatCode(() -> text.check(1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> text.check(2))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("1 placeholders, and was given 2 values");
    }
}

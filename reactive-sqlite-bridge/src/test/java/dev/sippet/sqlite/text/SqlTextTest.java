package dev.sippet.sqlite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SELECT 1                                            | READ
        /* a */ values (1)                                  | READ
        explain query plan delete from t                    | READ
        with a as (select 1) select * from a                | READ
        with a(x) as (select 1) insert into t select x from a | WRITE
        with recursive a as (select 1), b as (values (2)) delete from t | WRITE
        insert into t values (1)                            | WRITE
        replace into t values (1)                           | WRITE
        update t set select_ = 1                            | WRITE
        create table t (a)                                  | SCHEMA
        vacuum                                              | SCHEMA
        pragma user_version = 3                             | SCHEMA
        pragma table_info(t)                                | OTHER
        attach 'x' as y                                     | OTHER
        begin immediate                                     | BEGIN
        end transaction                                     | COMMIT
        rollback                                            | ROLLBACK
        rollback transaction to a                           | WITHIN
        release a                                           | WITHIN
        savepoint a                                         | SAVEPOINT
        """)
    void knowsTheVerb(String sql, Verb verb) {
        assertThat(SqlText.of(sql).verb()).isEqualTo(verb);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ';'",
                "SELECT \";\"",
                "SELECT `;` FROM [a;b]",
                "SELECT 1 -- ; SELECT 2",
                "SELECT 1 /* ; */",
                "SELECT 1;",
                "SELECT 1 ; ; -- end",
                "; SELECT 1",
                "SELECT 'it''s; fine'",
                "CREATE TRIGGER a AFTER INSERT ON t BEGIN SELECT 1; SELECT CASE WHEN 1 THEN 2 END; END;",
                "CREATE TEMP TRIGGER IF NOT EXISTS a AFTER INSERT ON t BEGIN UPDATE t SET a = 1; END",
                "CREATE TABLE trigger_ (a); ",
            })
    void oneCommandIsOne(String sql) {
        assertThat(SqlText.of(sql).problem()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1; SELECT 2",
                "SELECT ';'; SELECT 2",
                "SELECT 1;;/* */x",
                "CREATE TRIGGER a AFTER INSERT ON t BEGIN SELECT 1; END; DROP TABLE t",
                "CREATE TABLE t (a); INSERT INTO t VALUES (1)",
            })
    void twoCommandsAreAProblem(String sql) {
        assertThat(SqlText.of(sql).problem()).contains("second command");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ";", "-- only", "/* only"})
    void noCommandIsAProblem(String sql) {
        assertThat(SqlText.of(sql).problem()).contains("no command");
    }

    @Test
    void countsParametersAsSqliteDoes() {
        SqlText text = SqlText.of("SELECT ?, :a, ?5, ?, @a, $b, :a, '?', [:c], ?2 -- ?");
        assertThat(text.parameters()).isEqualTo(8);
        assertThat(text.names())
                .containsAllEntriesOf(Map.of(":a", 1, "?5", 4, "@a", 6, "$b", 7, "b", 7, "?2", 1))
                .doesNotContainKey("a");
    }

    @Test
    void returningComesBeforeTheSemicolonAndBehindComments() {
        assertThat(SqlText.of("INSERT INTO t VALUES (1); -- note").returning(List.of("a\"b", "c")))
                .isEqualTo("INSERT INTO t VALUES (1)\nRETURNING \"a\"\"b\", \"c\"");
        assertThat(SqlText.of("DELETE FROM t RETURNING a").returning(List.of("b")))
                .isEqualTo("DELETE FROM t RETURNING a");
        assertThat(SqlText.of("SELECT 1").returning(List.of())).isEqualTo("SELECT 1");
    }
}

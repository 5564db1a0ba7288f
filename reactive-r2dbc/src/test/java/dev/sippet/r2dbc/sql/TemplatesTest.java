package dev.sippet.r2dbc.sql;

import static dev.sippet.r2dbc.sql.Samples.AGE;
import static dev.sippet.r2dbc.sql.Samples.ID;
import static dev.sippet.r2dbc.sql.Samples.NAME;
import static dev.sippet.r2dbc.sql.Samples.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.BatchTooLarge;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Lock;
import dev.sippet.statement.TableStatement.Delete;
import dev.sippet.statement.TableStatement.Insert;
import dev.sippet.statement.TableStatement.Select;
import dev.sippet.statement.TableStatement.Update;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.Constant;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.Like;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.value.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class TemplatesTest {
    static final List<Dialect> DIALECTS = Golden.DIALECTS;
    private static final Term IN = new In(new ColumnTerm(AGE), new ListArgument(0, Type.INT32));

    @ParameterizedTest
    @FieldSource("DIALECTS")
    void fixedTextIsTheSameObjectEachTime(Dialect dialect) {
        Term where = new Compare(Comparison.EQ, new ColumnTerm(AGE), new Argument(1, Type.INT32));
        SqlTemplate template = SqlSerializer.serialize(
                dialect,
                new Select(
                        PEOPLE, Term.of(List.of(ID)), where, List.of(), new Argument(0, Type.INT64), null, Lock.NONE));
        BoundSql first = template.bind(new Object[] {1L, 2});
        BoundSql second = template.bind(new Object[] {3L, 4});
        assertThat(second.sql()).isSameAs(first.sql()).isSameAs(template.text());
        assertThat(second.value(0)).isEqualTo(4);
        assertThat(second.value(1)).isEqualTo(3L);
        assertThat(second.type(1)).isEqualTo(Type.INT64);
    }

    @Test
    void listsOfAnyLengthShareOneTextWhereArraysAre() {
        SqlTemplate template = SqlSerializer.serialize(new PostgresqlDialect(), new Delete(PEOPLE, IN));
        assertThat(template.bind(new Object[] {List.of(1, 2, 3)}).sql())
                .isSameAs(template.bind(new Object[] {List.of(1)}).sql());
    }

    @Test
    void listsShareTextsOfPaddedSizes() {
        SqlTemplate template = SqlSerializer.serialize(new MysqlDialect(), new Delete(PEOPLE, IN));
        BoundSql three = template.bind(new Object[] {List.of(1, 2, 3)});
        BoundSql four = template.bind(new Object[] {List.of(5, 6, 7, 8)});
        assertThat(three.sql()).isSameAs(four.sql()).endsWith("IN (?, ?, ?, ?)");
        assertThat(IntStream.range(0, three.size()).mapToObj(three::value)).containsExactly(1, 2, 3, 3);
        assertThat(template.text()).endsWith("IN (?)");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,2", "3,4", "5,8", "64,64", "65,128", "131071,131072", "131072,131072"})
    void paddedSizesArePowersOfTwo(int size, int padded) {
        assertThat(ListTemplate.padded(size)).isEqualTo(padded);
    }

    @Test
    void longestListIsWritten() {
        SqlTemplate template = SqlSerializer.serialize(new MariadbDialect(), new Delete(PEOPLE, IN));
        BoundSql sql = template.bind(new Object[] {Collections.nCopies(MysqlFamily.LONGEST_LIST, 7)});
        assertThat(sql.size()).isEqualTo(131_072);
        assertThat(sql.sql().chars().filter(c -> c == '?')).hasSize(131_072);
    }

    @Test
    void rowsShareOneTextWhereArraysAre() {
        SqlTemplate template =
                SqlSerializer.serialize(new PostgresqlDialect(), new Insert(PEOPLE, List.of(NAME, AGE), List.of()));
        BoundSql two = template.bind(new Object[] {"a", 1, "b", null});
        BoundSql three = template.bind(new Object[] {"a", 1, "b", 2, "c", 3});
        assertThat(three.sql()).isSameAs(two.sql());
        assertThat(two.array(1)).isTrue();
        assertThat(two.value(1)).isEqualTo(Arrays.asList(1, null));
        assertThat(template.bind(new Object[] {"a", 1}).array(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1", "64", "65", "1000"})
    void rowsAreMarkedOneByOneElsewhere(int rows) {
        SqlTemplate template =
                SqlSerializer.serialize(new H2Dialect(), new Insert(PEOPLE, List.of(NAME, AGE), List.of()));
        Object[] arguments =
                IntStream.range(0, 2 * rows).mapToObj(i -> (Object) i).toArray();
        BoundSql sql = template.bind(arguments);
        assertThat(sql.sql()).endsWith("($" + (2 * rows - 1) + ", $" + 2 * rows + ")");
        assertThat(sql.value(2 * rows - 1)).isEqualTo(2 * rows - 1);
        assertThat(sql.type(2 * rows - 2)).isEqualTo(NAME.type());
        assertThat(sql.type(2 * rows - 1)).isEqualTo(AGE.type());
    }

    @Test
    void moreRowsThanOneStatementTakesAreRefused() {
        SqlTemplate template =
                SqlSerializer.serialize(new H2Dialect(), new Insert(PEOPLE, List.of(NAME, AGE), List.of()));
        assertThat(template.bind(new Object[100_000]).size()).isEqualTo(100_000);
        assertThatThrownBy(() -> template.bind(new Object[100_002]))
                .isInstanceOf(BatchTooLarge.class)
                .hasMessageContaining("at most 50000 rows");
    }

    @ParameterizedTest
    @FieldSource("DIALECTS")
    void statementThatIsNotPlannedIsRefused(Dialect dialect) {
        Term like = new Like(new ColumnTerm(NAME), new ColumnTerm(Samples.NICK));
        for (Term term : List.of(like, new Term.Param(Type.BOOL), new ListArgument(0, Type.BOOL))) {
            assertThatThrownBy(() -> SqlSerializer.serialize(dialect, new Delete(PEOPLE, term)))
                    .isInstanceOf(InvalidStatement.class)
                    .hasMessageContaining("cannot be written as SQL");
        }
    }

    @Test
    void valuesAreNotExchangedWhereAssignmentsAreMadeInTurn() {
        Update exchange = new Update(
                PEOPLE, List.of(copy(NAME, Samples.NICK), copy(Samples.NICK, NAME)), new Constant(true), List.of());
        assertThatThrownBy(() -> SqlSerializer.serialize(new MysqlDialect(), exchange))
                .isInstanceOf(UnsupportedFeature.class);
        assertThat(SqlSerializer.serialize(new H2Dialect(), exchange).text())
                .isEqualTo("UPDATE \"people\" SET \"name\" = \"nick\", \"nick\" = \"name\"");
    }

    private static Assignment copy(Column to, Column from) {
        return new Assignment(new ColumnTerm(to), new ColumnTerm(from));
    }
}

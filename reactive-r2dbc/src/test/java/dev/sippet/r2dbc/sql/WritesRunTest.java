package dev.sippet.r2dbc.sql;

import static dev.sippet.r2dbc.sql.Samples.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Lock;
import dev.sippet.statement.TableStatement.Count;
import dev.sippet.statement.TableStatement.Delete;
import dev.sippet.statement.TableStatement.Insert;
import dev.sippet.statement.TableStatement.Select;
import dev.sippet.statement.TableStatement.Update;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.Arithmetic;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.Constant;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.statement.Term.Operator;
import dev.sippet.value.Type;
import io.r2dbc.spi.R2dbcException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

/** Creates tables and writes into them on every database. */
class WritesRunTest {
    private static final Term ALL = new Constant(true);
    private static final Column A = new Column("a", "a", Type.INT8, true, false);
    private static final Column B = new Column("b", "b", Type.INT64, true, false);
    private static final Column C = new Column("c", "c", Type.UINT64, true, false);
    private static final Column KEY = new Column("key", "key", Type.INT64, false, true);
    private static final Table NUMBERS =
            new Table("numbers", "Numbers", List.of(KEY, A, B, C), List.of(KEY), List.of(), List.of());
    private static List<LiveDatabase> databases;

    @BeforeAll
    static void open() {
        databases = LiveDatabase.all().toList();
    }

    @AfterAll
    static void close() {
        databases.forEach(database -> Mono.from(database.connection().close()).block());
    }

    static List<LiveDatabase> databases() {
        return databases;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everyTypeIsFoundByItsValue(LiveDatabase database) {
        create(database, EVERYTHING);
        List<Column> columns = withoutKey(EVERYTHING);
        Object[] samples =
                columns.stream().map(column -> database.sample(column.type())).toArray();
        assertThat(database.update(new Insert(EVERYTHING, columns, List.of()), samples))
                .isOne();
        database.update(new Insert(EVERYTHING, columns, List.of()), new Object[columns.size()]);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Term equal = new Compare(Comparison.EQ, new ColumnTerm(column), new Argument(0, column.type()));
            assertThat(database.first(new Count(EVERYTHING, equal), samples[i]))
                    .as("%s", column)
                    .containsExactly(1L);
            Term in = new In(new ColumnTerm(column), new ListArgument(0, column.type()));
            assertThat(database.first(new Count(EVERYTHING, in), List.of(samples[i])))
                    .as("%s", column)
                    .containsExactly(1L);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void manyRowsOfEveryTypeAreOneStatement(LiveDatabase database) {
        create(database, EVERYTHING);
        List<Column> columns = withoutKey(EVERYTHING);
        List<@Nullable Object> arguments = new ArrayList<>();
        for (int row = 0; row < 5; row++) {
            for (Column column : columns) {
                boolean empty = row % 2 == 1 || (row > 0 && column.name().equals("text20"));
                arguments.add(empty ? null : database.sample(column.type()));
            }
        }
        assertThat(database.update(new Insert(EVERYTHING, columns, List.of()), arguments.toArray()))
                .isEqualTo(5);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Term equal = new Compare(Comparison.EQ, new ColumnTerm(column), new Argument(0, column.type()));
            assertThat(database.first(new Count(EVERYTHING, equal), arguments.get(i)))
                    .as("%s", column)
                    .containsExactly(column.name().equals("text20") ? 1L : 3L);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void insertAnswersKeysInOrder(LiveDatabase database) {
        if (!database.dialect().capability("11.4").insertReturning()) return;
        create(database, NUMBERS);
        Insert insert = new Insert(NUMBERS, List.of(B), List.of(KEY, B));
        Object[] values = IntStream.range(0, 500).mapToObj(i -> 1000L - i).toArray();
        List<List<@Nullable Object>> rows = database.rows(insert, values);
        assertThat(rows).extracting(row -> row.get(1)).containsExactly(values);
        assertThat(rows).extracting(row -> (Long) row.get(0)).isSorted().doesNotHaveDuplicates();
        assertThat(database.rows(insert, 7L))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).isEqualTo(7L));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rowOfDefaultsIsInserted(LiveDatabase database) {
        create(database, NUMBERS);
        assertThat(database.update(new Insert(NUMBERS, List.of(), List.of()))).isOne();
        assertThat(database.first(new Count(NUMBERS, ALL))).containsExactly(1L);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void assignmentsReadOldValues(LiveDatabase database) {
        create(database, NUMBERS);
        database.update(new Insert(NUMBERS, List.of(A, B), List.of()), (byte) 1, 10L);
        List<Assignment> set = List.of(
                set(B, new Arithmetic(Operator.PLUS, new ColumnTerm(B), new Argument(0, Type.INT64))),
                set(C, new ColumnTerm(B)));
        assertThat(database.update(new Update(NUMBERS, set, ALL, List.of()), 5L))
                .isOne();
        assertThat(texts(database, B)).containsExactly("15");
        assertThat(texts(database, C)).containsExactly("10");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void updateAnswersNewValues(LiveDatabase database) {
        if (!database.dialect().capability("11.4").updateReturning()) return;
        create(database, NUMBERS);
        database.update(new Insert(NUMBERS, List.of(B), List.of()), 1L, 2L, 3L);
        Term some = new Compare(Comparison.GT, new ColumnTerm(B), new Argument(1, Type.INT64));
        List<Assignment> set =
                List.of(set(B, new Arithmetic(Operator.TIMES, new ColumnTerm(B), new Argument(0, Type.INT64))));
        assertThat(database.rows(new Update(NUMBERS, set, some, List.of(B)), 10L, 1L))
                .extracting(List::getFirst)
                .containsExactlyInAnyOrder(20L, 30L);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void arithmeticFailsRatherThanWraps(LiveDatabase database) {
        create(database, NUMBERS);
        database.update(
                new Insert(NUMBERS, List.of(A, B, C), List.of()), (byte) 127, Long.MAX_VALUE, BigInteger.valueOf(3));
        overflows(database, A, Operator.PLUS, (byte) 1);
        overflows(database, A, Operator.TIMES, (byte) -2);
        overflows(database, B, Operator.PLUS, 1L);
        overflows(database, C, Operator.MINUS, BigInteger.valueOf(4));
        assertThat(texts(database, A)).containsExactly("127");
        assertThat(texts(database, C)).containsExactly("3");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void unsignedDifferenceMayBeNegativeInConditions(LiveDatabase database) {
        create(database, NUMBERS);
        database.update(new Insert(NUMBERS, List.of(C), List.of()), BigInteger.valueOf(3), BigInteger.valueOf(9));
        Term difference = new Arithmetic(Operator.MINUS, new ColumnTerm(C), new Argument(0, Type.UINT64));
        Term small = new Compare(Comparison.LT, difference, new Argument(1, Type.UINT64));
        assertThat(database.first(new Count(NUMBERS, small), BigInteger.valueOf(5), BigInteger.ONE))
                .containsExactly(1L);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void deletesWhatMatches(LiveDatabase database) {
        create(database, NUMBERS);
        database.update(new Insert(NUMBERS, List.of(B), List.of()), 1L, 2L, 3L);
        Term two = new Compare(Comparison.EQ, new ColumnTerm(B), new Argument(0, Type.INT64));
        assertThat(database.update(new Delete(NUMBERS, two), 2L)).isOne();
        assertThat(database.update(new Delete(NUMBERS, ALL))).isEqualTo(2);
    }

    private static void overflows(LiveDatabase database, Column column, Operator operator, Object by) {
        Arithmetic changed = new Arithmetic(operator, new ColumnTerm(column), new Argument(0, column.type()));
        Update update = new Update(NUMBERS, List.of(set(column, changed)), ALL, List.of());
        assertThatThrownBy(() -> database.update(update, by))
                .as("%s %s", column, operator)
                .isInstanceOf(R2dbcException.class);
    }

    private static List<String> texts(LiveDatabase database, Column column) {
        return database
                .first(new Select(NUMBERS, Term.of(List.of(column)), ALL, List.of(), null, null, Lock.NONE))
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private static Assignment set(Column column, Term value) {
        return new Assignment(new ColumnTerm(column), value);
    }

    private static List<Column> withoutKey(Table table) {
        return table.columns().stream().filter(column -> !column.identity()).toList();
    }

    private static void create(LiveDatabase database, Table table) {
        database.execute("DROP TABLE IF EXISTS " + database.dialect().quote(table.name()));
        new SchemaSql(database.dialect())
                .create(table, SchemaSql.Existing.NOTHING)
                .forEach(database::execute);
    }
}

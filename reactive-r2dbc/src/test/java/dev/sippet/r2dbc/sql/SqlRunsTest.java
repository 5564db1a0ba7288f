package dev.sippet.r2dbc.sql;

import static dev.sippet.r2dbc.sql.Samples.AGE;
import static dev.sippet.r2dbc.sql.Samples.DONE;
import static dev.sippet.r2dbc.sql.Samples.ID;
import static dev.sippet.r2dbc.sql.Samples.NAME;
import static dev.sippet.r2dbc.sql.Samples.NICK;
import static dev.sippet.r2dbc.sql.Samples.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Order;
import dev.sippet.statement.Order.Nulls;
import dev.sippet.statement.TableStatement.Count;
import dev.sippet.statement.TableStatement.Exists;
import dev.sippet.statement.TableStatement.Insert;
import dev.sippet.statement.TableStatement.Select;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.Arithmetic;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.Constant;
import dev.sippet.statement.Term.Contains;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.IsNull;
import dev.sippet.statement.Term.Like;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.statement.Term.Not;
import dev.sippet.statement.Term.Operator;
import dev.sippet.statement.Term.Or;
import dev.sippet.statement.Term.Place;
import dev.sippet.value.Type;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the serializer writes on every database, and expects the same answer from all. */
class SqlRunsTest {
    private static final Term ALL = new Constant(true);
    private static List<LiveDatabase> databases;

    @BeforeAll
    static void fill() {
        databases = LiveDatabase.all().toList();
        for (LiveDatabase database : databases) {
            new SchemaSql(database.dialect())
                    .create(PEOPLE, SchemaSql.Existing.NOTHING)
                    .forEach(database::execute);
            database.update(
                    new Insert(PEOPLE, PEOPLE.columns(), List.of()),
                    rows(
                            row(1, "Ada", "a%b", 36, true),
                            row(2, "ada", "a_b", null, false),
                            row(3, "Bob!", "a\\b", -5, true),
                            row(4, "Zoe ", null, 0, false),
                            row(5, "Zoe", "a!b", 99, false),
                            row(6, "Ädä; DROP", "axb", null, true)));
        }
    }

    @AfterAll
    static void close() {
        databases.forEach(database ->
                reactor.core.publisher.Mono.from(database.connection().close()).block());
    }

    static List<LiveDatabase> databases() {
        return databases;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void comparisonsCountCaseAndBlanks(LiveDatabase database) {
        assertThat(ids(database, compare(NAME, Comparison.EQ), "Ada")).containsExactly(1);
        assertThat(ids(database, compare(NAME, Comparison.EQ), "Zoe")).containsExactly(5);
        assertThat(ids(database, compare(NAME, Comparison.NE), "Zoe")).containsExactly(1, 2, 3, 4, 6);
        assertThat(ids(database, compare(NAME, Comparison.LT), "a")).containsExactly(1, 3, 4, 5);
        assertThat(ids(database, compare(AGE, Comparison.GE), 0)).containsExactly(1, 4, 5);
        assertThat(ids(database, compare(NAME, Comparison.EQ), "Ädä; DROP")).containsExactly(6);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void unknownIsNeitherTrueNorFalse(LiveDatabase database) {
        Term old = compare(AGE, Comparison.GT);
        assertThat(ids(database, old, 0)).containsExactly(1, 5);
        assertThat(ids(database, new Not(old), 0)).containsExactly(3, 4);
        assertThat(ids(database, new Or(List.of(old, new IsNull(column(AGE)))), 0))
                .containsExactly(1, 2, 5, 6);
        assertThat(ids(database, new And(List.of(new Not(old), new Not(new IsNull(column(AGE))))), 0))
                .containsExactly(3, 4);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void booleanColumnIsCondition(LiveDatabase database) {
        assertThat(ids(database, column(DONE))).containsExactly(1, 3, 6);
        assertThat(ids(database, new Not(column(DONE)))).containsExactly(2, 4, 5);
        assertThat(ids(database, new Compare(Comparison.EQ, column(DONE), new Argument(0, Type.BOOL)), false))
                .containsExactly(2, 4, 5);
        assertThat(ids(database, new Constant(false))).isEmpty();
        assertThat(ids(database, new And(List.of()))).hasSize(6);
        assertThat(ids(database, new Or(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void membershipLeavesNullOut(LiveDatabase database) {
        Term in = new In(column(AGE), new ListArgument(0, Type.INT32));
        assertThat(ids(database, in, List.of(36, 0, 7))).containsExactly(1, 4);
        assertThat(ids(database, new Not(in), List.of(36, 0, 7))).containsExactly(3, 5);
        assertThat(ids(database, in, List.of(99))).containsExactly(5);
        assertThat(ids(database, in, List.of())).isEmpty();
        assertThat(ids(database, new Not(in), List.of())).hasSize(6);
        Term named = new In(column(NAME), new ListArgument(0, Type.TEXT));
        assertThat(ids(database, named, List.of("ada", "Zoe ", "Ädä; DROP"))).containsExactly(2, 4, 6);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void longListIsOneStatement(LiveDatabase database) {
        Term in = new In(column(ID), new ListArgument(0, Type.INT32));
        List<Integer> many = IntStream.rangeClosed(3, 60_000).boxed().toList();
        assertThat(ids(database, in, many)).containsExactly(3, 4, 5, 6);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void soughtTextHasNoWildcards(LiveDatabase database) {
        assertThat(ids(database, contains(Place.START, NAME), "A")).containsExactly(1);
        assertThat(ids(database, contains(Place.END, NAME), "da")).containsExactly(1, 2);
        assertThat(ids(database, contains(Place.ANYWHERE, NAME), "; D")).containsExactly(6);
        for (String text : List.of("a%", "a_", "a\\", "a!")) {
            Integer id = List.of("a%", "a_", "a\\", "a!").indexOf(text);
            int expected = List.of(1, 2, 3, 5).get(id);
            assertThat(ids(database, contains(Place.START, NICK), text)).containsExactly(expected);
            assertThat(ids(database, contains(Place.ANYWHERE, NICK), text.substring(1)))
                    .containsExactly(expected);
            assertThat(ids(database, contains(Place.END, NICK), text.substring(1) + "b"))
                    .containsExactly(expected);
        }
        assertThat(ids(database, contains(Place.START, NICK), "")).containsExactly(1, 2, 3, 5, 6);
        assertThat(ids(database, new Not(contains(Place.ANYWHERE, NICK)), "x")).containsExactly(1, 2, 3, 5);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void patternsMeanTheSame(LiveDatabase database) {
        Term like = new Like(column(NICK), new Argument(0, Type.TEXT));
        assertThat(ids(database, like, "a%")).containsExactly(1, 2, 3, 5, 6);
        assertThat(ids(database, like, "a_b")).containsExactly(1, 2, 3, 5, 6);
        assertThat(ids(database, like, "A_b")).isEmpty();
        assertThat(ids(database, like, "a\\_b")).containsExactly(2);
        assertThat(ids(database, like, "a\\%b")).containsExactly(1);
        assertThat(ids(database, like, "a\\\\b")).containsExactly(3);
        assertThat(ids(database, like, "a!b")).containsExactly(5);
        assertThat(ids(database, like, "\\a\\x\\b")).containsExactly(6);
        assertThat(ids(database, new Not(like), "a%")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nullsAreSmallestUnlessSaid(LiveDatabase database) {
        assertThat(ordered(database, AGE, false, Nulls.SMALLEST)).containsExactly(2, 6, 3, 4, 1, 5);
        assertThat(ordered(database, AGE, true, Nulls.SMALLEST)).containsExactly(5, 1, 4, 3, 2, 6);
        assertThat(ordered(database, AGE, false, Nulls.LAST)).containsExactly(3, 4, 1, 5, 2, 6);
        assertThat(ordered(database, AGE, true, Nulls.FIRST)).containsExactly(2, 6, 5, 1, 4, 3);
        assertThat(ordered(database, AGE, false, Nulls.FIRST)).containsExactly(2, 6, 3, 4, 1, 5);
        assertThat(ordered(database, AGE, true, Nulls.LAST)).containsExactly(5, 1, 4, 3, 2, 6);
        assertThat(ordered(database, NAME, false, Nulls.SMALLEST)).containsExactly(1, 3, 5, 4, 2, 6);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void limitAndOffsetCut(LiveDatabase database) {
        List<Order> order = List.of(new Order(column(ID), false, Nulls.SMALLEST));
        Term first = new Argument(0, Type.INT64);
        Term second = new Argument(1, Type.INT64);
        assertThat(database.first(
                        new Select(PEOPLE, Term.of(List.of(ID)), ALL, order, first, second, Lock.NONE), 2L, 1L))
                .containsExactly(2, 3);
        assertThat(database.first(new Select(PEOPLE, Term.of(List.of(ID)), ALL, order, null, first, Lock.NONE), 4L))
                .containsExactly(5, 6);
        assertThat(database.first(new Select(PEOPLE, Term.of(List.of(ID)), ALL, order, first, null, Lock.NONE), 1L))
                .containsExactly(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void locksAreTaken(LiveDatabase database) {
        for (Lock lock : Lock.values()) {
            List<Order> order = List.of(new Order(column(AGE), true, Nulls.LAST));
            Term limit = new Argument(1, Type.INT64);
            Select select =
                    new Select(PEOPLE, Term.of(List.of(ID)), compare(AGE, Comparison.GT), order, limit, null, lock);
            boolean rows = lock == Lock.UPDATE_SKIP_LOCKED || lock == Lock.UPDATE_NO_WAIT;
            if (rows && database.dialect() instanceof SqliteDialect) {
                assertThatThrownBy(() -> database.first(select, 0, 5L)).isInstanceOf(UnsupportedFeature.class);
                continue;
            }
            assertThat(database.first(select, 0, 5L)).as("%s", lock).containsExactly(5, 1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void countsAndExistence(LiveDatabase database) {
        assertThat(database.first(new Count(PEOPLE, ALL))).containsExactly(6L);
        assertThat(database.first(new Count(PEOPLE, new IsNull(column(AGE))))).containsExactly(2L);
        Or unbound = new Or(List.of(new IsNull(column(AGE)), column(DONE)));
        assertThat(database.first(new Count(PEOPLE, unbound))).containsExactly(4L);
        assertThat(truth(database.first(new Exists(PEOPLE, ALL)))).isTrue();
        assertThat(truth(database.first(new Exists(PEOPLE, compare(AGE, Comparison.GT)), 100)))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rawSqlTakesItsPlaceholders(LiveDatabase database) {
        String sql = "select '?', x /* ? */ from (select 'Ada' as x, 1 as id) as t where x = ? -- ?\n and id = ?";
        RawSqlText text = RawSqlText.of(database.dialect(), sql);
        assertThat(text.parameters()).isEqualTo(2);
        assertThat(database.rows(text.sql(), "Ada", 1)).containsExactly(List.of("?", "Ada"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void arithmeticMayLeaveUnsignedRangeInConditions(LiveDatabase database) {
        Term sum = new Arithmetic(Operator.MINUS, column(AGE), new Argument(0, Type.INT32));
        Term twice = new Arithmetic(Operator.TIMES, sum, new Argument(1, Type.INT32));
        assertThat(ids(database, new Compare(Comparison.LE, twice, new Argument(2, Type.INT32)), 1, 2, -2))
                .containsExactly(3, 4);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void computedValuesOrder(LiveDatabase database) {
        Term negated = new Arithmetic(Operator.TIMES, column(AGE), new Argument(0, Type.INT32));
        List<Order> order = List.of(new Order(negated, false, Nulls.LAST), new Order(column(ID), true, Nulls.LAST));
        assertThat(database.first(new Select(PEOPLE, Term.of(List.of(ID)), ALL, order, null, null, Lock.NONE), -1))
                .containsExactly(5, 1, 4, 3, 6, 2);
    }

    private static List<@Nullable Object> ordered(
            LiveDatabase database, Column column, boolean descending, Nulls nulls) {
        List<Order> order =
                List.of(new Order(column(column), descending, nulls), new Order(column(ID), false, Nulls.SMALLEST));
        return database.first(new Select(PEOPLE, Term.of(List.of(ID)), ALL, order, null, null, Lock.NONE));
    }

    private static List<@Nullable Object> ids(LiveDatabase database, Term where, @Nullable Object... arguments) {
        List<Order> order = List.of(new Order(column(ID), false, Nulls.SMALLEST));
        return database.first(new Select(PEOPLE, Term.of(List.of(ID)), where, order, null, null, Lock.NONE), arguments);
    }

    private static boolean truth(List<@Nullable Object> answer) {
        return answer.getFirst() instanceof Number number ? number.intValue() == 1 : (Boolean) answer.getFirst();
    }

    private static Term compare(Column column, Comparison comparison) {
        return new Compare(comparison, column(column), new Argument(0, column.type()));
    }

    private static Term contains(Place place, Column column) {
        return new Contains(place, column(column), new Argument(0, Type.TEXT));
    }

    private static Term column(Column column) {
        return new ColumnTerm(column);
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static @Nullable Object[] rows(@Nullable Object[]... rows) {
        return java.util.Arrays.stream(rows).flatMap(java.util.Arrays::stream).toArray();
    }
}

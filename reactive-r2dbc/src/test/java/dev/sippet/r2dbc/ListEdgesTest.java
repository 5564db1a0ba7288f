package dev.sippet.r2dbc;

import static dev.sippet.r2dbc.Fixture.column;
import static dev.sippet.r2dbc.Fixture.nullable;
import static dev.sippet.r2dbc.Fixture.select;
import static dev.sippet.r2dbc.Fixture.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sippet.driver.Operation.QueryTable;
import dev.sippet.driver.Operation.RawSql;
import dev.sippet.error.ConversionFailed;
import dev.sippet.error.SippetException;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.TableStatement.InsertGraph;
import dev.sippet.statement.TableStatement.Node;
import dev.sippet.statement.TableStatement.Update;
import dev.sippet.statement.TableStatement.Upsert;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Incoming;
import dev.sippet.statement.Term.ListCall;
import dev.sippet.statement.Term.ListFunction;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Lists where databases differ most: numbers that look different, long texts, what others wrote, upserts, raw SQL. */
class ListEdgesTest {
    private static final Column ID = column("id", Type.INT32);
    private static final Column TAGS = column("tags", Type.list(Type.text(700_000)));
    private static final Column MAYBE = nullable("maybe", Type.list(Type.INT64));
    private static final Table POSTS = table("posts", ID, TAGS, MAYBE);
    private static final Layout COUNT = Layout.of("count", Type.INT64);
    private static final Term ALL = new Term.Constant(true);

    @ParameterizedTest
    @EnumSource
    void numbersAreEqualByValue(Store store) {
        Column prices = column("prices", Type.list(Type.decimal(10, 2)));
        Column sizes = column("sizes", Type.list(Type.FLOAT64));
        Table numbers = table("numbers", ID, prices, sizes);
        try (Fixture on = store.open()) {
            on.push(numbers);
            on.insert(numbers, 1, List.of(new BigDecimal("1.10")), List.of(-0.0));
            assertThat(has(on, numbers, prices, new BigDecimal("1.1"))).isTrue();
            assertThat(has(on, numbers, prices, new BigDecimal("1.105"))).isFalse();
            assertThat(has(on, numbers, sizes, 0.0)).isTrue();
            assertThat(has(on, numbers, sizes, -0.0)).isTrue();
            assertThat(asked(on, numbers, ListFunction.SAME, sizes, List.of(0.0)))
                    .isTrue();
            List<Double> read = on.run(Fixture.all(numbers)).getFirst().list(2, Double.class);
            assertThat(read.getFirst()).isEqualTo(0.0, org.assertj.core.api.Assertions.within(0.0));
        }
    }

    private static boolean has(Fixture on, Table table, Column column, Object element) {
        return asked(on, table, ListFunction.HAS_ALL, column, List.of(element));
    }

    private static boolean asked(Fixture on, Table table, ListFunction function, Column column, List<?> given) {
        return !on.run(select(table, call(function, new Term.ColumnTerm(column), column, 0)), given)
                .isEmpty();
    }

    private static Term call(ListFunction function, Term list, Column column, int argument) {
        return new ListCall(function, List.of(list, new Term.Argument(argument, column.type())));
    }

    @ParameterizedTest
    @EnumSource
    void longListsStayWhole(Store store) {
        List<String> parts = List.of("a".repeat(600_000), "b", "c".repeat(600_000), "😀".repeat(1_000));
        try (Fixture on = store.open()) {
            on.push(POSTS);
            on.insert(POSTS, 1, parts, Collections.nCopies(10_000, 1L << 60));
            update(on, TAGS, call(ListFunction.WITHOUT, new Term.ColumnTerm(TAGS), TAGS, 0), List.of("b"));
            update(on, MAYBE, call(ListFunction.WITHOUT, new Term.ColumnTerm(MAYBE), MAYBE, 0), List.of(2L));
            Row row = on.run(Fixture.all(POSTS)).getFirst();
            assertThat(row.get(1)).isEqualTo(List.of(parts.get(0), parts.get(2), parts.get(3)));
            assertThat(row.list(2, Long.class)).hasSize(10_000);
        }
    }

    private static void update(Fixture on, Column column, Term value, Object... arguments) {
        List<Assignment> set = List.of(new Assignment(new Term.ColumnTerm(column), value));
        on.run(new QueryTable(new Update(POSTS, set, ALL, List.of()), COUNT), arguments);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "H2")
    void upsertsChangeWhatIsStored(Store store) {
        Term tags = new Term.ColumnTerm(TAGS);
        Term maybe = new Term.ColumnTerm(MAYBE);
        List<Assignment> set = List.of(
                new Assignment(tags, call(ListFunction.WITHOUT, call(ListFunction.JOINED, tags, TAGS, 0), TAGS, 1)),
                new Assignment(maybe, call(ListFunction.JOINED, new Incoming(maybe), MAYBE, 2)));
        QueryTable upsert = new QueryTable(new Upsert(POSTS, POSTS.columns(), 3, List.of(ID), set, List.of()), COUNT);
        Object[] one = {List.of("x", "\""), List.of("a"), List.of(9L), 1, List.of("new"), List.of(5L)};
        Object[] two = Arrays.copyOf(one, 9);
        two[6] = 2;
        two[7] = List.of("{\"}");
        two[8] = null;
        try (Fixture on = store.open()) {
            on.push(POSTS);
            on.insert(POSTS, 1, List.of("a", "b", "a"), null);
            on.run(upsert, one);
            assertThat(lists(on, 1)).containsExactly(List.of("b", "x", "\""), List.of(5L, 9L));
            on.run(upsert, two);
            assertThat(lists(on, 1)).containsExactly(List.of("b", "x", "\"", "x", "\""), List.of(5L, 9L));
            assertThat(lists(on, 2)).containsExactly(List.of("{\"}"), null);
        }
    }

    private static List<Object> lists(Fixture on, int id) {
        Row row = on.run(select(POSTS, Fixture.eq(ID, 0)), id).getFirst();
        return Arrays.asList(row.get(1), row.get(2));
    }

    @Test
    void rowsOfAGraphHoldLists() {
        try (Fixture on = Store.POSTGRESQL.open()) {
            on.push(POSTS);
            InsertGraph graph = new InsertGraph(List.of(new Node(POSTS, List.of())));
            Layout layout = new Layout(List.of(
                    new Layout.Slot("node", Type.INT64),
                    new Layout.Slot("row", Type.INT64),
                    new Layout.Slot("number", Type.INT64)));
            on.run(
                    new QueryTable(graph, layout),
                    List.of(1, 2),
                    List.of(List.of("a,b", "{}"), List.of()),
                    Arrays.asList(null, List.of(7L)));
            assertThat(lists(on, 1)).containsExactly(List.of("a,b", "{}"), null);
            assertThat(lists(on, 2)).containsExactly(List.of(), List.of(7L));
        }
    }

    /** Blanks and numbers as others write them. */
    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "MYSQL", "MARIADB"})
    void jsonOfOthersIsRead(Store store) {
        try (Fixture on = store.open()) {
            on.push(POSTS);
            on.insert(POSTS, 1, List.of(), null);
            on.execute("update posts set tags = ' [ \"a\" , \"b\" ] ', maybe = '[ 7, 8 ]'");
            assertThat(lists(on, 1)).containsExactly(List.of("a", "b"), List.of(7L, 8L));
            assertThat(asked(on, POSTS, ListFunction.SAME, TAGS, List.of("a", "b")))
                    .isTrue();
            assertThat(has(on, POSTS, TAGS, "b")).isTrue();
            update(on, TAGS, call(ListFunction.JOINED, new Term.ColumnTerm(TAGS), TAGS, 0), List.of("c"));
            assertThat(asked(on, POSTS, ListFunction.SAME, TAGS, List.of("a", "b", "c")))
                    .isTrue();
            for (String wrong : List.of("{}", "\"a\"", "[", "7")) {
                assertThat(catchThrowableOfType(
                                SippetException.class, () -> on.execute("update posts set tags = ?", wrong)))
                        .as(wrong)
                        .isNotNull();
            }
            on.execute("update posts set tags = '[null]'");
            assertThat(catchThrowableOfType(ConversionFailed.class, () -> on.run(Fixture.all(POSTS))))
                    .hasMessageContaining("NULL");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rawSqlAnswersLists(Store store) {
        Column days = column("days", Type.list(Type.DATE));
        Column times = column("times", Type.list(Type.INSTANT));
        Table records = table("records", ID, TAGS, days, times);
        LocalDate day = LocalDate.of(1582, 10, 10);
        Instant time = Instant.parse("0001-01-01T00:00:00Z");
        try (Fixture on = store.open()) {
            on.push(records);
            on.insert(records, 1, List.of("a", "b"), List.of(day), List.of(time));
            String all = "select * from " + store.quoted("records");
            Row typed = on.run(new RawSql(all, true, Fixture.layout(records.columns())))
                    .getFirst();
            assertThat(typed.list(1, String.class)).containsExactly("a", "b");
            assertThat(typed.list(2, LocalDate.class)).containsExactly(day);
            assertThat(typed.list(3, Instant.class)).containsExactly(time);
            Row untyped = on.query(all).getFirst();
            boolean arrays = store == Store.POSTGRESQL || store == Store.H2;
            if (arrays) {
                assertThat(untyped.get(1)).isEqualTo(List.of("a", "b"));
                assertThat(untyped.get(2)).isEqualTo(List.of(day));
                assertThat(untyped.get(3)).isEqualTo(List.of(time.atOffset(java.time.ZoneOffset.UTC)));
            } else {
                assertThat(String.valueOf(untyped.get(1)).replace(" ", "")).isEqualTo("[\"a\",\"b\"]");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2"})
    void aNullInAnArrayIsTold(Store store) {
        try (Fixture on = store.open()) {
            on.push(POSTS);
            on.execute("insert into posts values (1, ARRAY['a', NULL], NULL)".replace("posts", store.quoted("posts")));
            assertThat(catchThrowableOfType(ConversionFailed.class, () -> on.run(Fixture.all(POSTS))))
                    .hasMessageContaining("NULL");
            assertThat(on.query("select * from " + store.quoted("posts"))
                            .getFirst()
                            .get(1))
                    .isEqualTo(Arrays.asList("a", null));
        }
    }

    @Test
    void elementsAreCheckedByPostgresql() {
        Column states = column("states", Type.list(Type.enumeration("NEW", "DONE")));
        Column small = column("small", Type.list(Type.INT8));
        Table checked = table("checked", ID, states, small);
        try (Fixture on = Store.POSTGRESQL.open()) {
            on.push(checked);
            on.execute("insert into checked values (1, '{NEW,DONE}', '{-128,127}')");
            for (String wrong : List.of("'{OLD}', '{}'", "'{}', '{128}'", "'{}', '{1,-129}'")) {
                assertThat(catchThrowableOfType(
                                SippetException.class,
                                () -> on.execute("insert into checked values (2, " + wrong + ")")))
                        .isNotNull();
            }
        }
    }
}

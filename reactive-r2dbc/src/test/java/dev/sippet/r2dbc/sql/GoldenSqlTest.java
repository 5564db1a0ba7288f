package dev.sippet.r2dbc.sql;

import static dev.sippet.r2dbc.sql.Samples.AGE;
import static dev.sippet.r2dbc.sql.Samples.DONE;
import static dev.sippet.r2dbc.sql.Samples.ID;
import static dev.sippet.r2dbc.sql.Samples.NAME;
import static dev.sippet.r2dbc.sql.Samples.NICK;
import static dev.sippet.r2dbc.sql.Samples.PEOPLE;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.ForeignKey;
import dev.sippet.schema.Table.OnDelete;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Order;
import dev.sippet.statement.Order.Nulls;
import dev.sippet.statement.TableStatement.Count;
import dev.sippet.statement.TableStatement.Delete;
import dev.sippet.statement.TableStatement.Exists;
import dev.sippet.statement.TableStatement.Insert;
import dev.sippet.statement.TableStatement.Select;
import dev.sippet.statement.TableStatement.Update;
import dev.sippet.statement.TableStatement.Upsert;
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
import dev.sippet.statement.Term.Incoming;
import dev.sippet.statement.Term.IsNull;
import dev.sippet.statement.Term.Like;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.statement.Term.ListCall;
import dev.sippet.statement.Term.ListFunction;
import dev.sippet.statement.Term.Not;
import dev.sippet.statement.Term.Operator;
import dev.sippet.statement.Term.Or;
import dev.sippet.statement.Term.Place;
import dev.sippet.value.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The SQL of every kind of statement and term, for every dialect, as it is sent. */
class GoldenSqlTest {
    private static final Term ALL = new Constant(true);
    private static final Column BIG = new Column("big", "big", Type.UINT64, false, false);
    private static final Column UUID = new Column("uuid", "uuid", Type.UUID, true, false);
    private static final Column NUMBER = new Column("number", "number", Type.INT64, false, true);
    private static final Table WIDE =
            new Table("wide`\"", "Wide", List.of(ID, BIG, UUID), List.of(ID), List.of(), List.of());

    private static final Column TAGS = new Column("tags", "tags", Type.list(Type.text(20)), false, false);
    private static final Column SCORES = new Column("value", "scores", Type.list(Type.INT64), true, false);
    private static final Column STATES =
            new Column("states", "states", Type.list(Type.enumeration("NEW", "DONE")), false, false);
    private static final Table POSTS =
            new Table("posts", "Post", List.of(ID, TAGS, SCORES, STATES), List.of(ID), List.of(), List.of());

    private final Golden golden = new Golden();

    @Test
    void terms() {
        for (Comparison comparison : Comparison.values()) where(compare(AGE, comparison), 5);
        where(new Compare(Comparison.EQ, column(NAME), column(NICK)));
        where(new Compare(Comparison.EQ, column(DONE), new Argument(0, Type.BOOL)), true);
        where(column(DONE));
        where(new Not(column(DONE)));
        where(new Constant(false));
        where(new IsNull(column(NICK)));
        where(new Not(new IsNull(column(NICK))));
        where(new Not(compare(AGE, Comparison.GT)), 5);
        where(
                new And(List.of(compare(AGE, Comparison.GT), new Or(List.of(column(DONE), new IsNull(column(NICK)))))),
                5);
        where(new Or(List.of(compare(AGE, Comparison.GT), new And(List.of(column(DONE), new Not(column(DONE)))))), 5);
        where(new And(List.of(compare(AGE, Comparison.GT))), 5);
        where(new And(List.of()));
        where(new Or(List.of()));
        Term sum = new Arithmetic(Operator.PLUS, column(AGE), new Argument(0, Type.INT32));
        Term product = new Arithmetic(Operator.TIMES, sum, column(ID));
        where(new Compare(Comparison.LT, product, new Argument(1, Type.INT32)), 1, 2);
        golden.matches("terms");
    }

    @Test
    void lists() {
        Term in = new In(column(AGE), new ListArgument(0, Type.INT32));
        where(in, List.of());
        where(in, List.of(1));
        where(in, List.of(1, 2, 3));
        where(new Not(in), List.of(1, 2, 3, 4, 5));
        Term names = new In(column(NAME), new ListArgument(2, Type.TEXT));
        where(new And(List.of(in, compare(AGE, Comparison.LT, 1), names)), List.of(1, 2), 7, List.of("a", "b", "c"));
        select(WIDE, new In(column(UUID), new ListArgument(0, Type.UUID)), List.of(Samples.of(Type.UUID)));
        for (Type type : Samples.TYPES.values()) {
            if (type instanceof Type.Bytes) continue;
            Column column = new Column("c", "c", type, false, false);
            Table table = new Table("t", "T", List.of(column), List.of(column), List.of(), List.of());
            golden.add(new Delete(table, new In(column(column), new ListArgument(0, type))), List.of(Samples.of(type)));
        }
        golden.matches("lists");
    }

    @Test
    void texts() {
        for (Place place : Place.values()) {
            where(new Contains(place, column(NAME), new Argument(0, Type.TEXT)), "100%_!\\");
            where(new Contains(place, column(NAME), new Argument(0, Type.TEXT)), (Object) null);
        }
        for (String pattern : List.of("a%", "a\\%", "!a_", "\\a\\\\", "a\\")) {
            where(new Like(column(NAME), new Argument(0, Type.TEXT)), pattern);
        }
        golden.matches("texts");
    }

    @Test
    void selects() {
        for (Nulls nulls : Nulls.values()) {
            for (boolean descending : List.of(false, true)) {
                ordered(List.of(
                        new Order(column(NICK), descending, nulls), new Order(column(NAME), descending, nulls)));
            }
        }
        Term sum = new Arithmetic(Operator.PLUS, column(AGE), new Argument(0, Type.INT32));
        golden.add(
                new Select(
                        PEOPLE,
                        Term.of(List.of(ID)),
                        ALL,
                        List.of(new Order(sum, false, Nulls.LAST)),
                        null,
                        null,
                        Lock.NONE),
                3);
        Argument first = new Argument(0, Type.INT64);
        Argument second = new Argument(1, Type.INT64);
        golden.add(new Select(PEOPLE, Term.of(List.of(ID)), ALL, List.of(), first, null, Lock.NONE), 10L);
        golden.add(new Select(PEOPLE, Term.of(List.of(ID)), ALL, List.of(), null, first, Lock.NONE), 20L);
        golden.add(new Select(PEOPLE, Term.of(List.of(ID)), ALL, List.of(), second, first, Lock.NONE), 20L, 10L);
        for (Lock lock : Lock.values()) {
            golden.add(
                    new Select(PEOPLE, Term.of(List.of(ID)), compare(ID, Comparison.EQ), List.of(), null, null, lock),
                    1);
        }
        golden.add(new Count(PEOPLE, ALL));
        golden.add(new Count(PEOPLE, new Or(List.of(column(DONE), new IsNull(column(AGE))))));
        golden.add(new Count(PEOPLE, compare(AGE, Comparison.EQ)), 5);
        List<Term> distinct = Term.of(List.of(NAME, AGE));
        golden.add(new Count(PEOPLE, ALL, distinct));
        golden.add(new Count(PEOPLE, compare(AGE, Comparison.EQ), distinct), 5);
        List<Order> order = List.of(new Order(column(AGE), true, Order.Nulls.FIRST));
        golden.add(new Select(PEOPLE, distinct, ALL, order, first, null, Lock.NONE, true), 10L);
        golden.add(new Exists(PEOPLE, ALL));
        golden.add(new Exists(PEOPLE, compare(AGE, Comparison.EQ)), 5);
        golden.matches("selects");
    }

    @Test
    void writes() {
        List<Column> columns = List.of(NAME, AGE);
        golden.add(new Insert(PEOPLE, columns, List.of()), "Ada", 36);
        golden.add(new Insert(PEOPLE, columns, List.of(NUMBER)), "Ada", 36);
        golden.add(new Insert(PEOPLE, columns, List.of(ID, NAME)), "Ada", 36, "Bob", null, "Zoe", 1);
        golden.add(new Insert(PEOPLE, List.of(), List.of(NUMBER)));
        golden.add(new Insert(WIDE, WIDE.columns(), List.of()), 1, BigInteger.ONE, null, 2, BigInteger.TEN, null);
        Assignment name = new Assignment(column(NAME), new Argument(0, Type.TEXT));
        Assignment older =
                new Assignment(column(AGE), new Arithmetic(Operator.PLUS, column(AGE), new Argument(1, Type.INT32)));
        Assignment copy = new Assignment(column(NICK), column(NAME));
        Assignment flip = new Assignment(column(DONE), column(DONE));
        golden.add(new Update(PEOPLE, List.of(name, older), compare(ID, Comparison.EQ, 2), List.of()), "Ada", 1, 7);
        golden.add(new Update(PEOPLE, List.of(name, copy), ALL, List.of()), "Ada");
        golden.add(new Update(PEOPLE, List.of(flip), column(DONE), List.of()));
        golden.add(new Update(PEOPLE, List.of(flip), ALL, List.of()));
        Term less = new Arithmetic(Operator.MINUS, column(BIG), new Argument(0, Type.UINT64));
        golden.add(new Update(WIDE, List.of(new Assignment(column(BIG), less)), ALL, List.of()), BigInteger.ONE);
        golden.add(new Update(PEOPLE, List.of(name), compare(ID, Comparison.EQ, 1), List.of(ID, NAME)), "Ada", 7);
        golden.add(new Delete(PEOPLE, ALL));
        golden.add(new Delete(PEOPLE, compare(ID, Comparison.EQ)), 7);
        golden.matches("writes");
    }

    @Test
    void upserts() {
        List<Column> columns = List.of(ID, NAME, AGE);
        Argument more = new Argument(0, Type.INT32);
        Assignment name = new Assignment(column(NAME), new Incoming(column(NAME)));
        Assignment older = new Assignment(column(AGE), new Arithmetic(Operator.PLUS, column(AGE), more));
        Assignment sum =
                new Assignment(column(AGE), new Arithmetic(Operator.PLUS, column(AGE), new Incoming(column(AGE))));
        List<Column> none = List.of();
        golden.add(new Upsert(PEOPLE, columns, 0, List.of(ID), List.of(name), none), 7, "Ada", 36);
        golden.add(new Upsert(PEOPLE, columns, 1, List.of(ID), List.of(name, older), none), 1, 7, "Ada", 36);
        golden.add(new Upsert(PEOPLE, columns, 0, List.of(ID), List.of(sum), List.of(ID, AGE)), 7, "Ada", 36);
        golden.add(new Upsert(PEOPLE, columns, 0, List.of(NAME, AGE), List.of(), List.of(ID)), 7, "Ada", 36);
        golden.add(
                new Upsert(PEOPLE, columns, 1, List.of(ID), List.of(name, older), none), 1, 7, "Ada", 36, 8, "Bob", 9);
        Term big = new Arithmetic(Operator.MINUS, column(BIG), new Incoming(column(BIG)));
        Assignment less = new Assignment(column(BIG), big);
        golden.add(new Upsert(WIDE, WIDE.columns(), 0, List.of(ID), List.of(less), none), 1, BigInteger.ONE, null);
        golden.matches("upserts");
    }

    @Test
    void listColumns() {
        Term tags = column(TAGS);
        Term scores = column(SCORES);
        for (ListFunction function : List.of(ListFunction.SAME, ListFunction.HAS_ALL, ListFunction.HAS_ANY)) {
            Term given = new Argument(0, TAGS.type());
            select(POSTS, new ListCall(function, List.of(tags, given)), List.of("a", "b"));
            Term numbers = new ListCall(function, List.of(scores, new Argument(0, SCORES.type())));
            select(POSTS, new Not(numbers), List.of(1L));
        }
        Term size = new ListCall(ListFunction.SIZE, List.of(scores));
        select(POSTS, new Compare(Comparison.GT, size, new Argument(0, Type.INT64)), 2L);
        for (Column column : List.of(TAGS, SCORES)) {
            change(column, joined(column, column(column), 0), samples(column));
            change(column, without(column, column(column), 0), samples(column));
            change(
                    column,
                    new ListCall(ListFunction.WITHOUT_AT, List.of(column(column), new Argument(0, Type.INT32))),
                    3);
            change(column, new ListCall(ListFunction.WITHOUT_LAST, List.of(column(column))));
        }
        change(
                SCORES,
                new ListCall(ListFunction.WITHOUT_LAST, List.of(without(SCORES, joined(SCORES, scores, 0), 1))),
                List.of(1L),
                List.of(2L));
        change(TAGS, without(TAGS, new Argument(0, TAGS.type()), 1), List.of("a", "b"), List.of("b"));
        golden.add(new Insert(POSTS, POSTS.columns(), List.of()), 1, List.of("a"), List.of(2L), List.of("NEW"));
        golden.add(
                new Insert(POSTS, POSTS.columns(), List.of()),
                1,
                List.of("a"),
                List.of(2L),
                List.of("NEW"),
                2,
                List.of(),
                null,
                List.of());
        List<Assignment> set = List.of(
                new Assignment(tags, new Incoming(tags)),
                new Assignment(scores, joined(SCORES, new Incoming(scores), 0)));
        golden.add(
                new Upsert(POSTS, POSTS.columns(), 1, List.of(ID), set, List.of()),
                List.of(7L),
                1,
                List.of("a"),
                List.of(2L),
                List.of("NEW"));
        golden.section("create", dialect -> new SchemaSql(dialect).create(POSTS, SchemaSql.Existing.NOTHING));
        golden.matches("list-columns");
    }

    private void change(Column column, Term value, @Nullable Object... arguments) {
        golden.add(new Update(POSTS, List.of(new Assignment(column(column), value)), ALL, List.of()), arguments);
    }

    private static Object samples(Column column) {
        return column.equals(TAGS) ? List.of("a", "b") : List.of(1L, 2L);
    }

    private static Term joined(Column column, Term list, int argument) {
        return new ListCall(ListFunction.JOINED, List.of(list, new Argument(argument, column.type())));
    }

    private static Term without(Column column, Term list, int argument) {
        return new ListCall(ListFunction.WITHOUT, List.of(list, new Argument(argument, column.type())));
    }

    @Test
    void schema() {
        Column parent = new Column("parent", "parentId", Type.INT64, true, false);
        Table child = new Table(
                "child",
                "Child",
                List.of(ID, parent),
                List.of(ID),
                List.of(),
                List.of(new ForeignKey(
                        "child_parent_fkey", List.of(parent), "everything", List.of("key"), OnDelete.RESTRICT)));
        golden.section("create and connect", dialect -> {
            SchemaSql schema = new SchemaSql(dialect);
            List<String> statements = new ArrayList<>(schema.create(Samples.EVERYTHING, SchemaSql.Existing.NOTHING));
            statements.addAll(schema.create(child, SchemaSql.Existing.NOTHING));
            statements.addAll(schema.connect(child, SchemaSql.Existing.NOTHING));
            return statements;
        });
        golden.section("ask", dialect -> {
            SchemaSql schema = new SchemaSql(dialect);
            return List.of(schema.columns(child).sql(), schema.names(child).sql());
        });
        golden.matches("schema");
    }

    private void ordered(List<Order> order) {
        golden.add(new Select(PEOPLE, Term.of(List.of(ID)), ALL, order, null, null, Lock.NONE));
    }

    private void where(Term where, @Nullable Object... arguments) {
        select(PEOPLE, where, arguments);
    }

    private void select(Table table, Term where, @Nullable Object... arguments) {
        golden.add(new Select(table, Term.of(List.of(ID)), where, List.of(), null, null, Lock.NONE), arguments);
    }

    private static Term compare(Column column, Comparison comparison) {
        return compare(column, comparison, 0);
    }

    private static Term compare(Column column, Comparison comparison, int argument) {
        return new Compare(comparison, column(column), new Argument(argument, column.type()));
    }

    private static Term column(Column column) {
        return new ColumnTerm(column);
    }
}

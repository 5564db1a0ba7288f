package dev.sippet.r2dbc.sql;

import static dev.sippet.r2dbc.sql.Office.ACTIVE;
import static dev.sippet.r2dbc.sql.Office.AGE;
import static dev.sippet.r2dbc.sql.Office.ALL;
import static dev.sippet.r2dbc.sql.Office.BOSS;
import static dev.sippet.r2dbc.sql.Office.CODE;
import static dev.sippet.r2dbc.sql.Office.ID;
import static dev.sippet.r2dbc.sql.Office.LABEL;
import static dev.sippet.r2dbc.sql.Office.ORG;
import static dev.sippet.r2dbc.sql.Office.PEOPLE;
import static dev.sippet.r2dbc.sql.Office.TAG;
import static dev.sippet.r2dbc.sql.Office.TAGGINGS;
import static dev.sippet.r2dbc.sql.Office.TAGS;
import static dev.sippet.r2dbc.sql.Office.TEAMS;
import static dev.sippet.r2dbc.sql.Office.TEAM_CODE;
import static dev.sippet.r2dbc.sql.Office.TEAM_ORG;
import static dev.sippet.r2dbc.sql.Office.TITLE;
import static dev.sippet.r2dbc.sql.Office.WHAT;
import static dev.sippet.r2dbc.sql.Office.WHO;
import static dev.sippet.r2dbc.sql.Office.and;
import static dev.sippet.r2dbc.sql.Office.argument;
import static dev.sippet.r2dbc.sql.Office.by;
import static dev.sippet.r2dbc.sql.Office.column;
import static dev.sippet.r2dbc.sql.Office.equal;
import static dev.sippet.r2dbc.sql.Office.inTeam;
import static dev.sippet.r2dbc.sql.Office.leads;
import static dev.sippet.r2dbc.sql.Office.list;
import static dev.sippet.r2dbc.sql.Office.more;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Order;
import dev.sippet.statement.TableStatement.Count;
import dev.sippet.statement.TableStatement.Delete;
import dev.sippet.statement.TableStatement.InsertGraph;
import dev.sippet.statement.TableStatement.Node;
import dev.sippet.statement.TableStatement.Owner;
import dev.sippet.statement.TableStatement.Owners;
import dev.sippet.statement.TableStatement.Select;
import dev.sippet.statement.TableStatement.SelectRelated;
import dev.sippet.statement.TableStatement.Update;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Arithmetic;
import dev.sippet.statement.Term.CountIn;
import dev.sippet.statement.Term.ExistsIn;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.InSelect;
import dev.sippet.statement.Term.IsTrue;
import dev.sippet.statement.Term.Not;
import dev.sippet.statement.Term.Operator;
import dev.sippet.statement.Term.Scalar;
import dev.sippet.statement.Term.TupleIn;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The SQL of everything about relations, for every dialect, as it is sent. */
class RelationSqlTest {
    private final Golden golden = new Golden();

    @Test
    void subqueries() {
        Term older = more(column(1, AGE), argument(0, Type.INT32));
        where(leads(1, older), 40);
        where(new Not(leads(1, older)), 40);
        where(new ExistsIn(TAGS, 1, ALL));
        where(leads(1, new ExistsIn(PEOPLE, 2, equal(column(2, BOSS), column(1, ID)))));
        Term lead = new CountIn(PEOPLE, 1, equal(column(1, BOSS), column(0, ID)));
        where(more(lead, argument(0, Type.INT64)), 2L);
        Term boss = new Scalar(PEOPLE, 1, column(1, AGE), equal(column(1, ID), column(0, BOSS)));
        where(more(boss, column(AGE)));
        where(new IsTrue(column(ACTIVE)));
        where(new Not(new IsTrue(new Term.Or(List.of(leads(1, ALL), column(ACTIVE))))));
        List<Order> order = List.of(by(boss), by(lead), by(column(ID)));
        golden.add(new Select(PEOPLE, List.of(column(ID), lead, boss), ALL, order, null, null, Lock.NONE));
        golden.add(new Count(PEOPLE, leads(1, older)), 40);
        golden.add(new Select(PEOPLE, List.of(column(ID), lead, boss), ALL, order, null, null, Lock.NONE, true));
        golden.matches("subqueries");
    }

    @Test
    void members() {
        where(member(ALL, List.of(), null, null));
        Term older = more(column(1, AGE), argument(0, Type.INT32));
        where(new Not(member(older, List.of(by(column(1, AGE))), null, null)), 40);
        where(member(older, List.of(by(column(1, AGE))), argument(1, Type.INT64), null), 40, 3L);
        where(member(ALL, List.of(by(column(1, ID))), null, argument(0, Type.INT64)), 3L);
        Term titled = equal(column(1, TITLE), argument(0, Type.TEXT));
        where(inTeam(titled), "Core");
        where(new Not(inTeam(titled)), "Core");
        InSelect first = (InSelect) inTeam(titled);
        where(
                new Not(new InSelect(
                        first.values(),
                        TEAMS,
                        1,
                        first.selected(),
                        titled,
                        List.of(by(column(1, CODE))),
                        argument(1, Type.INT64),
                        null)),
                "Core",
                1L);
        Term tuples = new TupleIn(
                List.of(column(TEAM_ORG), column(TEAM_CODE)), List.of(list(0, Type.INT32), list(1, Type.TEXT)));
        where(tuples, List.of(), List.of());
        where(tuples, List.of(1), List.of("a"));
        where(and(more(column(AGE), argument(2, Type.INT32)), tuples), List.of(1, 2, 3), List.of("a", "b", "c"), 5);
        where(new Not(tuples), List.of(1, 2, 3), List.of("a", "b", "c"));
        Term keys = new TupleIn(List.of(column(ORG), column(CODE)), List.of(list(0, Type.INT32), list(1, Type.TEXT)));
        golden.add(new Delete(TEAMS, new Not(keys)), List.of(1), List.of("a"));
        golden.add(
                new Delete(TEAMS, new TupleIn(List.of(column(ORG)), List.of(list(0, Type.INT32)))), List.of(1, 2, 3));
        golden.matches("members");
    }

    @Test
    void related() {
        Owners held = new Owners.Held(List.of(BOSS));
        Term bosses = new In(column(BOSS), list(0, Type.INT32));
        List<Order> order = List.of(new Order(column(AGE), true, Order.Nulls.FIRST), by(column(ID)));
        List<Term> values = List.of(column(ID), column(AGE));
        golden.add(new SelectRelated(PEOPLE, values, held, bosses, order, null), List.of(1, 2, 3));
        golden.add(
                new SelectRelated(PEOPLE, values, held, bosses, order, argument(1, Type.INT64)), List.of(1, 2, 3), 2L);
        Owners team = new Owners.Held(List.of(TEAM_ORG, TEAM_CODE));
        Term teams = new TupleIn(
                List.of(column(TEAM_ORG), column(TEAM_CODE)), List.of(list(0, Type.INT32), list(1, Type.TEXT)));
        golden.add(
                new SelectRelated(PEOPLE, values, team, teams, List.of(), argument(2, Type.INT64)),
                List.of(1),
                List.of("a"),
                2L);
        Owners tagged = new Owners.Linked(
                List.of(new Owners.Linking(TAGGINGS, 1)),
                List.of(new Term.SourceColumn(1, WHO)),
                List.of(new Term.SourceColumn(1, WHAT)),
                List.of(TAG),
                new In(column(1, WHO), list(0, Type.INT32)));
        List<Order> labels = List.of(by(column(LABEL)), by(column(TAG)));
        List<Term> tag = List.of(column(TAG), column(LABEL));
        Term labelled = new Not(new Term.IsNull(column(LABEL)));
        golden.add(new SelectRelated(TAGS, tag, tagged, labelled, labels, null), List.of(1, 2, 3));
        golden.add(new SelectRelated(TAGS, tag, tagged, ALL, labels, argument(1, Type.INT64)), List.of(1, 2, 3), 2L);
        Owners peers = new Owners.Linked(
                List.of(new Owners.Linking(TAGGINGS, 1), new Owners.Linking(TAGGINGS, 2)),
                List.of(new Term.SourceColumn(1, WHO)),
                List.of(new Term.SourceColumn(2, WHO)),
                List.of(ID),
                and(new In(column(1, WHO), list(0, Type.INT32)), equal(column(1, WHAT), column(2, WHAT))));
        golden.add(new SelectRelated(PEOPLE, values, peers, leads(3, ALL), order, null), List.of(1, 2, 3));
        golden.matches("related");
    }

    @Test
    void writtenTableIsReadToo() {
        Assignment older =
                new Assignment(column(AGE), new Arithmetic(Operator.PLUS, column(AGE), argument(0, Type.INT32)));
        Term some = equal(column(ACTIVE), argument(1, Type.BOOL));
        golden.add(new Update(PEOPLE, List.of(older), and(some, leads(1, ALL)), List.of()), 1, true);
        golden.add(new Delete(PEOPLE, new Not(leads(1, ALL))));
        golden.add(new Delete(PEOPLE, inTeam(ALL)));
        golden.add(new Delete(
                TEAMS,
                new ExistsIn(
                        PEOPLE,
                        1,
                        and(
                                equal(column(1, TEAM_CODE), column(0, CODE)),
                                new InSelect(
                                        List.of(column(1, TEAM_ORG)),
                                        TEAMS,
                                        2,
                                        List.of(column(2, ORG)),
                                        ALL,
                                        List.of(),
                                        null,
                                        null)))));
        Assignment count = new Assignment(column(AGE), new CountIn(PEOPLE, 1, ALL));
        golden.add(new Update(PEOPLE, List.of(count), ALL, List.of()));
        golden.matches("written-and-read");
    }

    @Test
    void newRowsThatBelongTogether() {
        Column number = new Column("id", "id", Type.INT64, false, true);
        Column name = new Column("name", "name", Type.text(20), false, false);
        Table shops = new Table("shops", "Shop", List.of(number, name), List.of(number), List.of(), List.of());
        Column shop = new Column("shop_id", "shopId", Type.INT64, false, false);
        Table items = new Table("items", "Item", List.of(number, shop, name), List.of(number), List.of(), List.of());
        Owner ofShop = new Owner(0, List.of(number), List.of(shop));
        golden.add(
                new InsertGraph(List.of(new Node(shops, List.of()), new Node(items, List.of(ofShop)))),
                Arrays.asList(null, null),
                List.of("Ada's", "Bob's"),
                Arrays.asList(null, null, null),
                Arrays.asList(null, null, null),
                List.of("a", "b", "c"),
                List.of(1L, 1L, 2L));
        golden.add(
                new InsertGraph(List.of(new Node(TAGS, List.of()), new Node(TAGGINGS, List.of()))),
                List.of(1),
                List.of("red"),
                List.of(5),
                List.of(7),
                List.of(1));
        golden.matches("new-graphs");
    }

    @Test
    void whatIsPutIntoRelationsAndTakenOut() {
        Term joined =
                new TupleIn(List.of(column(WHO), column(WHAT)), List.of(list(0, Type.INT32), list(1, Type.INT32)));
        golden.add(
                new Select(TAGGINGS, List.of(column(WHO), column(WHAT)), joined, List.of(), null, null, Lock.NONE),
                List.of(7, 7),
                List.of(1, 2));
        Term two = new Term.Or(
                List.of(equal(column(ID), argument(0, Type.INT32)), equal(column(ID), argument(1, Type.INT32))));
        Assignment boss = new Assignment(column(BOSS), argument(2, Type.INT32));
        golden.add(new Update(PEOPLE, List.of(boss), two, List.of()), 2, 3, 7);
        Term inIt = and(equal(column(BOSS), argument(0, Type.INT32)), equal(column(ID), argument(1, Type.INT32)));
        golden.add(new Update(PEOPLE, List.of(boss), inIt, List.of()), 7, 2, null);
        Term others =
                and(equal(column(WHO), argument(0, Type.INT32)), new Not(equal(column(WHAT), argument(1, Type.INT32))));
        golden.add(new Delete(TAGGINGS, others), 7, 1);
        golden.matches("relation-writes");
    }

    @Test
    void tableMayBeCalledAsOthersAre() {
        Table t1 = new Table("T1", "T", List.of(ID, BOSS), List.of(ID), List.of(), List.of());
        Term where = new ExistsIn(t1, 1, equal(column(1, BOSS), column(0, ID)));
        golden.add(new Select(t1, List.of(column(ID)), where, List.of(), null, null, Lock.NONE));
        golden.matches("names");
    }

    @Test
    void foreignKeys() {
        golden.section("connect", dialect -> {
            List<String> statements = new ArrayList<>();
            SchemaSql schema = new SchemaSql(dialect);
            for (Table table : Office.TABLES) statements.addAll(schema.connect(table, SchemaSql.Existing.NOTHING));
            return statements;
        });
        golden.matches("foreign-keys");
    }

    private static Term member(
            Term where, List<Order> order, Term.@Nullable Argument limit, Term.@Nullable Argument offset) {
        return new InSelect(List.of(column(BOSS)), PEOPLE, 1, List.of(column(1, ID)), where, order, limit, offset);
    }

    private void where(Term where, @Nullable Object... arguments) {
        golden.add(new Select(PEOPLE, List.of(column(ID)), where, List.of(), null, null, Lock.NONE), arguments);
    }
}

package dev.sippet.r2dbc.sql;

import static dev.sippet.r2dbc.sql.Office.ACTIVE;
import static dev.sippet.r2dbc.sql.Office.AGE;
import static dev.sippet.r2dbc.sql.Office.ALL;
import static dev.sippet.r2dbc.sql.Office.BOSS;
import static dev.sippet.r2dbc.sql.Office.CODE;
import static dev.sippet.r2dbc.sql.Office.ID;
import static dev.sippet.r2dbc.sql.Office.LABEL;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.schema.Table;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Order;
import dev.sippet.statement.TableStatement.Count;
import dev.sippet.statement.TableStatement.Delete;
import dev.sippet.statement.TableStatement.Insert;
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
import dev.sippet.statement.Term.SourceColumn;
import dev.sippet.statement.Term.TupleIn;
import dev.sippet.value.Type;
import io.r2dbc.spi.R2dbcException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

/** Runs the SQL of relations on every database, and expects the same answer from all. */
class RelationRunsTest {
    private static List<LiveDatabase> databases;

    @BeforeAll
    static void fill() {
        databases = LiveDatabase.all().toList();
        for (LiveDatabase database : databases) {
            SchemaSql schema = new SchemaSql(database.dialect());
            for (Table table : Office.TABLES) {
                schema.create(table, SchemaSql.Existing.NOTHING).forEach(database::execute);
            }
            for (Table table : Office.TABLES) {
                schema.connect(table, SchemaSql.Existing.NOTHING).forEach(database::execute);
            }
            fill(database);
        }
    }

    private static void fill(LiveDatabase database) {
        insert(database, TEAMS, 1, "a", "Core", 1, "b", null, 2, "a", "Ops");
        insert(database, PEOPLE, 1, null, 1, "a", 50, true, 2, 1, 1, "a", 40, false, 3, 1, 1, "b", null, null);
        insert(database, PEOPLE, 4, 2, 2, "a", 40, true, 5, 2, 1, null, 30, false, 6, null, null, "a", null, true);
        insert(database, PEOPLE, 7, 2, null, null, 20, null, 8, 3, 2, "a", 60, true);
        insert(database, TAGS, 1, "x", 2, "y", 3, null, 4, "x");
        insert(database, TAGGINGS, 1, 1, 1, 2, 1, 1, 3, 1, 2, 4, 2, 1, 5, 2, 3, 6, 3, null, 7, 4, 4, 8, 4, 1, 9, 4, 2);
    }

    private static void insert(LiveDatabase database, Table table, @Nullable Object... values) {
        database.update(new Insert(table, table.columns(), List.of()), values);
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
    void existenceIsNeverUnknown(LiveDatabase database) {
        Term older = leads(1, more(column(1, AGE), argument(0, Type.INT32)));
        assertThat(ids(database, older, 30)).containsExactly(1, 2, 3);
        assertThat(ids(database, older, 45)).containsExactly(3);
        assertThat(ids(database, new Not(older), 45)).containsExactly(1, 2, 4, 5, 6, 7, 8);
        assertThat(ids(database, new Not(older), 1000)).hasSize(8);
        Term deep = leads(1, new ExistsIn(PEOPLE, 2, equal(column(2, BOSS), column(1, ID))));
        assertThat(ids(database, deep)).containsExactly(1);
        assertThat(ids(database, new ExistsIn(TAGS, 1, ALL))).hasSize(8);
        assertThat(database.first(new Count(PEOPLE, older), 30)).containsExactly(3L);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void countsAndValuesOfOthersAreValues(LiveDatabase database) {
        Term count = new CountIn(PEOPLE, 1, equal(column(1, BOSS), column(0, ID)));
        assertThat(ids(database, more(count, argument(0, Type.INT64)), 1L)).containsExactly(1, 2);
        assertThat(ids(database, equal(count, argument(0, Type.INT64)), 0L)).containsExactly(4, 5, 6, 7, 8);
        Term boss = new Scalar(PEOPLE, 1, column(1, AGE), equal(column(1, ID), column(0, BOSS)));
        assertThat(ids(database, more(boss, column(AGE)))).containsExactly(2, 5, 7);
        assertThat(ids(database, new Not(more(boss, column(AGE))))).containsExactly(4);
        List<Order> order = List.of(
                new Order(boss, true, Order.Nulls.LAST), new Order(count, true, Order.Nulls.LAST), by(column(ID)));
        Select select = new Select(PEOPLE, List.of(column(ID), count), ALL, order, null, null, Lock.NONE);
        assertThat(database.first(select)).containsExactly(2, 3, 4, 5, 7, 1, 6, 8);
        assertThat(database.rows(select).stream().map(row -> ((Number) row.get(1)).intValue()))
                .containsExactly(3, 1, 0, 0, 0, 2, 0, 0);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void truthIsNeitherFalseNorUnknown(LiveDatabase database) {
        assertThat(ids(database, new IsTrue(column(ACTIVE)))).containsExactly(1, 4, 6, 8);
        assertThat(ids(database, new Not(new IsTrue(column(ACTIVE))))).containsExactly(2, 3, 5, 7);
        assertThat(ids(database, new Not(column(ACTIVE)))).containsExactly(2, 5);
        Term older = new IsTrue(more(column(AGE), argument(0, Type.INT32)));
        assertThat(ids(database, new Not(older), 35)).containsExactly(3, 5, 6, 7);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void membersAreFoundAndCut(LiveDatabase database) {
        Term older = more(column(1, AGE), argument(0, Type.INT32));
        Term in = member(older, List.of(), null, null);
        assertThat(ids(database, in, 45)).containsExactly(2, 3);
        assertThat(ids(database, new Not(in), 45)).containsExactly(4, 5, 7, 8);
        assertThat(ids(database, in, 1000)).isEmpty();
        assertThat(ids(database, new Not(in), 1000)).hasSize(8);
        List<Order> age = List.of(by(column(1, AGE)), by(column(1, ID)));
        assertThat(ids(database, member(ALL, age, argument(0, Type.INT64), null), 2L))
                .containsExactly(8);
        Term second = member(ALL, List.of(by(column(1, ID))), argument(0, Type.INT64), argument(1, Type.INT64));
        assertThat(ids(database, second, 2L, 1L)).containsExactly(4, 5, 7, 8);
        assertThat(ids(database, new Not(second), 2L, 1L)).containsExactly(2, 3);
        Term later = member(ALL, List.of(by(column(1, ID))), null, argument(0, Type.INT64));
        assertThat(ids(database, later, 2L)).containsExactly(8);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void tuplesThatDifferSomewhereDiffer(LiveDatabase database) {
        Term titled = inTeam(equal(column(1, TITLE), argument(0, Type.TEXT)));
        assertThat(ids(database, titled, "Core")).containsExactly(1, 2);
        assertThat(ids(database, new Not(titled), "Core")).containsExactly(3, 4, 8);
        assertThat(ids(database, titled, "Ops")).containsExactly(4, 8);
        assertThat(ids(database, new Not(titled), "Ops")).containsExactly(1, 2, 3, 5);
        assertThat(ids(database, new Not(titled), "None")).hasSize(8);
        InSelect in = (InSelect) titled;
        Term limited = new InSelect(
                in.values(),
                TEAMS,
                1,
                in.selected(),
                ALL,
                List.of(by(column(1, TITLE))),
                argument(0, Type.INT64),
                null);
        assertThat(ids(database, limited, 1L)).containsExactly(3);
        assertThat(ids(database, new Not(limited), 1L)).containsExactly(1, 2, 4, 6, 8);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void tuplesOfListsAreFound(LiveDatabase database) {
        Term in = tuples();
        assertThat(ids(database, in, List.of(2, 9), List.of("a", "z"))).containsExactly(4, 8);
        assertThat(ids(database, in, List.of(2, 9, 1), List.of("b", "a", "b"))).containsExactly(3);
        assertThat(ids(database, new Not(in), List.of(2, 9), List.of("a", "z"))).containsExactly(1, 2, 3, 5);
        assertThat(ids(database, in, List.of(2, 1), Arrays.asList("a", null))).containsExactly(4, 8);
        assertThat(ids(database, in, List.of(), List.of())).isEmpty();
        assertThat(ids(database, new Not(in), List.of(), List.of())).hasSize(8);
        assertThat(ids(
                        database,
                        and(more(column(AGE), argument(2, Type.INT32)), in),
                        List.of(1, 2, 2),
                        List.of("a", "a", "a"),
                        45))
                .containsExactly(1, 8);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void thousandsOfTuplesAreOneStatement(LiveDatabase database) {
        List<Integer> orgs = IntStream.rangeClosed(1, 2000).boxed().toList();
        List<String> codes = Collections.nCopies(2000, "a");
        assertThat(ids(database, tuples(), orgs, codes)).containsExactly(1, 2, 4, 8);
        assertThat(ids(database, new Not(tuples()), orgs, codes)).containsExactly(3);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rowsComeByTheOwnerTheyHold(LiveDatabase database) {
        List<Order> order = List.of(new Order(column(AGE), true, Order.Nulls.FIRST), by(column(ID)));
        assertThat(led(database, order, null, List.of(1, 2, 3, 9)))
                .isEqualTo(Map.of(List.of(1), List.of(3, 2), List.of(2), List.of(4, 5, 7), List.of(3), List.of(8)));
        assertThat(led(database, order, 2L, List.of(1, 2, 3, 9)))
                .isEqualTo(Map.of(List.of(1), List.of(3, 2), List.of(2), List.of(4, 5), List.of(3), List.of(8)));
        List<Order> last = List.of(new Order(column(AGE), false, Order.Nulls.LAST));
        assertThat(led(database, last, 1L, List.of(1, 2)))
                .isEqualTo(Map.of(List.of(1), List.of(2), List.of(2), List.of(7)));
        assertThat(led(database, order, 2L, List.of(9))).isEmpty();
        assertThat(led(database, order, null, List.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void limitCutsAmongEqualsToo(LiveDatabase database) {
        List<Order> code = List.of(new Order(column(TEAM_CODE), true, Order.Nulls.LAST));
        Map<List<Object>, List<Object>> two = led(database, code, 2L, List.of(2));
        assertThat(two.get(List.of(2))).hasSize(2).startsWith(4).doesNotHaveDuplicates();
        assertThat(led(database, List.of(), 2L, List.of(2)).get(List.of(2))).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ownersMayHaveSeveralKeyColumns(LiveDatabase database) {
        SelectRelated select = new SelectRelated(
                PEOPLE,
                List.of(column(ID)),
                new Owners.Held(List.of(TEAM_ORG, TEAM_CODE)),
                tuples(),
                List.of(by(column(ID))),
                null);
        assertThat(grouped(database, select, List.of(1, 1, 2, 7), List.of("a", "b", "a", "q")))
                .isEqualTo(Map.of(
                        List.of(1, "a"), List.of(1, 2), List.of(1, "b"), List.of(3), List.of(2, "a"), List.of(4, 8)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rowTiedInSeveralWaysComesOnce(LiveDatabase database) {
        Map<List<Object>, List<Object>> all =
                Map.of(List.of(1), List.of(1, 2), List.of(2), List.of(3, 1), List.of(4), List.of(1, 4, 2));
        assertThat(grouped(database, tagged(ALL, null), List.of(1, 2, 3, 4))).isEqualTo(all);
        Map<List<Object>, List<Object>> two =
                Map.of(List.of(1), List.of(1, 2), List.of(2), List.of(3, 1), List.of(4), List.of(1, 4));
        assertThat(grouped(database, tagged(ALL, argument(1, Type.INT64)), List.of(1, 2, 3, 4), 2L))
                .isEqualTo(two);
        Term labelled = new Not(new Term.IsNull(column(LABEL)));
        assertThat(grouped(database, tagged(labelled, argument(1, Type.INT64)), List.of(2), 2L))
                .isEqualTo(Map.of(List.of(2), List.of(1)));
        assertThat(grouped(database, tagged(ALL, null), List.of(3))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aTableMayLeadToItself(LiveDatabase database) {
        Owners peers = new Owners.Linked(
                List.of(new Owners.Linking(TAGGINGS, 1), new Owners.Linking(TAGGINGS, 2)),
                List.of(new SourceColumn(1, WHO)),
                List.of(new SourceColumn(2, WHO)),
                List.of(ID),
                and(new In(column(1, WHO), list(0, Type.INT32)), equal(column(1, WHAT), column(2, WHAT))));
        SelectRelated select = new SelectRelated(
                PEOPLE, List.of(column(ID), column(AGE)), peers, leads(3, ALL), List.of(by(column(ID))), null);
        assertThat(grouped(database, select, List.of(1, 2, 4)))
                .isEqualTo(Map.of(List.of(1), List.of(1, 2), List.of(2), List.of(1, 2), List.of(4), List.of(1, 2)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void writtenTableIsReadAsItWas(LiveDatabase database) {
        Term led = new ExistsIn(PEOPLE, 1, equal(column(1, ID), column(0, BOSS)));
        Term old = new ExistsIn(
                PEOPLE, 1, and(equal(column(1, ID), column(0, BOSS)), equal(column(1, AGE), argument(0, Type.INT32))));
        Assignment forty = new Assignment(column(AGE), argument(0, Type.INT32));
        Assignment older =
                new Assignment(column(AGE), new Arithmetic(Operator.PLUS, column(AGE), argument(1, Type.INT32)));
        database.undone(() -> {
            database.update(new Update(PEOPLE, List.of(forty), ALL, List.of()), 40);
            assertThat(database.update(new Update(PEOPLE, List.of(older), old, List.of()), 40, 1))
                    .isEqualTo(6);
            assertThat(ids(database, equal(column(AGE), argument(0, Type.INT32)), 41))
                    .containsExactly(2, 3, 4, 5, 7, 8);
        });
        database.undone(() -> {
            assertThat(database.update(new Delete(PEOPLE, led))).isEqualTo(6);
            assertThat(ids(database, ALL)).containsExactly(1, 6);
        });
        database.undone(() -> {
            Term mixed = and(equal(column(ACTIVE), argument(0, Type.BOOL)), new Not(leads(1, ALL)));
            assertThat(database.update(new Delete(PEOPLE, mixed), true)).isEqualTo(3);
            assertThat(ids(database, ALL)).containsExactly(1, 2, 3, 5, 7);
        });
        database.undone(() -> {
            assertThat(database.update(new Delete(PEOPLE, member(ALL, List.of(), null, null))))
                    .isEqualTo(6);
            assertThat(ids(database, ALL)).containsExactly(1, 6);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void valueThatTheWrittenTableTellsIsSetOrRefused(LiveDatabase database) {
        Assignment count = new Assignment(column(AGE), new CountIn(PEOPLE, 1, ALL));
        Update update = new Update(PEOPLE, List.of(count), ALL, List.of());
        if (!database.dialect().readsWhatItWrites()) {
            assertThatThrownBy(() -> database.update(update))
                    .isInstanceOf(UnsupportedFeature.class)
                    .hasMessageContaining("cannot set a column of people");
            return;
        }
        database.undone(() -> {
            database.update(update);
            assertThat(ids(database, equal(column(AGE), argument(0, Type.INT32)), 8))
                    .hasSize(8);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void deletionIsRefusedOrGoesOn(LiveDatabase database) {
        Term one = equal(column(ID), argument(0, Type.INT32));
        assertThatThrownBy(() -> database.update(new Delete(TAGS, equal(column(TAG), argument(0, Type.INT32))), 1))
                .isInstanceOf(R2dbcException.class);
        database.undone(() -> {
            assertThat(database.update(new Delete(PEOPLE, one), 1)).isEqualTo(1);
            assertThat(ids(database, new Term.IsNull(column(BOSS)))).containsExactly(2, 3, 6);
            assertThat(database.first(new Count(TAGGINGS, ALL))).containsExactly(6L);
        });
        database.undone(() -> {
            Term team = equal(column(CODE), argument(0, Type.TEXT));
            assertThat(database.update(new Delete(TEAMS, team), "b")).isEqualTo(1);
            assertThat(ids(database, new Term.IsNull(column(TEAM_ORG)))).containsExactly(3, 6, 7);
        });
    }

    private static Term tuples() {
        return new TupleIn(
                List.of(column(TEAM_ORG), column(TEAM_CODE)), List.of(list(0, Type.INT32), list(1, Type.TEXT)));
    }

    private static SelectRelated tagged(Term where, @Nullable Term limit) {
        Owners owners = new Owners.Linked(
                List.of(new Owners.Linking(TAGGINGS, 1)),
                List.of(new SourceColumn(1, WHO)),
                List.of(new SourceColumn(1, WHAT)),
                List.of(TAG),
                new In(column(1, WHO), list(0, Type.INT32)));
        List<Order> order = List.of(by(column(LABEL)), by(column(TAG)));
        return new SelectRelated(TAGS, List.of(column(TAG)), owners, where, order, limit);
    }

    private static Map<List<Object>, List<Object>> led(
            LiveDatabase database, List<Order> order, @Nullable Long limit, List<Integer> bosses) {
        SelectRelated select = new SelectRelated(
                PEOPLE,
                List.of(column(ID), column(AGE)),
                new Owners.Held(List.of(BOSS)),
                new In(column(BOSS), list(0, Type.INT32)),
                order,
                limit == null ? null : argument(1, Type.INT64));
        return grouped(database, select, bosses, limit);
    }

    /** The first value of each row, by the owner at the end of each row. */
    private static Map<List<Object>, List<Object>> grouped(
            LiveDatabase database, SelectRelated select, @Nullable Object... arguments) {
        Map<List<Object>, List<Object>> groups = new LinkedHashMap<>();
        for (List<@Nullable Object> row : database.rows(select, arguments)) {
            List<Object> owner = List.copyOf(row.subList(select.values().size(), row.size()));
            groups.computeIfAbsent(owner, none -> new ArrayList<>()).add(row.getFirst());
        }
        return groups;
    }

    private static InSelect member(Term where, List<Order> order, @Nullable Term limit, @Nullable Term offset) {
        return new InSelect(List.of(column(BOSS)), PEOPLE, 1, List.of(column(1, ID)), where, order, limit, offset);
    }

    private static List<@Nullable Object> ids(LiveDatabase database, Term where, @Nullable Object... arguments) {
        List<Order> order = List.of(by(column(ID)));
        return database.first(new Select(PEOPLE, List.of(column(ID)), where, order, null, null, Lock.NONE), arguments);
    }
}

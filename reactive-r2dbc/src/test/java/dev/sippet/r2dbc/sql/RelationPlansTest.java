package dev.sippet.r2dbc.sql;

import static dev.sippet.r2dbc.sql.Office.ALL;
import static dev.sippet.r2dbc.sql.Office.argument;
import static dev.sippet.r2dbc.sql.Office.by;
import static dev.sippet.r2dbc.sql.Office.column;
import static dev.sippet.r2dbc.sql.Office.equal;
import static dev.sippet.r2dbc.sql.Office.list;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.statement.Lock;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.TableStatement.Owners;
import dev.sippet.statement.TableStatement.Select;
import dev.sippet.statement.TableStatement.SelectRelated;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ExistsIn;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.SourceColumn;
import dev.sippet.statement.Term.TupleIn;
import dev.sippet.value.Type;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What relations lead to is found by indexes, in a table of 100,000 rows on PostgreSQL. */
class RelationPlansTest {
    private static final Column ID = new Column("id", "id", Type.INT32, false, false);
    private static final Column OWNER = new Column("owner", "ownerId", Type.INT32, true, false);
    private static final Column ORG = new Column("org", "org", Type.INT64, true, false);
    private static final Column CODE = new Column("code", "code", Type.text(20), true, false);
    private static final Table LINES = new Table(
            "lines",
            "Line",
            List.of(ID, OWNER, ORG, CODE),
            List.of(ID),
            List.of(
                    new TableIndex("lines_owner_idx", List.of(OWNER), false),
                    new TableIndex("lines_org_code_idx", List.of(ORG, CODE), false)),
            List.of());
    private static final List<Integer> OWNERS =
            IntStream.rangeClosed(1, 500).boxed().toList();

    private static LiveDatabase database;

    @BeforeAll
    static void fill() {
        database = LiveDatabase.postgresql();
        new SchemaSql(database.dialect())
                .create(LINES, SchemaSql.Existing.NOTHING)
                .forEach(database::execute);
        database.execute("INSERT INTO lines SELECT x, x / 5, x / 10, 'c' || x % 10 FROM generate_series(1, 100000) x");
        database.execute("ANALYZE lines");
    }

    @AfterAll
    static void close() {
        Mono.from(database.connection().close()).block();
    }

    @Test
    void rowsOfOwnersTheyHold() {
        for (Term limit : new Term[] {null, argument(1, Type.INT64)}) {
            assertIndexed(held(new In(column(OWNER), list(0, Type.INT32)), limit), OWNERS, 3L);
        }
    }

    @Test
    void rowsOfOwnersWithSeveralKeyColumns() {
        Term tuples = new TupleIn(List.of(column(ORG), column(CODE)), List.of(list(0, Type.INT64), list(1, Type.TEXT)));
        assertIndexed(
                held(tuples, null),
                OWNERS.stream().map(Integer::longValue).toList(),
                OWNERS.stream().map(each -> "c" + each % 10).toList());
    }

    @Test
    void rowsTiedByOthers() {
        Owners linked = new Owners.Linked(
                List.of(new Owners.Linking(LINES, 1)),
                List.of(new SourceColumn(1, OWNER)),
                List.of(new SourceColumn(1, ID)),
                List.of(ID),
                new In(column(1, OWNER), list(0, Type.INT32)));
        assertIndexed(
                new SelectRelated(LINES, Term.of(LINES.columns()), linked, ALL, List.of(), null),
                OWNERS.subList(0, 50));
    }

    @Test
    void existenceOfOthers() {
        Term some = new ExistsIn(LINES, 1, equal(column(1, OWNER), column(0, ID)));
        Term where = new Term.And(List.of(new In(column(ID), list(0, Type.INT32)), some));
        assertIndexed(new Select(LINES, Term.of(LINES.columns()), where, List.of(), null, null, Lock.NONE), OWNERS);
    }

    private static TableStatement held(Term where, @Nullable Term limit) {
        Owners owners = new Owners.Held(List.of(OWNER));
        return new SelectRelated(LINES, Term.of(LINES.columns()), owners, where, List.of(by(column(ID))), limit);
    }

    private static void assertIndexed(TableStatement statement, @Nullable Object... arguments) {
        assertThat(database.explain(statement, arguments)).contains("Index").doesNotContain("Seq Scan");
    }
}

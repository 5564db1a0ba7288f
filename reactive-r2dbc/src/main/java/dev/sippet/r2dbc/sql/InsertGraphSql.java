package dev.sippet.r2dbc.sql;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.TableStatement.InsertGraph;
import dev.sippet.statement.TableStatement.Node;
import dev.sippet.statement.TableStatement.Owner;
import dev.sippet.value.Type;
import java.util.List;

/**
 * Writes an insert of rows of several tables as one statement: for each node one part is its rows with all their keys and their
 * position, which the array they come from tells, and the next stores them. A foreign key is checked when all are stored. The number
 * of a row is taken from its sequence before it is stored, so that nothing depends on the order in which rows are stored or answered.
 */
final class InsertGraphSql {
    private static final String ROWS = "sippet_rows_";

    private final List<Node> nodes;
    private final SqlWriter sql;

    InsertGraphSql(Dialect dialect, InsertGraph graph) {
        if (!dialect.unnestsRows()) {
            throw new UnsupportedFeature(
                    dialect.name() + " stores no rows of several tables in one statement", "store them one by one");
        }
        this.nodes = graph.nodes();
        this.sql = new SqlWriter(dialect);
    }

    SqlTemplate template() {
        for (int node = 0; node < nodes.size(); node++) {
            sql.text(node == 0 ? "WITH " : ", ");
            rows(node);
            stored(node);
        }
        numbers();
        return sql.template();
    }

    private void rows(int node) {
        Table table = nodes.get(node).table();
        sql.text(ROWS + node + " AS (SELECT u.n");
        for (int column = 0; column < table.columns().size(); column++) {
            sql.text(", ");
            value(node, column);
            sql.text(" AS c" + column);
        }
        sql.text(" FROM unnest(");
        given(nodes.get(node));
        sql.text(") WITH ORDINALITY AS u(" + names(nodes.get(node)) + ")");
        for (int owner = 0; owner < nodes.get(node).owners().size(); owner++) {
            int other = nodes.get(node).owners().get(owner).node();
            sql.text(" LEFT JOIN " + ROWS + other + " AS o" + owner + " ON o" + owner + ".n = u.p" + owner);
        }
        sql.text(")");
    }

    private void given(Node node) {
        boolean first = true;
        for (Column column : node.table().columns()) {
            array(column.type(), first);
            first = false;
        }
        for (int owner = 0; owner < node.owners().size(); owner++) array(Type.INT64, false);
    }

    private void array(Type type, boolean first) {
        sql.text(first ? "" : ", ").marker(new Source.Whole(sql.size(), type));
        sql.text(sql.dialect().arrayCast(type));
    }

    private static String names(Node node) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < node.table().columns().size(); i++)
            names.append("c").append(i).append(", ");
        for (int i = 0; i < node.owners().size(); i++)
            names.append("p").append(i).append(", ");
        return names.append("n").toString();
    }

    /** What is given goes first for a number, and last where an owner's key comes in its place. */
    private void value(int node, int at) {
        Table table = nodes.get(node).table();
        Column column = table.columns().get(at);
        List<Owner> owners = nodes.get(node).owners();
        for (int owner = 0; owner < owners.size(); owner++) {
            int part = owners.get(owner).holding().indexOf(column);
            if (part < 0) continue;
            Table other = nodes.get(owners.get(owner).node()).table();
            int key = other.columns().indexOf(owners.get(owner).key().get(part));
            sql.text("coalesce(o" + owner + ".c" + key + ", u.c" + at + ")");
            return;
        }
        if (column.identity()) sql.text("coalesce(u.c" + at + ", nextval(" + sequence(table, column) + "))");
        else sql.text("u.c" + at).text(ArraysSql.cast(sql.dialect(), column.type()));
    }

    private String sequence(Table table, Column column) {
        String name = sql.dialect().quote(table.name());
        return "pg_get_serial_sequence(" + text(name) + ", " + text(column.name()) + ")";
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private void stored(int node) {
        Table table = nodes.get(node).table();
        sql.text(", sippet_stored_" + node + " AS (INSERT INTO ").table(table).text(" (");
        sql.columns(table.columns()).text(") SELECT ");
        for (int i = 0; i < table.columns().size(); i++) sql.text((i == 0 ? "c" : ", c") + i);
        sql.text(" FROM " + ROWS + node + " ORDER BY n)");
    }

    private void numbers() {
        String between = " ";
        for (int node = 0; node < nodes.size(); node++) {
            Table table = nodes.get(node).table();
            Column identity = table.identity();
            if (identity == null) continue;
            int at = table.columns().indexOf(identity);
            sql.text(between + "SELECT " + node + "::bigint, n, c" + at + "::bigint FROM " + ROWS + node);
            between = " UNION ALL ";
        }
        if (between.equals(" ")) sql.text(" SELECT 0::bigint, 0::bigint, 0::bigint WHERE false");
    }
}

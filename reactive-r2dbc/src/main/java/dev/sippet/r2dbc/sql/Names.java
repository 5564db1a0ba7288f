package dev.sippet.r2dbc.sql;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;

/**
 * What columns and tables are called within one statement. Its own table goes by its name, and all others by the numbers of their
 * sources, so that one table may stand there several times.
 *
 * @param dialect how names are quoted
 * @param own the statement's own table
 * @param joined whether it is joined with others, so that its columns alone would be ambiguous
 */
record Names(Dialect dialect, Table own, boolean joined) {

    /** A column of the statement's own table, outside of subqueries. */
    String own(Column column) {
        return joined ? of(0, column) : dialect.quote(column.name());
    }

    /** A column of one of the tables. */
    String of(int source, Column column) {
        String table = source == 0 ? dialect.quote(own.name()) : alias(source);
        return table + "." + dialect.quote(column.name());
    }

    /** What a table is called that is not the statement's own. */
    String alias(int source) {
        return alias("t" + source);
    }

    /** This name, or one beside it where the statement's own table is called so. */
    String alias(String name) {
        return dialect.quote(own.name().equalsIgnoreCase(name) ? name + "_" : name);
    }
}

package dev.sippet.r2dbc.sql;

import static dev.sippet.statement.Term.ListFunction.HAS_ALL;
import static dev.sippet.statement.Term.ListFunction.HAS_ANY;
import static dev.sippet.statement.Term.ListFunction.JOINED;
import static dev.sippet.statement.Term.ListFunction.SAME;
import static dev.sippet.statement.Term.ListFunction.SIZE;
import static dev.sippet.statement.Term.ListFunction.WITHOUT;
import static dev.sippet.statement.Term.ListFunction.WITHOUT_AT;
import static dev.sippet.statement.Term.ListFunction.WITHOUT_LAST;

import dev.sippet.statement.Term.ListFunction;
import java.util.Map;
import java.util.Set;

/**
 * How a database asks lists, and makes others of them. In the texts <code>{list}</code> is the list, <code>{inner}</code> the same within
 * a subquery, <code>{given}</code> what the function takes besides; <code>{type}</code> is the type of the list, and names in
 * braces are those of tables. Elements are in their order where nothing else is said about it but where a database takes them from.
 *
 * @param texts what is written for each function
 * @param blind the functions that answer something else than NULL for a list that is NULL
 * @param list how a list is written that is a value
 * @param given how the other one is
 * @param kept what keeps a computed list, for texts that name it several times and not in a subquery of its own; empty where there is
 *     none
 */
record ListSyntax(Map<ListFunction, String> texts, Set<ListFunction> blind, String list, String given, String kept) {
    /** Arrays; those of {@code @>} and {@code &&} are served by a GIN index. */
    static final ListSyntax POSTGRESQL = new ListSyntax(
            Map.of(
                    SAME, "{list} = {given}",
                    HAS_ALL, "{list} @> {given}",
                    HAS_ANY, "{list} && {given}",
                    SIZE, "cardinality({list})::bigint",
                    JOINED, "{list} || {given}",
                    WITHOUT, fromArray("{l}.e <> ALL ({given})"),
                    WITHOUT_AT, fromArray("{l}.n - 1 <> {given}"),
                    WITHOUT_LAST, "(SELECT {l}.a[:cardinality({l}.a) - 1] FROM (SELECT {inner}) AS {l}(a))"),
            Set.of(JOINED, WITHOUT, WITHOUT_AT),
            "{?}::{type}",
            "{?}::{type}",
            "");

    /**
     * Arrays, of which only a condition may speak where a subquery is about another row: numbers up to its size are read instead of
     * its elements. No subquery gives a computed one a name, so a variable of the session has to.
     */
    static final ListSyntax H2 = new ListSyntax(
            Map.of(
                    SAME, "{list} = {given}",
                    HAS_ALL, "TRUE = ALL (SELECT ARRAY_CONTAINS({inner}, {g}.e) FROM UNNEST({given}) AS {g}(e))",
                    HAS_ANY, "TRUE IN (SELECT ARRAY_CONTAINS({inner}, {g}.e) FROM UNNEST({given}) AS {g}(e))",
                    SIZE, "CARDINALITY({list})",
                    JOINED, "{list} || {given}",
                    WITHOUT, fromRange("NOT ARRAY_CONTAINS({given}, {inner}[{l}.x])"),
                    WITHOUT_AT, fromRange("{l}.x - 1 <> {given}"),
                    WITHOUT_LAST, "ARRAY_SLICE({list}, 1, GREATEST(CARDINALITY({list}) - 1, 0))"),
            Set.of(HAS_ALL, HAS_ANY, WITHOUT, WITHOUT_AT),
            "CAST({?} AS {type})",
            "{?}",
            "CASE WHEN SET({?}, {list}) IS NOT NULL THEN {call} END");

    /** JSON, which is compared by value. */
    static final ListSyntax MYSQL = new ListSyntax(
            Map.of(
                    SAME, "{list} = CAST({given} AS JSON)",
                    HAS_ALL, "JSON_CONTAINS({list}, {given})",
                    HAS_ANY, "JSON_OVERLAPS({list}, {given})",
                    SIZE, "JSON_LENGTH({list})",
                    JOINED, "JSON_MERGE_PRESERVE({list}, {given})",
                    // A table function may name a column of the row around it only where it is itself in a subquery of
                    // that row.
                    WITHOUT, fromTable("(SELECT {inner} AS j) AS {d}, JSON_TABLE({d}.j"),
                    WITHOUT_AT, "JSON_REMOVE({list}, CONCAT('$[', {given}, ']'))",
                    WITHOUT_LAST, "JSON_REMOVE({list}, '$[last]')"),
            Set.of(WITHOUT),
            "{?}",
            "{?}",
            "");

    /** JSON, which is a text here: it is kept without blanks, so that equal lists are equal texts. */
    static final ListSyntax MARIADB = new ListSyntax(
            Map.of(
                    SAME, "JSON_COMPACT({list}) = {given}",
                    HAS_ALL, "JSON_CONTAINS({list}, {given})",
                    HAS_ANY, "JSON_OVERLAPS({list}, {given})",
                    SIZE, "JSON_LENGTH({list})",
                    JOINED, "JSON_COMPACT(JSON_MERGE_PRESERVE({list}, {given}))",
                    WITHOUT, fromTable("JSON_TABLE({inner}"),
                    WITHOUT_AT, "JSON_COMPACT(JSON_REMOVE({list}, CONCAT('$[', {given}, ']')))",
                    WITHOUT_LAST, "JSON_COMPACT(JSON_REMOVE({list}, '$[last]'))"),
            Set.of(WITHOUT),
            "{?}",
            "{?}",
            "");

    /** JSON texts. */
    static final ListSyntax SQLITE = json(" ORDER BY {l}.key");

    /** Its aggregates know no order; the rows come to them as they are in the list. */
    static final ListSyntax TURSO = json("");

    private static String fromArray(String where) {
        return "ARRAY(SELECT {l}.e FROM unnest({inner}) WITH ORDINALITY AS {l}(e, n) WHERE " + where
                + " ORDER BY {l}.n)";
    }

    private static String fromRange(String where) {
        return "ARRAY(SELECT {inner}[{l}.x] FROM SYSTEM_RANGE(1, " + Integer.MAX_VALUE
                + ") AS {l} WHERE {l}.x <= CARDINALITY({inner}) AND " + where + " ORDER BY {l}.x)";
    }

    private static String fromTable(String table) {
        return "(SELECT CONCAT('[', COALESCE(GROUP_CONCAT({l}.e ORDER BY {l}.n SEPARATOR ','), ''), ']') FROM " + table
                + ", '$[*]' COLUMNS (n FOR ORDINALITY, e JSON PATH '$')) AS {l} WHERE NOT JSON_CONTAINS({given},"
                + " {l}.e))";
    }

    private static ListSyntax json(String order) {
        return new ListSyntax(
                Map.of(
                        SAME,
                        "json({list}) = {given}",
                        HAS_ALL,
                        "NOT EXISTS (SELECT 1 FROM json_each({given}) AS {g}"
                                + " WHERE {g}.value NOT IN (SELECT {l}.value FROM json_each({inner}) AS {l}))",
                        HAS_ANY,
                        "EXISTS (SELECT 1 FROM json_each({inner}) AS {l}"
                                + " WHERE {l}.value IN (SELECT {g}.value FROM json_each({given}) AS {g}))",
                        SIZE,
                        "json_array_length({list})",
                        JOINED,
                        "(SELECT CASE WHEN {d}.j = '[]' THEN {d}.g WHEN {d}.g = '[]' THEN {d}.j"
                                + " ELSE substr({d}.j, 1, length({d}.j) - 1) || ',' || substr({d}.g, 2) END"
                                + " FROM (SELECT json({inner}) AS j, {given} AS g) AS {d})",
                        WITHOUT,
                        "(SELECT json_group_array(json({d}.j -> {l}.fullkey)" + order
                                + ") FROM (SELECT {inner} AS j) AS {d}, json_each({d}.j) AS {l}"
                                + " WHERE {l}.value NOT IN (SELECT {g}.value FROM json_each({given}) AS {g}))",
                        WITHOUT_AT,
                        "json_remove({list}, '$[' || {given} || ']')",
                        WITHOUT_LAST,
                        "json_remove({list}, '$[#-1]')"),
                Set.of(HAS_ALL, HAS_ANY, WITHOUT),
                "{?}",
                "{?}",
                "");
    }
}

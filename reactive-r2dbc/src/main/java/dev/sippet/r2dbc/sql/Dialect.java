package dev.sippet.r2dbc.sql;

import dev.sippet.driver.Capability;
import dev.sippet.schema.Table;
import dev.sippet.statement.Lock;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What databases differ in. Everything else is written alike for all. */
public sealed interface Dialect permits PostgresqlDialect, MysqlFamily, H2Dialect, SqliteFamily {

    /** How a statement answers columns of the rows it wrote. */
    enum Returning {
        /** By a clause at its end. */
        CLAUSE,
        /**
         * The driver asks for them as it asks for generated keys. Not with H2's FINAL TABLE: a statement that fails within it
         * keeps what it did before it failed.
         */
        DRIVER,
        /** Not at all; the driver asks for the numbers the database gave. */
        NOTHING
    }

    /** The database, as errors name it. */
    String name();

    /** What a server of this version can do. */
    Capability capability(String version);

    /** The most characters of a name. */
    int longestName();

    /** A name of a table or column. Always quoted, so that it is no keyword and keeps its case. */
    default String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The marker of a value; the first is at 1. */
    default String marker(int at) {
        return "$" + at;
    }

    /** Whether a list is bound as one value. */
    default boolean arrays() {
        return true;
    }

    /** What stands after the marker of an array of this type. */
    default String arrayCast(Type element) {
        return "";
    }

    /** What stands between a value and the marker of the array it has to be an element of. */
    default String beforeList(Type element) {
        return " = ANY(";
    }

    /** What stands after that marker. */
    default String afterList(Type element) {
        return arrayCast(element) + ")";
    }

    /** How patterns are matched so that upper and lower case differ. */
    default PatternSyntax patterns() {
        return PatternSyntax.LIKE;
    }

    /** What locks the rows a select answers, to stand at its end. */
    default String lock(Lock lock) {
        return switch (lock) {
            case NONE -> "";
            case UPDATE -> " FOR UPDATE";
            case UPDATE_SKIP_LOCKED -> " FOR UPDATE SKIP LOCKED";
            case UPDATE_NO_WAIT -> " FOR UPDATE NOWAIT";
        };
    }

    /** What has to run before a select that locks, in the same transaction; null for nothing. */
    default @Nullable String beforeLocking(Table table) {
        return null;
    }

    /** Whether several rows are inserted from one array for each column. */
    default boolean unnestsRows() {
        return false;
    }

    /** Whether tuples are sought in one array for each of their columns, which an index over these serves too. */
    default boolean unnestsTuples() {
        return unnestsRows();
    }

    /** What stands between a tuple and the markers of the arrays it has to be in, between these, and after the last. */
    default List<String> aroundTuples(List<Type> elements) {
        List<String> around = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            around.add(i == 0 ? " IN (SELECT * FROM unnest(" : arrayCast(elements.get(i - 1)) + ", ");
        }
        around.add(arrayCast(elements.getLast()) + "))");
        return around;
    }

    /**
     * Whether it is known of two tuples that they differ as soon as two of their values do; otherwise any NULL in them makes it
     * unknown.
     */
    default boolean comparesTuples() {
        return true;
    }

    /** Whether a subquery of IN may have a limit. */
    default boolean limitsMembers() {
        return true;
    }

    /** Whether an update or delete may read the table it writes in a subquery. */
    default boolean readsWhatItWrites() {
        return true;
    }

    /** The most values that one statement takes, where rows are inserted with a marker for each. */
    default int mostValues() {
        return Integer.MAX_VALUE;
    }

    /** What stands after the table to insert a row of which everything is left to the database. */
    default String defaultRow() {
        return "DEFAULT VALUES";
    }

    /** Whether a statement without a bound value gets one. */
    default boolean alwaysBinds() {
        return false;
    }

    /** Whether ORDER BY knows NULLS FIRST and NULLS LAST; where it does not, NULLs are the smallest. */
    default boolean ordersNulls() {
        return true;
    }

    /** The clause that an offset needs when there is no limit; empty where it needs none. */
    default String noLimit() {
        return "";
    }

    /** An unsigned column in arithmetic, so that the result may be negative. */
    default String signed(String column) {
        return column;
    }

    /** Whether an assignment sees what those before it in the same update did. */
    default boolean assignsInTurn() {
        return false;
    }

    /** How it upserts. */
    UpsertSyntax upserts();

    /** How a statement answers columns of the rows it wrote. */
    Returning returning();

    /** Whether an update answers them too. */
    default boolean updatesReturn() {
        return true;
    }

    /** How it asks lists, and makes others of them. */
    ListSyntax lists();

    /** How it creates tables. */
    Ddl ddl();

    /** How it quotes and comments. */
    RawSyntax rawSyntax();
}

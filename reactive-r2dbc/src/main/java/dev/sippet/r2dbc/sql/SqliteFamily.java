package dev.sippet.r2dbc.sql;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import dev.sippet.driver.LockMode;
import dev.sippet.driver.Upserts;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.schema.Table;
import dev.sippet.statement.Lock;
import dev.sippet.value.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What SQLite and Turso have in common. */
sealed interface SqliteFamily extends Dialect permits SqliteDialect, TursoDialect {
    /** What both can do; the complete one stops statements, knows recursion, and takes subqueries everywhere. */
    default Capability capability(String version, Set<Isolation> isolations, boolean besideWrites, boolean complete) {
        return Capability.of(name(), version)
                .skipLocked(false)
                .isolations(isolations)
                .longestName(longestName())
                .mostValues(mostValues())
                .noWait(false)
                .lockModes(EnumSet.allOf(LockMode.class))
                .readsBesideWrites(besideWrites)
                .namedForeignKeys(false)
                .orderedDecimals(false)
                .upserts(Upserts.TARGETED)
                .largestUnsigned(BigInteger.valueOf(Long.MAX_VALUE))
                .stopsStatements(complete)
                .recursion(complete)
                .subqueriesInUpserts(complete)
                .sideBySide(false)
                .build();
    }

    @Override
    default String marker(int at) {
        return "?";
    }

    /** A list is one JSON text, so that there is one statement for any length; bytes are in it as hexadecimal digits. */
    @Override
    default String beforeList(Type element) {
        return " IN (SELECT " + read("value", element) + " FROM json_each(";
    }

    @Override
    default String afterList(Type element) {
        return "))";
    }

    @Override
    default boolean unnestsTuples() {
        return true;
    }

    /** The elements at the same place of each list. */
    @Override
    default List<String> aroundTuples(List<Type> elements) {
        List<String> around = new ArrayList<>();
        StringJoiner values = new StringJoiner(", ", " IN (SELECT ", " FROM json_each(");
        for (int i = 0; i < elements.size(); i++) values.add(read("l" + i + ".value", elements.get(i)));
        around.add(values.toString());
        for (int i = 1; i < elements.size(); i++) around.add(joined(i - 1) + " JOIN json_each(");
        around.add(joined(elements.size() - 1) + ")");
        return around;
    }

    private static String joined(int at) {
        return ") AS l" + at + (at == 0 ? "" : " ON l" + at + ".key = l0.key");
    }

    /** An element of a list, of what {@code json_each} calls its value. */
    default String read(String value, Type element) {
        boolean bytes = element instanceof Type.Bytes || element.equals(Type.UUID);
        return bytes ? "unhex(" + value + ")" : value;
    }

    @Override
    default PatternSyntax patterns() {
        return PatternSyntax.GLOB;
    }

    /** There are no locks on rows, and so no rows that others hold. */
    @Override
    default String lock(Lock lock) {
        if (lock == Lock.NONE || lock == Lock.UPDATE) return "";
        throw new UnsupportedFeature(name() + " locks no rows", "wait for others with forUpdate()");
    }

    /**
     * Takes the lock to write on the whole database, so that all others wait as they would for rows. A transaction has it from its
     * beginning unless it was begun DEFERRED.
     */
    @Override
    default @Nullable String beforeLocking(Table table) {
        return "DELETE FROM " + quote(table.name()) + " WHERE FALSE";
    }

    /** Its largest marker. */
    @Override
    default int mostValues() {
        return 32_766;
    }

    @Override
    default String noLimit() {
        return " LIMIT -1";
    }

    @Override
    default UpsertSyntax upserts() {
        return UpsertSyntax.ON_CONFLICT;
    }

    @Override
    default Returning returning() {
        return Returning.CLAUSE;
    }

    /** It has no limit of its own; a name this long is a mistake. */
    @Override
    default int longestName() {
        return 1000;
    }

    @Override
    default RawSyntax rawSyntax() {
        return RawSyntax.SQLITE;
    }
}

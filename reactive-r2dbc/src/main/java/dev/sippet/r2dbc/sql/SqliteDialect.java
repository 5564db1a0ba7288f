package dev.sippet.r2dbc.sql;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import dev.sippet.driver.LockMode;
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

/**
 * SQLite from 3.44.
 *
 * @param besideWrites whether reads and writes go on side by side: in a file with a write-ahead log, not in memory
 */
public record SqliteDialect(boolean besideWrites) implements Dialect {
    /** Its largest marker. */
    private static final int MOST_VALUES = 32_766;

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public Capability capability(String version) {
        return new Capability(
                name(),
                version,
                true,
                true,
                false,
                Set.of(Isolation.SERIALIZABLE),
                true,
                longestName(),
                Integer.MAX_VALUE,
                MOST_VALUES,
                false,
                EnumSet.allOf(LockMode.class),
                besideWrites,
                false,
                false,
                false,
                BigInteger.valueOf(Long.MAX_VALUE));
    }

    @Override
    public String marker(int at) {
        return "?";
    }

    /** A list is one JSON text, so that there is one statement for any length; bytes are in it as hexadecimal digits. */
    @Override
    public String beforeList(Type element) {
        return " IN (SELECT " + read("value", element) + " FROM json_each(";
    }

    @Override
    public String afterList(Type element) {
        return "))";
    }

    @Override
    public boolean unnestsTuples() {
        return true;
    }

    /** The elements at the same place of each list. */
    @Override
    public List<String> aroundTuples(List<Type> elements) {
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

    private static String read(String value, Type element) {
        boolean bytes = element instanceof Type.Bytes || element.equals(Type.UUID);
        return bytes ? "unhex(" + value + ")" : value;
    }

    @Override
    public PatternSyntax patterns() {
        return PatternSyntax.GLOB;
    }

    /** There are no locks on rows, and so no rows that others hold. */
    @Override
    public String lock(Lock lock) {
        if (lock == Lock.NONE || lock == Lock.UPDATE) return "";
        throw new UnsupportedFeature("sqlite locks no rows", "wait for others with forUpdate()");
    }

    /**
     * Takes the lock to write on the whole database, so that all others wait as they would for rows. A transaction has it from its
     * beginning unless it was begun DEFERRED.
     */
    @Override
    public @Nullable String beforeLocking(Table table) {
        return "DELETE FROM " + quote(table.name()) + " WHERE FALSE";
    }

    @Override
    public int mostValues() {
        return MOST_VALUES;
    }

    @Override
    public String noLimit() {
        return " LIMIT -1";
    }

    @Override
    public Returning returning() {
        return Returning.CLAUSE;
    }

    /** It has no limit of its own; a name this long is a mistake. */
    @Override
    public int longestName() {
        return 1000;
    }

    @Override
    public Ddl ddl() {
        return new SqliteDdl();
    }

    @Override
    public RawSyntax rawSyntax() {
        return RawSyntax.SQLITE;
    }
}

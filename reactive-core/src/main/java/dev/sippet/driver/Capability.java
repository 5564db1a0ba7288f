package dev.sippet.driver;

import java.math.BigInteger;
import java.util.Set;

/**
 * What the connected server can do, by product and version. The planner reads it; a driver fills it in when it meets the server.
 *
 * @param driver the driver, as errors name it: {@code postgresql}, {@code mysql}, {@code mariadb}, {@code h2},
 *     {@code sqlite}
 * @param version the version the server tells
 * @param insertReturning an insert answers columns of the new rows. MySQL does not: there the driver derives the numbers given to
 *     the rows from the first one, which is all that MySQL tells; nothing else can be asked for
 * @param updateReturning an update answers columns of the changed rows. MySQL and MariaDB do not: there it is read in the same
 *     transaction
 * @param skipLocked reading for update can leave out rows that others hold
 * @param isolations the isolation levels a transaction can have. H2 calls a snapshot SERIALIZABLE, and so has not got it; SQLite has
 *     no other
 * @param readOnlyTransactions a transaction can be made to refuse writes. H2 cannot
 * @param longestName the most characters of the name of a table, index or constraint
 * @param longestList the most values in a list. PostgreSQL takes it as one array without a limit of its own, H2 as one of at most 65,536
 *     elements; MySQL and MariaDB take a marker for each value, and SQLite one JSON text
 * @param mostValues the most values that one insert takes; more new records go in several, all or none. PostgreSQL takes an array for
 *     each column, H2 100,000 markers, a prepared statement of MySQL and MariaDB 65,535, and SQLite 32,766
 * @param noWait reading for update can fail at once where others hold a row. SQLite knows no locks on rows
 * @param lockModes when a transaction can be told to take its locks. SQLite locks the whole database, and so can be told; empty where
 *     rows are locked as they are met
 * @param readsBesideWrites who reads does not wait for a transaction that writes, nor the other way. In a database of SQLite in memory
 *     they do
 * @param namedForeignKeys the error of a foreign key names it. SQLite's does not
 * @param orderedDecimals decimals have an order and can be calculated with. In SQLite they are texts, which only equal each other
 * @param upserts how one statement stores a new row or changes the one that is there
 * @param insertsGraphs one statement stores records of several models that refer to each other. Only PostgreSQL has one: elsewhere there
 *     is a statement for each model and level, in a transaction
 * @param largestUnsigned the largest unsigned integer of 64 bits. SQLite has signed ones only
 * @param stopsStatements a statement that is cancelled or takes too long is stopped in the database. On Turso it runs on to its end, and
 *     its connection is given up
 * @param recursion a query of raw SQL can refer to itself, as a recursive common table expression. Turso's cannot
 * @param store how rows are found. DynamoDB finds them by keys only
 * @param wideFractions a fraction has the whole range of a double. DynamoDB's numbers reach from 1e-130 to 9.9e125
 * @param largestRecord the most bytes of a record. DynamoDB takes 400 KB
 */
public record Capability(
        String driver,
        String version,
        boolean insertReturning,
        boolean updateReturning,
        boolean skipLocked,
        Set<Isolation> isolations,
        boolean readOnlyTransactions,
        int longestName,
        int longestList,
        int mostValues,
        boolean noWait,
        Set<LockMode> lockModes,
        boolean readsBesideWrites,
        boolean namedForeignKeys,
        boolean orderedDecimals,
        Upserts upserts,
        boolean insertsGraphs,
        BigInteger largestUnsigned,
        boolean stopsStatements,
        boolean recursion,
        Store store,
        boolean wideFractions,
        int largestRecord) {
    /** 2^64-1. */
    public static final BigInteger UINT64 = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    public Capability {
        isolations = Set.copyOf(isolations);
        lockModes = Set.copyOf(lockModes);
    }

    /** How a database finds rows, and what follows from it. */
    public enum Store {
        /** By any condition: it speaks SQL. */
        TABLES,
        /**
         * By their keys. There is no transaction that stays open, no join and no SQL text; several writes are atomic only as one
         * request; references are not checked; rows come ordered only by the sort key of what they are found by.
         */
        KEYS
    }

    /** Of a database that speaks SQL. */
    public Capability(
            String driver,
            String version,
            boolean insertReturning,
            boolean updateReturning,
            boolean skipLocked,
            Set<Isolation> isolations,
            boolean readOnlyTransactions,
            int longestName,
            int longestList,
            int mostValues,
            boolean noWait,
            Set<LockMode> lockModes,
            boolean readsBesideWrites,
            boolean namedForeignKeys,
            boolean orderedDecimals,
            Upserts upserts,
            boolean insertsGraphs,
            BigInteger largestUnsigned,
            boolean stopsStatements,
            boolean recursion) {
        this(
                driver,
                version,
                insertReturning,
                updateReturning,
                skipLocked,
                isolations,
                readOnlyTransactions,
                longestName,
                longestList,
                mostValues,
                noWait,
                lockModes,
                readsBesideWrites,
                namedForeignKeys,
                orderedDecimals,
                upserts,
                insertsGraphs,
                largestUnsigned,
                stopsStatements,
                recursion,
                Store.TABLES,
                true,
                Integer.MAX_VALUE);
    }

    /** Of a database that locks rows and stops statements, and names, orders and stores all that Sippet has a type for. */
    public Capability(
            String driver,
            String version,
            boolean insertReturning,
            boolean updateReturning,
            boolean skipLocked,
            Set<Isolation> isolations,
            boolean readOnlyTransactions,
            int longestName,
            int longestList,
            int mostValues) {
        this(
                driver,
                version,
                insertReturning,
                updateReturning,
                skipLocked,
                isolations,
                readOnlyTransactions,
                longestName,
                longestList,
                mostValues,
                true,
                Set.of(),
                true,
                true,
                true,
                Upserts.NONE,
                false,
                UINT64,
                true,
                true);
    }

    /** The same with statements that upsert so. */
    public Capability upserting(Upserts upserts) {
        return new Capability(
                driver,
                version,
                insertReturning,
                updateReturning,
                skipLocked,
                isolations,
                readOnlyTransactions,
                longestName,
                longestList,
                mostValues,
                noWait,
                lockModes,
                readsBesideWrites,
                namedForeignKeys,
                orderedDecimals,
                upserts,
                insertsGraphs,
                largestUnsigned,
                stopsStatements,
                recursion,
                store,
                wideFractions,
                largestRecord);
    }

    /** The same, where one statement stores records of several models. */
    public Capability insertingGraphs() {
        return new Capability(
                driver,
                version,
                insertReturning,
                updateReturning,
                skipLocked,
                isolations,
                readOnlyTransactions,
                longestName,
                longestList,
                mostValues,
                noWait,
                lockModes,
                readsBesideWrites,
                namedForeignKeys,
                orderedDecimals,
                upserts,
                true,
                largestUnsigned,
                stopsStatements,
                recursion,
                store,
                wideFractions,
                largestRecord);
    }
}

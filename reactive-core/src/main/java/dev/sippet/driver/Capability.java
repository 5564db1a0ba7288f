package dev.sippet.driver;

import java.math.BigInteger;
import java.util.EnumSet;
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
 * @param subqueriesInUpserts what such a statement makes of the row that is there may come from a subquery, as what is made of a list does.
 *     Turso takes none there, so the row is changed by itself
 * @param insertsGraphs one statement stores records of several models that refer to each other. Only PostgreSQL has one: elsewhere there
 *     is a statement for each model and level, in a transaction
 * @param largestUnsigned the largest unsigned integer of 64 bits. SQLite has signed ones only
 * @param stopsStatements a statement that is cancelled or takes too long is stopped in the database. On Turso it runs on to its end, and
 *     its connection is given up
 * @param recursion a query of raw SQL can refer to itself, as a recursive common table expression. Turso's cannot
 * @param store how rows are found. DynamoDB finds them by keys only
 * @param wideFractions a fraction has the whole range of a double. DynamoDB's numbers reach from 1e-130 to 9.9e125
 * @param largestRecord the most bytes of a record. DynamoDB takes 400 KB
 * @param mostTogether the most rows that are written all or none, each unique value of theirs being one more. DynamoDB takes 100
 * @param sideBySide what does not depend on each other is read on several sessions at once, where the pool can spare them. H2 and SQLite
 *     work in the program itself, where nothing is on the way that could be saved
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
        boolean subqueriesInUpserts,
        boolean insertsGraphs,
        BigInteger largestUnsigned,
        boolean stopsStatements,
        boolean recursion,
        Store store,
        boolean wideFractions,
        int largestRecord,
        int mostTogether,
        boolean sideBySide) {
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

    /**
     * What a driver can, from that of a server that speaks SQL, locks rows, and takes whatever Sippet has a type for in any number: the
     * driver says what is different.
     */
    public static Builder of(String driver, String version) {
        return new Builder(driver, version);
    }

    /** A capability in the making. */
    public static final class Builder {
        private final String driver;
        private final String version;
        private boolean insertReturning = true;
        private boolean updateReturning = true;
        private boolean skipLocked = true;
        private Set<Isolation> isolations = EnumSet.allOf(Isolation.class);
        private boolean readOnlyTransactions = true;
        private int longestName = Integer.MAX_VALUE;
        private int longestList = Integer.MAX_VALUE;
        private int mostValues = Integer.MAX_VALUE;
        private boolean noWait = true;
        private Set<LockMode> lockModes = Set.of();
        private boolean readsBesideWrites = true;
        private boolean namedForeignKeys = true;
        private boolean orderedDecimals = true;
        private Upserts upserts = Upserts.NONE;
        private boolean subqueriesInUpserts = true;
        private boolean insertsGraphs = false;
        private BigInteger largestUnsigned = UINT64;
        private boolean stopsStatements = true;
        private boolean recursion = true;
        private Store store = Store.TABLES;
        private boolean wideFractions = true;
        private int largestRecord = Integer.MAX_VALUE;
        private int mostTogether = Integer.MAX_VALUE;
        private boolean sideBySide = true;

        private Builder(String driver, String version) {
            this.driver = driver;
            this.version = version;
        }

        /** See {@link Capability#insertReturning()}. */
        public Builder insertReturning(boolean insertReturning) {
            this.insertReturning = insertReturning;
            return this;
        }

        /** See {@link Capability#updateReturning()}. */
        public Builder updateReturning(boolean updateReturning) {
            this.updateReturning = updateReturning;
            return this;
        }

        /** See {@link Capability#skipLocked()}. */
        public Builder skipLocked(boolean skipLocked) {
            this.skipLocked = skipLocked;
            return this;
        }

        /** See {@link Capability#isolations()}. */
        public Builder isolations(Set<Isolation> isolations) {
            this.isolations = isolations;
            return this;
        }

        /** See {@link Capability#readOnlyTransactions()}. */
        public Builder readOnlyTransactions(boolean readOnlyTransactions) {
            this.readOnlyTransactions = readOnlyTransactions;
            return this;
        }

        /** See {@link Capability#longestName()}. */
        public Builder longestName(int longestName) {
            this.longestName = longestName;
            return this;
        }

        /** See {@link Capability#longestList()}. */
        public Builder longestList(int longestList) {
            this.longestList = longestList;
            return this;
        }

        /** See {@link Capability#mostValues()}. */
        public Builder mostValues(int mostValues) {
            this.mostValues = mostValues;
            return this;
        }

        /** See {@link Capability#noWait()}. */
        public Builder noWait(boolean noWait) {
            this.noWait = noWait;
            return this;
        }

        /** See {@link Capability#lockModes()}. */
        public Builder lockModes(Set<LockMode> lockModes) {
            this.lockModes = lockModes;
            return this;
        }

        /** See {@link Capability#readsBesideWrites()}. */
        public Builder readsBesideWrites(boolean readsBesideWrites) {
            this.readsBesideWrites = readsBesideWrites;
            return this;
        }

        /** See {@link Capability#namedForeignKeys()}. */
        public Builder namedForeignKeys(boolean namedForeignKeys) {
            this.namedForeignKeys = namedForeignKeys;
            return this;
        }

        /** See {@link Capability#orderedDecimals()}. */
        public Builder orderedDecimals(boolean orderedDecimals) {
            this.orderedDecimals = orderedDecimals;
            return this;
        }

        /** See {@link Capability#upserts()}. */
        public Builder upserts(Upserts upserts) {
            this.upserts = upserts;
            return this;
        }

        /** See {@link Capability#subqueriesInUpserts()}. */
        public Builder subqueriesInUpserts(boolean subqueriesInUpserts) {
            this.subqueriesInUpserts = subqueriesInUpserts;
            return this;
        }

        /** See {@link Capability#insertsGraphs()}. */
        public Builder insertsGraphs(boolean insertsGraphs) {
            this.insertsGraphs = insertsGraphs;
            return this;
        }

        /** See {@link Capability#largestUnsigned()}. */
        public Builder largestUnsigned(BigInteger largestUnsigned) {
            this.largestUnsigned = largestUnsigned;
            return this;
        }

        /** See {@link Capability#stopsStatements()}. */
        public Builder stopsStatements(boolean stopsStatements) {
            this.stopsStatements = stopsStatements;
            return this;
        }

        /** See {@link Capability#recursion()}. */
        public Builder recursion(boolean recursion) {
            this.recursion = recursion;
            return this;
        }

        /** See {@link Capability#store()}. */
        public Builder store(Store store) {
            this.store = store;
            return this;
        }

        /** See {@link Capability#wideFractions()}. */
        public Builder wideFractions(boolean wideFractions) {
            this.wideFractions = wideFractions;
            return this;
        }

        /** See {@link Capability#largestRecord()}. */
        public Builder largestRecord(int largestRecord) {
            this.largestRecord = largestRecord;
            return this;
        }

        /** See {@link Capability#mostTogether()}. */
        public Builder mostTogether(int mostTogether) {
            this.mostTogether = mostTogether;
            return this;
        }

        /** See {@link Capability#sideBySide()}. */
        public Builder sideBySide(boolean sideBySide) {
            this.sideBySide = sideBySide;
            return this;
        }

        /** As it has been said. */
        public Capability build() {
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
                    subqueriesInUpserts,
                    insertsGraphs,
                    largestUnsigned,
                    stopsStatements,
                    recursion,
                    store,
                    wideFractions,
                    largestRecord,
                    mostTogether,
                    sideBySide);
        }
    }
}

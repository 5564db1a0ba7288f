package dev.sippet.driver;

import java.util.Set;

/**
 * What the connected server can do, by product and version. The planner reads it; a driver fills it in when it meets the server.
 *
 * @param driver the driver, as errors name it: {@code postgresql}, {@code mysql}, {@code mariadb}, {@code h2}
 * @param version the version the server tells
 * @param insertReturning an insert answers columns of the new rows. MySQL does not: there the driver derives the numbers given to
 *     the rows from the first one, which is all that MySQL tells; nothing else can be asked for
 * @param updateReturning an update answers columns of the changed rows. MySQL and MariaDB do not: there it is read in the same
 *     transaction
 * @param skipLocked reading for update can leave out rows that others hold
 * @param isolations the isolation levels a transaction can have. H2 calls a snapshot SERIALIZABLE, and so has not got it
 * @param readOnlyTransactions a transaction can be made to refuse writes. H2 cannot
 * @param longestName the most characters of the name of a table, index or constraint
 * @param longestList the most values in a list. PostgreSQL takes it as one array without a limit of its own, H2 as one of at most 65,536
 *     elements; MySQL and MariaDB take a marker for each value
 * @param mostValues the most values that one insert takes; more new records go in several, all or none. PostgreSQL takes an array for
 *     each column, H2 100,000 markers, and a prepared statement of MySQL and MariaDB 65,535
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
        int mostValues) {
    public Capability {
        isolations = Set.copyOf(isolations);
    }
}

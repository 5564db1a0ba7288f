package dev.sippet.r2dbc.sql;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Upserts;

/** What MySQL and MariaDB have in common. */
sealed interface MysqlFamily extends Dialect permits MysqlDialect, MariadbDialect {
    /** The most values in a list: more markers make statements that take longer to read than to run. */
    int LONGEST_LIST = 131_072;

    /** What both can do. */
    default Capability capability(String version, boolean insertReturning, boolean skipLocked) {
        return Capability.of(name(), version)
                .insertReturning(insertReturning)
                .updateReturning(false)
                .skipLocked(skipLocked)
                .longestName(longestName())
                .longestList(LONGEST_LIST)
                .mostValues(mostValues())
                .upserts(Upserts.UNTARGETED)
                .build();
    }

    /** The protocol counts the markers of a prepared statement in 16 bits. */
    @Override
    default int mostValues() {
        return 65_535;
    }

    @Override
    default int longestName() {
        return 64;
    }

    @Override
    default RawSyntax rawSyntax() {
        return RawSyntax.MYSQL;
    }

    @Override
    default String quote(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    @Override
    default String marker(int at) {
        return "?";
    }

    @Override
    default String defaultRow() {
        return "() VALUES ()";
    }

    @Override
    default boolean arrays() {
        return false;
    }

    @Override
    default boolean limitsMembers() {
        return false;
    }

    @Override
    default boolean ordersNulls() {
        return false;
    }

    /** The manual's own advice: "some large number", here the largest. */
    @Override
    default String noLimit() {
        return " LIMIT 18446744073709551615";
    }

    /** A difference of unsigned numbers that is negative is an error here, even in a condition. */
    @Override
    default String signed(String column) {
        return "CAST(" + column + " AS DECIMAL(65))";
    }

    @Override
    default boolean updatesReturn() {
        return false;
    }

    @Override
    default UpsertSyntax upserts() {
        return UpsertSyntax.ON_DUPLICATE_KEY;
    }

    @Override
    default boolean assignsInTurn() {
        return true;
    }
}

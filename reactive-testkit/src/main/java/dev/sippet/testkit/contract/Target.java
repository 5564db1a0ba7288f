package dev.sippet.testkit.contract;

import dev.sippet.driver.Capability;
import java.util.function.Supplier;

/**
 * A database to run the contracts on, as the test class of its driver describes it.
 *
 * @param title the product, as the report names it
 * @param version the version as the server tells it
 * @param emptyDatabase makes a new database without tables at each call, and answers the URL
 * @param unreachable the URL of a database that is not there
 * @param expected what it can do; its version is not compared
 * @param words its own SQL
 */
public record Target(
        String title,
        String version,
        Supplier<String> emptyDatabase,
        String unreachable,
        Capability expected,
        SqlWords words) {}

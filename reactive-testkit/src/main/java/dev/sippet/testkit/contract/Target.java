package dev.sippet.testkit.contract;

import dev.sippet.driver.Capability;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A database to run the contracts on, as the test class of its driver describes it.
 *
 * @param title the product, as the report names it
 * @param version the version as the server tells it
 * @param emptyDatabase makes a new database without tables at each call, and answers the URL
 * @param unreachable the URL of a database that is not there
 * @param expected what it can do; its version is not compared
 * @param words its own SQL
 * @param emptying empties tables of it between cases; null where deletions do
 */
public record Target(
        String title,
        String version,
        Supplier<String> emptyDatabase,
        String unreachable,
        Capability expected,
        SqlWords words,
        @Nullable Emptying emptying) {

    /** One that deletions empty. */
    public Target(
            String title,
            String version,
            Supplier<String> emptyDatabase,
            String unreachable,
            Capability expected,
            SqlWords words) {
        this(title, version, emptyDatabase, unreachable, expected, words, null);
    }

    /** Empties tables faster than deletions of records do. */
    @FunctionalInterface
    public interface Emptying {
        /** Those with these names, and what belongs to them, in the database at this URL. */
        Mono<Void> of(String url, Set<String> tables);
    }
}

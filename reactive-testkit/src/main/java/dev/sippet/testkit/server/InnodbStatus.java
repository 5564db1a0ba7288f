package dev.sippet.testkit.server;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads open transactions from the text of {@code show engine innodb status}. The table made for this, {@code innodb_trx}, is no use:
 * it is a snapshot that is renewed only when nobody has looked for 100 ms, so whoever waits for a change by looking never sees it.
 */
final class InnodbStatus {
    private static final String TRANSACTION = "---TRANSACTION ";
    private static final Pattern ACTIVE = Pattern.compile("\\d+, ACTIVE.*");
    private static final Pattern CLIENT = Pattern.compile("(?:MySQL|MariaDB) thread id (\\d+)");

    private InnodbStatus() {}

    /** The ids of the sessions that have one. */
    static Set<Long> transactions(List<String> status) {
        return status.stream()
                .flatMap(
                        text -> Pattern.compile(TRANSACTION).splitAsStream(text).skip(1))
                .filter(transaction -> ACTIVE.matcher(transaction).lookingAt())
                .flatMap(transaction -> CLIENT.matcher(transaction).results())
                .map(client -> Long.valueOf(client.group(1)))
                .collect(Collectors.toSet());
    }
}

package dev.sippet.sqlite;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The threads of connections that live, after those that end have had a moment to do so. */
final class Threads {

    private Threads() {}

    /** Those that were there before are another test's. */
    static List<String> ofConnections(Set<String> before) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        List<String> names = alive(before);
        while (!names.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(5_000_000);
            names = alive(before);
        }
        return names;
    }

    static Set<String> now() {
        return Set.copyOf(alive(Set.of()));
    }

    private static List<String> alive(Set<String> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("r2dbc-") && !before.contains(name))
                .toList();
    }
}

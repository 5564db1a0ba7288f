package dev.sippet.planner.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final int THREADS = 4;
    private static final int EACH = 5_000;

    @Test
    void ofVersion7EachIsGreaterThanThoseBeforeOnAllThreads() throws Exception {
        Set<UUID> all = new HashSet<>();
        for (List<UUID> keys : made(() -> {
            List<UUID> keys = new ArrayList<>();
            for (int i = 0; i < EACH; i++) keys.add(Keys.v7());
            return keys;
        })) {
            assertThat(keys).isSorted();
            all.addAll(keys);
        }
        UUID later = Keys.v7();
        assertThat(all)
                .hasSize(THREADS * EACH)
                .allSatisfy(key -> assertThat(key).isLessThan(later));
        assertThat(all.stream().map(UUID::getMostSignificantBits).distinct()).hasSize(THREADS * EACH);
    }

    private static List<List<UUID>> made(Callable<List<UUID>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<List<UUID>> made = new ArrayList<>();
            for (Future<List<UUID>> keys : threads.invokeAll(java.util.Collections.nCopies(THREADS, work))) {
                made.add(keys.get());
            }
            return made;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void version7StartsWithTheTime() {
        long before = System.currentTimeMillis();
        UUID key = Keys.v7();
        assertThat(key.version()).isEqualTo(7);
        assertThat(key.variant()).isEqualTo(2);
        assertThat(key.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis() + 10);
    }

    @Test
    void version4IsByChance() {
        Set<UUID> keys = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            UUID key = Keys.v4();
            assertThat(key.version()).isEqualTo(4);
            assertThat(key.variant()).isEqualTo(2);
            keys.add(key);
        }
        assertThat(keys).hasSize(1_000);
    }
}

package dev.sippet.testkit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The operations that ran, in order. */
public final class Recording {
    private final Queue<Recorded> runs = new ConcurrentLinkedQueue<>();

    void add(Recorded run) {
        runs.add(run);
    }

    /** Forgets what ran so far. */
    public void clear() {
        runs.clear();
    }

    /** All of them. */
    public List<Recorded> runs() {
        return List.copyOf(runs);
    }

    /** All but those that begin, end or divide a transaction. */
    public List<Recorded> statements() {
        return runs.stream().filter(run -> !run.isTransact()).toList();
    }

    /** What ran, in a word each, such as {@code Begin}, {@code Insert}, {@code Commit}. */
    public List<String> kinds() {
        return runs.stream().map(Recorded::kind).toList();
    }
}

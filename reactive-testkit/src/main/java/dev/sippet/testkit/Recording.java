package dev.sippet.testkit;

import dev.sippet.driver.KeyOperation;
import dev.sippet.driver.Operation;
import dev.sippet.statement.TableStatement;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The operations that ran, in order. */
public final class Recording {
    private final Queue<Recorded> runs = new ConcurrentLinkedQueue<>();

    private final Set<String> filled = ConcurrentHashMap.newKeySet();

    void add(Recorded run) {
        runs.add(run);
        if (run.operation() instanceof Operation.QueryTable(TableStatement.Insert insert, var layout)) {
            filled.add(insert.table().name());
        }
        if (run.operation() instanceof KeyOperation.PutNew put)
            filled.add(put.table().name());
    }

    /** The tables that new rows were put into since the last time that somebody asked; to forget what ran leaves them known. */
    public Set<String> takeFilled() {
        Set<String> taken = Set.copyOf(filled);
        filled.removeAll(taken);
        return taken;
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

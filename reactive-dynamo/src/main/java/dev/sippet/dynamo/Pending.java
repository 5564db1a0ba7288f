package dev.sippet.dynamo;

import dev.sippet.dynamo.Actions.Action;
import dev.sippet.dynamo.Actions.ItemKey;
import dev.sippet.error.BatchTooLarge;
import dev.sippet.error.SippetException;
import dev.sippet.error.UnsupportedFeature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The writes of a transaction, kept until it ends and then made all at once, or dropped. What is read meanwhile is what is stored, so
 * what was written before is not read again, and nothing is written twice.
 */
final class Pending {
    private final List<Action> actions = new ArrayList<>();
    private final Map<ItemKey, Action> written = new LinkedHashMap<>();
    private final Set<ItemKey> missed = new HashSet<>();
    private final Map<String, Integer> savepoints = new HashMap<>();

    /** Keeps these; all or none. */
    Mono<Boolean> add(List<Action> more) {
        return Mono.fromSupplier(() -> kept(more));
    }

    private synchronized boolean kept(List<Action> more) {
        Map<ItemKey, Action> then = new LinkedHashMap<>(written);
        for (Action each : more) {
            Action before = then.put(each.key(), each);
            if (before != null && !isTaken(before, each)) throw twice(before, each);
        }
        if (then.size() > Actions.MOST) throw tooLarge();
        actions.addAll(more);
        written.putAll(then);
        return true;
    }

    /** A unique value that one record gives up and another one takes: both are one write. */
    private static boolean isTaken(Action before, Action now) {
        return before.releases() && now.item().put() != null;
    }

    /** Two new items with one key would be the same. */
    private static SippetException twice(Action before, Action now) {
        boolean bothNew = before.item().put() != null && now.unmet() != null;
        if (bothNew) return Objects.requireNonNull(now.unmet());
        return new UnsupportedFeature(
                "dynamodb writes a record once in a transaction, and this one writes a "
                        + now.about().model() + ", or a unique value of it, twice",
                "say all that changes of it in one statement, or use two transactions");
    }

    private static BatchTooLarge tooLarge() {
        return new BatchTooLarge(
                "dynamodb makes at most " + Actions.MOST + " writes all or nothing, and this transaction is more",
                "a record and each of its unique values are a write; use several transactions");
    }

    /** Refuses to read an item that was written here. */
    synchronized void reads(ItemKey key) {
        Action before = written.get(key);
        if (before != null) throw readAgain(before);
    }

    /** What was not there when it was read, and is when it is written, came from others meanwhile. */
    synchronized void missed(ItemKey key) {
        missed.add(key);
    }

    /** Refuses to look for items in a table that was written to here. */
    synchronized void searches(String table) {
        for (Action each : actions) if (each.key().table().equals(table)) throw readAgain(each);
    }

    private static UnsupportedFeature readAgain(Action before) {
        return new UnsupportedFeature(
                "dynamodb makes the writes of a transaction at its end, and this one reads a "
                        + before.about().model() + " after it wrote one",
                "read first, then write, and say all that changes of a record in one statement");
    }

    synchronized void mark(String savepoint) {
        savepoints.put(savepoint, actions.size());
    }

    /** Drops what came after the savepoint. */
    synchronized void backTo(@Nullable String savepoint) {
        Integer size = savepoint == null ? Integer.valueOf(0) : savepoints.get(savepoint);
        while (actions.size() > Objects.requireNonNull(size)) actions.removeLast();
        written.clear();
        for (Action each : actions) written.put(each.key(), each);
    }

    /** Makes all of them. */
    Mono<Void> end(Calls calls) {
        List<Action> all = all();
        if (all.isEmpty()) return Mono.empty();
        return Actions.made(calls, all).flatMap(done -> done ? Mono.empty() : Mono.error(DynamoErrors.crowded(null)));
    }

    /** What was given up before is taken without looking, since whoever gave it up is looked at. */
    private synchronized List<Action> all() {
        Set<ItemKey> released = new HashSet<>();
        for (Action each : actions) if (each.releases()) released.add(each.key());
        List<Action> all = new ArrayList<>();
        for (Action each : written.values()) {
            boolean taken = released.contains(each.key()) && !each.releases();
            all.add(taken ? each.anyway() : missed.contains(each.key()) ? each.crowded() : each);
        }
        return all;
    }
}

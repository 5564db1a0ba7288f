package dev.sippet.planner.execute;

import dev.sippet.planner.lower.RelatedRead;
import dev.sippet.planner.plan.FetchRelated.ByKeys;
import dev.sippet.planner.plan.FetchRelated.Hop;
import dev.sippet.planner.plan.KeyAccess;
import dev.sippet.statement.Term;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Follows a relation on a store of keys, table after table. Rows with a key of their own are read in batches; those of a partition
 * by one query for each owner, some at a time beside each other.
 */
final class KeyedRelation {
    private final RelatedRead read;
    private final ByKeys way;
    private final @Nullable Object[] arguments;

    KeyedRelation(RelatedRead read, ByKeys way, @Nullable Object[] arguments) {
        this.read = read;
        this.way = way;
        this.arguments = arguments;
    }

    /** The related rows, as the read's layout says: for a relation over others, once for each owner, with its key. */
    Flux<Row> rows(List<Row> owners, Conversation on) {
        Map<Object, Row> distinct = new LinkedHashMap<>();
        for (Row owner : owners) {
            Object key = RelatedRows.key(owner, way.hops().getFirst().here());
            if (key != null) distinct.putIfAbsent(key, owner);
        }
        Flux<Row> related = way.hops().size() == 1 ? found(way.last(), distinct.values(), on) : over(distinct, on);
        return cut(related).map(row -> row.under(read.layout()));
    }

    private Flux<Row> over(Map<Object, Row> owners, Conversation on) {
        Reached reached = new Reached(way.hops().getFirst().here());
        owners.forEach(reached::start);
        Mono<Reached> walked = Mono.just(reached);
        for (Hop hop : way.hops()) {
            walked = walked.flatMap(
                    before -> found(hop, before.rows(), on).collectList().map(rows -> before.then(hop, rows)));
        }
        return walked.flatMapIterable(last -> last.pairs(read.layout()));
    }

    /** The rows that a hop leads to from these. */
    private Flux<Row> found(Hop hop, Iterable<Row> from, Conversation on) {
        Map<Object, @Nullable Object[]> keys = new LinkedHashMap<>();
        for (Row row : from) {
            Object key = RelatedRows.key(row, hop.here());
            if (key != null) keys.putIfAbsent(key, with(row, hop));
        }
        if (hop.read().access() instanceof KeyAccess.ByKey byKey) return batched(hop, byKey, keys, on);
        return Flux.fromIterable(keys.values())
                .flatMap(values -> new FoundRows(hop.read(), values).on(on), FoundRows.BESIDE, FoundRows.PAGE);
    }

    private @Nullable Object[] with(Row row, Hop hop) {
        int parts = hop.here().size();
        @Nullable Object[] values = Arrays.copyOf(arguments, arguments.length + parts);
        for (int part = 0; part < parts; part++) {
            values[arguments.length + part] = row.get(hop.here().get(part));
        }
        return values;
    }

    private Flux<Row> batched(Hop hop, KeyAccess.ByKey access, Map<Object, @Nullable Object[]> keys, Conversation on) {
        Set<List<Object>> tuples = new LinkedHashSet<>();
        for (@Nullable Object[] values : keys.values()) {
            tuples.addAll(new FoundRows(hop.read(), values).tuples(access.key()));
        }
        if (tuples.isEmpty()) return Flux.empty();
        @Nullable Object[] flat = tuples.stream().flatMap(List::stream).toArray();
        Evaluation evaluation = evaluation(hop);
        return on.run(access.read().command(), flat, (row, at) -> row)
                .filter(row -> evaluation.holds(hop.where(), row));
    }

    private Evaluation evaluation(Hop hop) {
        return new Evaluation(
                hop.read().access().read().operation().table(), hop.read().layout(), arguments);
    }

    /** In the order that was asked for, and no more of one owner than that. */
    private Flux<Row> cut(Flux<Row> related) {
        if (way.order().isEmpty()) return related;
        long most = way.limit() instanceof Term.Argument(var index, var type) && arguments[index] instanceof Long limit
                ? limit
                : Long.MAX_VALUE;
        return related.collectSortedList(Ordering.of(way.order(), evaluation(way.last())))
                .flatMapIterable(rows -> firstOfEach(rows, most));
    }

    private List<Row> firstOfEach(List<Row> rows, long most) {
        Map<Object, Long> counts = new HashMap<>();
        List<Row> first = new ArrayList<>();
        for (Row row : rows) {
            Object owner = RelatedRows.key(row, read.rowKey());
            if (owner != null && counts.merge(owner, 1L, Long::sum) <= most) first.add(row);
        }
        return first;
    }

    /** The rows that were reached, and from which owners. */
    private static final class Reached {
        private final List<Integer> ownerKey;
        private final Map<Row, Set<Row>> owners = new LinkedHashMap<>();

        Reached(List<Integer> ownerKey) {
            this.ownerKey = ownerKey;
        }

        void start(Object key, Row owner) {
            owners.put(owner, Set.of(owner));
        }

        Iterable<Row> rows() {
            return owners.keySet();
        }

        Reached then(Hop hop, List<Row> next) {
            Map<Object, Set<Row>> byKey = new HashMap<>();
            owners.forEach((row, from) -> {
                Object key = RelatedRows.key(row, hop.here());
                if (key != null)
                    byKey.computeIfAbsent(key, each -> new LinkedHashSet<>()).addAll(from);
            });
            Reached reached = new Reached(ownerKey);
            for (Row row : next) {
                Object key = RelatedRows.key(row, hop.there());
                if (key != null) reached.owners.put(row, byKey.getOrDefault(key, Set.of()));
            }
            return reached;
        }

        /** Each row once for each owner, with its key in the last slots. */
        List<Row> pairs(Layout layout) {
            List<Row> pairs = new ArrayList<>();
            int first = layout.size() - ownerKey.size();
            owners.forEach((row, from) -> {
                for (Row owner : from) {
                    Row pair = row.under(layout);
                    for (int i = 0; i < ownerKey.size(); i++) pair = pair.with(first + i, owner.get(ownerKey.get(i)));
                    pairs.add(pair);
                }
            });
            return pairs;
        }
    }
}

package dev.sippet.planner.execute;

import dev.sippet.planner.lower.RelatedRead;
import dev.sippet.planner.plan.FetchRelated.ByKeys;
import dev.sippet.planner.plan.FetchRelated.Hop;
import dev.sippet.statement.Term;
import dev.sippet.value.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** A row, and the owner it belongs to. */
    private record Pair(Row owner, Row row) {}

    /** The related rows, as the read's layout says: for a relation over others, once for each owner, with its key. */
    Flux<Row> rows(List<Row> owners, Conversation on) {
        Map<Object, Row> distinct = new LinkedHashMap<>();
        for (Row owner : owners) {
            Object key = RelatedRows.key(owner, way.hops().getFirst().here());
            if (key != null) distinct.putIfAbsent(key, owner);
        }
        Flux<Pair> pairs = way.hops().size() == 1 ? held(distinct, on) : over(distinct, on);
        return cut(pairs).map(this::answered);
    }

    private Flux<Pair> held(Map<Object, Row> owners, Conversation on) {
        Hop hop = way.last();
        return found(hop, owners.values(), on)
                .map(row -> new Pair(Objects.requireNonNull(owners.get(RelatedRows.key(row, hop.there()))), row));
    }

    private Flux<Pair> over(Map<Object, Row> owners, Conversation on) {
        Reached reached = new Reached();
        owners.values().forEach(reached::start);
        Mono<Reached> walked = Mono.just(reached);
        for (Hop hop : way.hops()) {
            walked = walked.flatMap(
                    before -> found(hop, before.rows(), on).collectList().map(rows -> before.then(hop, rows)));
        }
        return walked.flatMapIterable(Reached::pairs);
    }

    /** The rows that a hop leads to from these. */
    private Flux<Row> found(Hop hop, Iterable<Row> from, Conversation on) {
        Map<Object, @Nullable Object[]> keys = new LinkedHashMap<>();
        for (Row row : from) {
            Object key = RelatedRows.key(row, hop.here());
            if (key != null) keys.putIfAbsent(key, with(row, hop));
        }
        if (keys.isEmpty()) return Flux.empty();
        return new Found(hop.read()).on(List.copyOf(keys.values()), on).map(Found.Of::row);
    }

    private @Nullable Object[] with(Row row, Hop hop) {
        int parts = hop.here().size();
        @Nullable Object[] values = Arrays.copyOf(arguments, arguments.length + parts);
        for (int part = 0; part < parts; part++) {
            values[arguments.length + part] = row.get(hop.here().get(part));
        }
        return values;
    }

    /** In the order that was asked for, and no more of one owner than that. */
    private Flux<Pair> cut(Flux<Pair> related) {
        if (way.order().isEmpty()) return related;
        long most = way.limit() instanceof Term.Argument(var index, var type) && arguments[index] instanceof Long limit
                ? limit
                : Long.MAX_VALUE;
        Comparator<Row> order =
                Ordering.of(way.order(), Evaluation.of(way.last().read(), arguments));
        return related.collectSortedList(Comparator.comparing(Pair::row, order))
                .flatMapIterable(pairs -> firstOfEach(pairs, most));
    }

    private static List<Pair> firstOfEach(List<Pair> pairs, long most) {
        Map<Row, Long> counts = new HashMap<>();
        List<Pair> first = new ArrayList<>();
        for (Pair pair : pairs) {
            if (counts.merge(pair.owner(), 1L, Long::sum) <= most) first.add(pair);
        }
        return first;
    }

    /** With the owner's key where the row itself does not hold it. */
    private Row answered(Pair pair) {
        Row row = pair.row().under(read.layout());
        if (way.hops().size() == 1) return row;
        for (int i = 0; i < read.rowKey().size(); i++) {
            row = row.with(
                    read.rowKey().get(i), pair.owner().get(read.ownerKey().get(i)));
        }
        return row;
    }

    /** The rows that were reached, and from which owners. */
    private static final class Reached {
        private final Map<Row, Set<Row>> owners = new LinkedHashMap<>();

        void start(Row owner) {
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
            Reached reached = new Reached();
            for (Row row : next) {
                Object key = RelatedRows.key(row, hop.there());
                if (key != null) reached.owners.put(row, byKey.getOrDefault(key, Set.of()));
            }
            return reached;
        }

        /** Each row once for each owner. */
        List<Pair> pairs() {
            List<Pair> pairs = new ArrayList<>();
            owners.forEach((row, from) -> from.forEach(owner -> pairs.add(new Pair(owner, row))));
            return pairs;
        }
    }
}

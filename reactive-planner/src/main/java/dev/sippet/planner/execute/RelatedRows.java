package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.error.RecordNotFound;
import dev.sippet.error.TooManyRecords;
import dev.sippet.planner.lower.RelatedRead;
import dev.sippet.planner.plan.FetchRelated;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Completes the rows of a window by what comes with them: one statement for each relation, however many rows there are. */
final class RelatedRows {
    private final List<FetchRelated> related;
    private final @Nullable Object[] arguments;
    private final int longestList;

    RelatedRows(List<FetchRelated> related, @Nullable Object[] arguments, Capability capability) {
        this(related, arguments, capability.longestList());
    }

    private RelatedRows(List<FetchRelated> related, @Nullable Object[] arguments, int longestList) {
        this.related = related;
        this.arguments = arguments;
        this.longestList = longestList;
    }

    /** The rows, each with the related records in its slots. */
    Mono<List<Row>> complete(List<Row> rows, Conversation on) {
        if (rows.isEmpty() || related.isEmpty()) return Mono.just(rows);
        return Flux.defer(() -> new Lanes<>(related, (fetch, lane) -> found(fetch, rows, lane)).on(on))
                .collectList()
                .map(all -> merged(rows, all));
    }

    private Mono<ByOwner> found(FetchRelated fetch, List<Row> owners, Conversation on) {
        ByOwner found = new ByOwner(fetch.read(), owners.size());
        if (fetch.nested().isEmpty()) return drain(fetch, owners, on, found).thenReturn(found);
        List<Row> rows = new ArrayList<>();
        RelatedRows nested = new RelatedRows(fetch.nested(), arguments, longestList);
        return drain(fetch, owners, on, (row, at) -> rows.add(row))
                .then(Mono.defer(() -> nested.complete(rows, on)))
                .map(found::with);
    }

    /** The reader takes in the rows: so many would be slower as signals. */
    private Mono<Void> drain(FetchRelated fetch, List<Row> owners, Conversation on, RowReader<?> reader) {
        return switch (fetch.way()) {
            case FetchRelated.ByStatement(var prepared) ->
                Flux.fromIterable(batches(fetch.read(), owners))
                        .concatMap(values -> on.drain(prepared, values, reader), 0)
                        .then();
            case FetchRelated.ByKeys way ->
                new KeyedRelation(fetch.read(), way, arguments)
                        .rows(owners, on)
                        .doOnNext(row -> reader.read(row, 0))
                        .then();
        };
    }

    /** The arguments of each statement: those given, then a list for each part of the owners' key. */
    private List<@Nullable Object[]> batches(RelatedRead read, List<Row> owners) {
        Map<Object, Row> distinct = new LinkedHashMap<>();
        for (Row owner : owners) {
            Object key = key(owner, read.ownerKey());
            if (key != null) distinct.putIfAbsent(key, owner);
        }
        List<Row> keyed = List.copyOf(distinct.values());
        List<@Nullable Object[]> batches = new ArrayList<>();
        for (int from = 0; from < keyed.size(); from += longestList) {
            batches.add(batch(read, keyed.subList(from, Math.min(keyed.size(), from + longestList))));
        }
        return batches;
    }

    private @Nullable Object[] batch(RelatedRead read, List<Row> owners) {
        @Nullable
        Object[] values =
                Arrays.copyOf(arguments, arguments.length + read.ownerKey().size());
        for (int part = 0; part < read.ownerKey().size(); part++) {
            List<@Nullable Object> list = new ArrayList<>(owners.size());
            for (Row owner : owners) list.add(owner.get(read.ownerKey().get(part)));
            values[arguments.length + part] = list;
        }
        return values;
    }

    private static List<Row> merged(List<Row> owners, List<ByOwner> found) {
        List<Row> merged = owners;
        for (ByOwner each : found) merged = merged(each.read, merged, each);
        return merged;
    }

    private static List<Row> merged(RelatedRead read, List<Row> owners, ByOwner found) {
        int slot = read.slot();
        List<Row> merged = new ArrayList<>(owners.size());
        for (Row owner : owners) merged.add(owner.with(slot, loaded(read, found.of(key(owner, read.ownerKey())))));
        return merged;
    }

    /** The related records, each filed under the key of its owner as soon as it is known: of their rows, nothing is kept. */
    private static final class ByOwner implements RowReader<ByOwner> {
        private final RelatedRead read;
        private final RowReader<?> reader;
        private final Map<Object, List<Object>> records;

        ByOwner(RelatedRead read, int owners) {
            this.read = read;
            this.reader = read.reader();
            this.records = HashMap.newHashMap(owners);
        }

        @Override
        public ByOwner read(Row row, int at) {
            Object key = key(row, read.rowKey());
            if (key != null)
                records.computeIfAbsent(key, each -> new ArrayList<>()).add(reader.read(row, at));
            return this;
        }

        ByOwner with(List<Row> rows) {
            for (Row row : rows) read(row, 0);
            return this;
        }

        List<Object> of(@Nullable Object key) {
            return key == null ? List.of() : records.getOrDefault(key, List.of());
        }
    }

    private static Object loaded(RelatedRead read, List<Object> found) {
        if (read.relation().many()) return List.copyOf(found);
        String name = read.owner() + "." + read.relation().name();
        if (found.size() > 1) {
            throw new TooManyRecords(
                    name + " leads to several " + read.target(), "make its key unique there, or declare @HasMany");
        }
        if (read.relation().optional()) return found.stream().findFirst();
        if (!found.isEmpty()) return found.getFirst();
        throw new RecordNotFound(
                name + " leads to no " + read.target(),
                "the related record was deleted or never stored; declare the relation Optional if it may be absent");
    }

    /** What tells an owner, in a form that can be looked up; null where a part is NULL. */
    static @Nullable Object key(Row row, List<Integer> slots) {
        if (slots.size() == 1) return comparable(row.get(slots.getFirst()));
        List<Object> parts = new ArrayList<>(slots.size());
        for (int slot : slots) {
            Object part = comparable(row.get(slot));
            if (part == null) return null;
            parts.add(part);
        }
        return parts;
    }

    /** The same for values that are equal, in a form that can be looked up; null for NULL. */
    static @Nullable Object comparable(@Nullable Object value) {
        return switch (value) {
            case byte[] bytes -> ByteBuffer.wrap(bytes);
            case BigDecimal decimal -> decimal.stripTrailingZeros();
            case null, default -> value;
        };
    }

    /** The same of several values. */
    static List<@Nullable Object> comparable(List<? extends @Nullable Object> values) {
        List<@Nullable Object> comparable = new ArrayList<>(values.size());
        for (Object value : values) comparable.add(comparable(value));
        return comparable;
    }
}

package dev.sippet.planner.execute;

import dev.sippet.driver.KeyOperation;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.planner.plan.KeyAccess;
import dev.sippet.planner.plan.KeyRead;
import dev.sippet.planner.plan.Keyed;
import dev.sippet.planner.plan.Pinned;
import dev.sippet.statement.Term;
import dev.sippet.value.Row;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * The rows of a read on a store of keys. Several partitions are read side by side, some at a time; where rows have an order they are
 * merged as they come. Nothing more is read than is asked for, but for one page of each partition.
 */
final class FoundRows {
    /** So many requests of one statement are under way at the same time. */
    static final int BESIDE = 16;
    /** So many rows of each of them may wait. */
    static final int PAGE = 64;

    private final KeyRead read;
    private final @Nullable Object[] arguments;
    private final Evaluation evaluation;

    FoundRows(KeyRead read, @Nullable Object[] arguments) {
        this.read = read;
        this.arguments = arguments;
        this.evaluation = new Evaluation(read.access().read().operation().table(), read.layout(), arguments);
    }

    /** Those that are asked for, whatever the store could judge of that. */
    Flux<Row> on(Conversation conversation) {
        Flux<Row> found = raw(conversation, wanted());
        if (!read.exact()) found = found.filter(row -> evaluation.holds(read.residual(), row));
        Long offset = number(read.offset());
        if (offset != null) found = found.skip(offset);
        Long limit = number(read.limit());
        return limit == null ? found : found.take(limit);
    }

    /** What the store answers: rows, or several numbers of them. */
    Flux<Row> raw(Conversation on, @Nullable Long wanted) {
        return switch (read.access()) {
            case KeyAccess.ByKey(var keyed, var key) -> byKey(keyed, tuples(key), on);
            case KeyAccess.ByPartition(var keyed, var partition, var index) ->
                byPartition(keyed, tuples(partition), on, wanted);
            case KeyAccess.ByScan(var keyed) -> on.run(keyed.command(), values(List.of(), wanted), (row, at) -> row);
        };
    }

    /** What is given by its keys is not more than was asked for, so it may be put in order here. */
    private Flux<Row> byKey(Keyed keyed, List<List<Object>> keys, Conversation on) {
        if (keys.isEmpty()) return Flux.empty();
        @Nullable Object[] flat = keys.stream().flatMap(List::stream).toArray();
        Flux<Row> rows = on.run(keyed.command(), flat, (row, at) -> row);
        if (keys.size() == 1 || read.order().isEmpty()) return rows;
        return rows.collectSortedList(Ordering.of(read.order(), evaluation)).flatMapIterable(all -> all);
    }

    private Flux<Row> byPartition(Keyed keyed, List<List<Object>> keys, Conversation on, @Nullable Long wanted) {
        List<Flux<Row>> partitions = new ArrayList<>(keys.size());
        for (List<Object> key : keys) {
            partitions.add(ordered(on.run(keyed.command(), values(key, wanted), (row, at) -> row)));
        }
        if (read.order().isEmpty() || keys.size() < 2) {
            return Flux.fromIterable(partitions).flatMapSequential(each -> each, BESIDE, 1);
        }
        if (keys.size() > BESIDE) throw tooMany(keyed.operation(), keys.size());
        return merged(partitions);
    }

    /** Rows that are equal where the store orders them come together, and are put in order group by group. */
    private Flux<Row> ordered(Flux<Row> partition) {
        if (read.grouped().isEmpty()) return partition;
        Comparator<Row> order = Ordering.of(read.order(), evaluation);
        return partition
                .bufferUntilChanged(row -> row, this::isOneGroup)
                .concatMapIterable(group -> group.stream().sorted(order).toList(), 1);
    }

    private boolean isOneGroup(Row left, Row right) {
        return read.grouped().stream()
                .allMatch(column -> Ordering.same(evaluation.get(column, left), evaluation.get(column, right)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of publishers of rows
    private Flux<Row> merged(List<Flux<Row>> partitions) {
        Comparator<Row> order = Ordering.of(read.order(), evaluation);
        return Flux.mergeComparing(1, order, partitions.toArray(new Publisher[0]));
    }

    private @Nullable Long wanted() {
        Long limit = number(read.limit());
        if (limit == null || !(read.exact() || isFetched())) return null;
        Long offset = number(read.offset());
        return offset == null ? limit : Long.valueOf(limit + offset);
    }

    /** Each entry of such an index costs a key read besides, so that few of them are read at a time. */
    private boolean isFetched() {
        return read.access().read().operation() instanceof KeyOperation.QueryKey query
                && query.index() != null
                && !query.index().local()
                && query.index().held() != null;
    }

    private @Nullable Long number(@Nullable Term term) {
        return term instanceof Term.Argument(var index, var type) && arguments[index] instanceof Long number
                ? number
                : null;
    }

    private @Nullable Object[] values(List<Object> key, @Nullable Long wanted) {
        @Nullable Object[] values = Arrays.copyOf(arguments, arguments.length + key.size() + 1);
        for (int i = 0; i < key.size(); i++) values[arguments.length + i] = key.get(i);
        values[values.length - 1] = wanted;
        return values;
    }

    /** Each way to choose one value for each column, once; NULL equals nothing. */
    List<List<Object>> tuples(List<Pinned> columns) {
        List<List<Object>> tuples = List.of(List.of());
        for (Pinned column : columns) {
            List<List<Object>> longer = new ArrayList<>();
            Collection<Object> values = values(column);
            for (List<Object> tuple : tuples) {
                for (Object value : values) {
                    List<Object> next = new ArrayList<>(tuple);
                    next.add(value);
                    longer.add(next);
                }
            }
            tuples = longer;
        }
        return tuples;
    }

    private Collection<Object> values(Pinned column) {
        Map<Object, Object> distinct = new LinkedHashMap<>();
        for (Term term : column.values()) {
            if (term instanceof Term.Argument(var index, var type)) add(arguments[index], distinct);
            if (term instanceof Term.ListArgument(var index, var type) && arguments[index] instanceof List<?> list) {
                for (Object each : list) add(each, distinct);
            }
        }
        return distinct.values();
    }

    private static void add(@Nullable Object value, Map<Object, Object> distinct) {
        if (value != null) distinct.putIfAbsent(value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value, value);
    }

    private static UnsupportedFeature tooMany(KeyOperation operation, int partitions) {
        return new UnsupportedFeature(
                partitions + " partitions of " + operation.table().model() + " cannot be merged in order",
                "ask for at most " + BESIDE + " at a time, or leave the order out");
    }
}

package dev.sippet.planner.execute;

import dev.sippet.driver.KeyOperation;
import dev.sippet.planner.plan.KeyAccess;
import dev.sippet.planner.plan.KeyRead;
import dev.sippet.planner.plan.Keyed;
import dev.sippet.planner.plan.Pinned;
import dev.sippet.statement.Term;
import dev.sippet.value.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

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

    /** Where the lists that it takes stand behind the arguments. */
    FoundRows(KeyRead read, @Nullable Object[] arguments) {
        this.read = read;
        this.arguments = arguments;
        this.evaluation = Evaluation.of(read, arguments);
    }

    /** The same when the lists that it takes were read. */
    static Mono<FoundRows> ready(KeyRead read, @Nullable Object[] arguments, Conversation on) {
        return Listing.read(read, List.<@Nullable Object[]>of(arguments), on)
                .map(listed -> new FoundRows(read, listed.getFirst()));
    }

    /** With the lists behind them. */
    @Nullable
    Object[] arguments() {
        return arguments;
    }

    /** Those that are asked for, whatever the store could judge of that, with what is computed of them. */
    Flux<Row> rows(Conversation on) {
        Flux<Found.Of> judged = judged(on).map(row -> new Found.Of(row, 0, arguments));
        Flux<Row> found = new OtherRows(read).judged(judged, on).map(Found.Of::row);
        Long limit = number(read.limit());
        Long offset = number(read.offset());
        if (isOrderedHere()) found = sorted(found, read.distinct() ? null : limit, offset);
        if (read.distinct()) found = Different.of(found, read);
        if (offset != null) found = found.skip(offset);
        return limit == null ? found : found.take(limit);
    }

    /** Those of which that holds which they say themselves, in the order that the store has. */
    Flux<Row> judged(Conversation on) {
        Flux<Row> found = raw(on, wanted());
        Term first = read.judged().first();
        return first instanceof Term.Constant(var holds) && holds
                ? found
                : found.filter(row -> evaluation.holds(first, row));
    }

    /** How many there are. */
    Mono<Long> count(Conversation on) {
        return counts(read) ? raw(on, null).reduce(0L, (sum, row) -> sum + row.int64(0)) : rows(on).count();
    }

    /** Whether there is one. */
    Mono<Boolean> any(Conversation on) {
        return read.exact() ? raw(on, 1L).hasElements() : rows(on).hasElements();
    }

    /** Whether the store answers numbers to add up in place of rows. */
    static boolean counts(KeyRead read) {
        return switch (read.access().read().operation()) {
            case KeyOperation.QueryKey query -> query.count();
            case KeyOperation.Scan scan -> scan.count();
            default -> false;
        };
    }

    private boolean isOrderedHere() {
        if (read.order().by().isEmpty()) return false;
        return read.order().here()
                || (read.access() instanceof KeyAccess.ByPartition(var keyed, var partition, var index)
                        && tuples(partition).size() > BESIDE);
    }

    /** The first ones are all that is kept where no more are asked for. */
    private Flux<Row> sorted(Flux<Row> found, @Nullable Long limit, @Nullable Long offset) {
        long most = limit == null ? Long.MAX_VALUE : limit + (offset == null ? 0 : offset);
        Comparator<Row> order = Ordering.of(read.order().by(), evaluation);
        return found.collect(() -> new FirstRows(order, most, read.table().model()), FirstRows::add)
                .flatMapIterable(FirstRows::inOrder);
    }

    /** What the store answers: rows, or several numbers of them. */
    private Flux<Row> raw(Conversation on, @Nullable Long wanted) {
        return switch (read.access()) {
            case KeyAccess.ByKey(var keyed, var key) -> byKey(keyed, tuples(key), on);
            case KeyAccess.ByPartition(var keyed, var partition, var index) ->
                byPartition(keyed, tuples(partition), on, wanted);
            case KeyAccess.ByScan(var keyed) -> on.run(keyed.command(), values(List.of(), wanted), (row, at) -> row);
        };
    }

    private static Flux<Row> byKey(Keyed keyed, List<List<Object>> keys, Conversation on) {
        if (keys.isEmpty()) return Flux.empty();
        @Nullable Object[] flat = keys.stream().flatMap(List::stream).toArray();
        return on.run(keyed.command(), flat, (row, at) -> row);
    }

    private Flux<Row> byPartition(Keyed keyed, List<List<Object>> keys, Conversation on, @Nullable Long wanted) {
        List<Flux<Row>> partitions = new ArrayList<>(keys.size());
        for (List<Object> key : keys) {
            partitions.add(ordered(on.run(keyed.command(), values(key, wanted), (row, at) -> row)));
        }
        if (read.order().by().isEmpty() || keys.size() < 2 || isOrderedHere()) {
            return Flux.fromIterable(partitions).flatMapSequential(each -> each, BESIDE, 1);
        }
        return merged(partitions);
    }

    /** Rows that are equal where the store orders them come together, and are put in order group by group. */
    private Flux<Row> ordered(Flux<Row> partition) {
        if (read.order().grouped().isEmpty()) return partition;
        Comparator<Row> order = Ordering.of(read.order().by(), evaluation);
        return partition
                .bufferUntilChanged(row -> row, this::isOneGroup)
                .concatMapIterable(group -> group.stream().sorted(order).toList(), 1);
    }

    private boolean isOneGroup(Row left, Row right) {
        return read.order().grouped().stream()
                .allMatch(column -> Ordering.same(evaluation.get(column, left), evaluation.get(column, right)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of publishers of rows
    private Flux<Row> merged(List<Flux<Row>> partitions) {
        Comparator<Row> order = Ordering.of(read.order().by(), evaluation);
        return Flux.mergeComparing(1, order, partitions.toArray(new Publisher[0]));
    }

    private @Nullable Long wanted() {
        Long limit = number(read.limit());
        if (limit == null || !(read.exact() || isFetched()) || isOrderedHere() || read.distinct()) return null;
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
        if (columns.size() > 1 && columns.stream().allMatch(Pinned::together)) return together(columns);
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

    /** Those at the same position of each list. */
    private List<List<Object>> together(List<Pinned> columns) {
        List<List<?>> lists = columns.stream()
                .<List<?>>map(pinned -> list(pinned.values().getFirst()))
                .toList();
        Map<Object, List<Object>> tuples = new LinkedHashMap<>();
        for (int at = 0; at < lists.getFirst().size(); at++) {
            List<Object> tuple = new ArrayList<>();
            for (List<?> list : lists) {
                Object value = list.get(at);
                if (value != null) tuple.add(value);
            }
            if (tuple.size() == lists.size()) tuples.putIfAbsent(RelatedRows.comparable(tuple), tuple);
        }
        return List.copyOf(tuples.values());
    }

    private List<?> list(Term term) {
        return term instanceof Term.ListArgument(var index, var type) && arguments[index] instanceof List<?> list
                ? list
                : List.of();
    }

    private Collection<Object> values(Pinned column) {
        Map<Object, Object> distinct = new LinkedHashMap<>();
        for (Term term : column.values()) {
            if (term instanceof Term.Argument(var index, var type)) add(arguments[index], distinct);
            for (Object each : list(term)) add(each, distinct);
        }
        return distinct.values();
    }

    private static void add(@Nullable Object value, Map<Object, Object> distinct) {
        if (value != null) distinct.putIfAbsent(Objects.requireNonNull(RelatedRows.comparable(value)), value);
    }
}

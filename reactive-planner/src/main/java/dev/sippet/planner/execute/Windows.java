package dev.sippet.planner.execute;

import dev.sippet.planner.lower.Window;
import dev.sippet.planner.plan.Prepared;
import dev.sippet.planner.plan.Windowed;
import dev.sippet.statement.Term;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

/**
 * A query that is read window by window, as its records are asked for. A window has ended, with all that comes with its records,
 * before the first of them goes on, and the next one is read when they are used up: nothing is open and no session is held
 * meanwhile. The first windows are small, so that records come soon, and later ones large.
 *
 * @param <T> the record
 */
public final class Windows<T> {
    /** So many rows at most are held here where all have to be known first, on a store that does not order or join them. */
    static final int MOST_HELD = 10_000;

    private static final int FIRST = 64;
    private static final int GROWTH = 4;
    private static final int MOST = 1024;

    private final Windowed windowed;
    private final RelatedRows related;
    private final @Nullable Object[] arguments;
    private final RowReader<T> reader;

    Windows(Windowed windowed, RelatedRows related, @Nullable Object[] arguments, RowReader<T> reader) {
        this.windowed = windowed;
        this.related = related;
        this.arguments = arguments;
        this.reader = reader;
    }

    /** Rows that come one by one, window by window. */
    static <R> Flux<List<R>> of(Flux<R> rows) {
        return Flux.defer(() -> rows.bufferUntil(new Filling<>()));
    }

    /** Whether a window is full with this row. */
    private static final class Filling<R> implements Predicate<R> {
        private int size = FIRST;
        private int filled;

        @Override
        public boolean test(R row) {
            if (++filled < size) return false;
            filled = 0;
            size = Math.min(size * GROWTH, MOST);
            return true;
        }
    }

    /** Whether its limit leaves no more records than one window may have. */
    boolean isOne() {
        return limit() <= MOST;
    }

    private long limit() {
        Window window = windowed.window();
        return window.limit() instanceof Term.Argument(var index, var type) && arguments[index] instanceof Long most
                ? most
                : Long.MAX_VALUE;
    }

    /** The records; each window runs on a session of its own, or on that of the transaction. */
    public Flux<T> stream(Function<PlanExecutor.Run<List<T>>, Flux<List<T>>> session) {
        return Flux.generate(() -> new Reading(limit()), Reading::next)
                .concatMap(reading -> session.apply(reading::window).flatMapIterable(records -> records), 0);
    }

    /** How far one subscription has come. */
    private final class Reading {
        private long left;
        private int size = FIRST;
        private @Nullable Row last;
        private boolean ended;

        Reading(long limit) {
            left = limit;
        }

        Reading next(SynchronousSink<Reading> sink) {
            if (ended || left == 0) sink.complete();
            else sink.next(this);
            return this;
        }

        Flux<List<T>> window(Conversation on) {
            int most = (int) Math.min(left, isOne() ? MOST : size);
            return on.all(statement(), values(most))
                    .flatMap(rows -> related.complete(rows, on))
                    .doOnNext(rows -> advance(rows, most))
                    .map(rows -> records(rows, on))
                    .flux();
        }

        private void advance(List<Row> rows, int most) {
            left -= rows.size();
            ended = rows.size() < most;
            size = Math.min(size * GROWTH, MOST);
            if (!rows.isEmpty()) last = rows.getLast();
        }

        private List<T> records(List<Row> rows, Conversation on) {
            on.seen();
            List<T> records = new ArrayList<>(rows.size());
            for (Row row : rows) records.add(reader.read(row, 0));
            return records;
        }

        private Prepared statement() {
            Row before = last;
            if (before == null) return windowed.first();
            long nulls = 0;
            List<Window.Place> places = windowed.window().places();
            for (int i = 0; i < places.size(); i++) {
                if (before.isNull(places.get(i).slot())) nulls |= 1L << i;
            }
            return windowed.after(nulls);
        }

        /** Those given, then how many rows, then the place to start from. */
        private @Nullable Object[] values(int most) {
            List<Window.Place> places = windowed.window().places();
            int given = arguments.length;
            @Nullable Object[] values = Arrays.copyOf(arguments, given + 1 + places.size());
            values[given] = (long) most;
            Row before = last;
            for (int i = 0; before != null && i < places.size(); i++) {
                values[given + 1 + i] = before.get(places.get(i).slot());
            }
            return values;
        }
    }
}

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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.core.publisher.Sinks;
import reactor.core.publisher.SynchronousSink;

/**
 * A query that is read window by window, as its records are asked for. A window has ended, with all that comes with its records,
 * before the first of them goes on, and the next one is read when they are used up: nothing is open and no session is held
 * meanwhile. Where more records are asked for already, two windows are read side by side. The first windows are small, so that records
 * come soon, and later ones large.
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

    /** The records; windows run on sessions of their own, or on that of the transaction. */
    public Flux<T> stream(Function<PlanExecutor.Run<List<T>>, Flux<List<T>>> session) {
        return Flux.defer(() -> {
            Reading reading = new Reading(new Place(null, limit(), FIRST));
            return Flux.generate(reading::next)
                    .concatMap(next -> session.apply(reading::windows).flatMapIterable(records -> records), 0)
                    .doOnRequest(reading::ask);
        });
    }

    /**
     * Where a window starts.
     *
     * @param after the row before; null at the start
     * @param left how many records there may be from here on
     * @param size how many it has at most
     */
    private record Place(@Nullable Row after, long left, int size) {
        Place behind(List<Row> rows, int most) {
            boolean ended = rows.size() < most;
            return new Place(
                    rows.isEmpty() ? after : rows.getLast(),
                    ended ? 0 : left - rows.size(),
                    Math.min(size * GROWTH, MOST));
        }
    }

    /** The rows of a window, and where the next one starts. */
    private record Filled(List<Row> rows, Place next) {}

    /** How far one subscription has come. */
    private final class Reading {
        private final AtomicLong asked = new AtomicLong();
        private Place place;
        private long given;

        Reading(Place start) {
            place = start;
        }

        void next(SynchronousSink<Place> sink) {
            if (place.left() == 0) sink.complete();
            else sink.next(place);
        }

        void ask(long more) {
            asked.accumulateAndGet(more, Operators::addCap);
        }

        /** The next window; and the one after it where more was asked for than this one has, and a session can be spared for it. */
        Flux<List<T>> windows(Conversation on) {
            return rows(place, on)
                    .flatMapMany(filled -> {
                        Connections others = on.others();
                        boolean more = filled.next().left() > 0
                                && asked.get() > given + filled.rows().size();
                        Mono<Filled> first = completed(filled, on);
                        return others == null || !more ? first : ahead(first, filled.next(), on, others);
                    })
                    .map(filled -> records(filled, on));
        }

        /**
         * One and the next. What fails of the next is read once more when it is its turn; and one that has no session yet when the first is
         * done is not waited for, since this holds a session.
         */
        private Flux<Filled> ahead(Mono<Filled> first, Place next, Conversation on, Connections others) {
            AtomicBoolean begun = new AtomicBoolean();
            Sinks.Empty<Void> done = Sinks.empty();
            Flux<Filled> second = others.beside(session -> {
                        begun.set(true);
                        Conversation beside = on.on(session);
                        return rows(next, beside)
                                .flatMap(filled -> completed(filled, beside))
                                .flux();
                    })
                    .onErrorComplete()
                    .takeUntilOther(done.asMono().then(Mono.defer(() -> begun.get() ? Mono.never() : Mono.empty())));
            return Flux.mergeSequential(first.doOnTerminate(done::tryEmitEmpty), second);
        }

        private Mono<Filled> rows(Place from, Conversation on) {
            int most = (int) Math.min(from.left(), isOne() ? MOST : from.size());
            return on.all(statement(from.after()), values(from.after(), most))
                    .map(rows -> new Filled(rows, from.behind(rows, most)));
        }

        private Mono<Filled> completed(Filled filled, Conversation on) {
            return related.complete(filled.rows(), on).map(rows -> new Filled(rows, filled.next()));
        }

        private List<T> records(Filled filled, Conversation on) {
            on.seen();
            place = filled.next();
            given += filled.rows().size();
            List<T> records = new ArrayList<>(filled.rows().size());
            for (Row row : filled.rows()) records.add(reader.read(row, 0));
            return records;
        }
    }

    private Prepared statement(@Nullable Row before) {
        if (before == null) return windowed.first();
        long nulls = 0;
        List<Window.Place> places = windowed.window().places();
        for (int i = 0; i < places.size(); i++) {
            if (before.isNull(places.get(i).slot())) nulls |= 1L << i;
        }
        return windowed.after(nulls);
    }

    /** Those given, then how many rows, then the place to start from. */
    private @Nullable Object[] values(@Nullable Row before, int most) {
        List<Window.Place> places = windowed.window().places();
        int given = arguments.length;
        @Nullable Object[] values = Arrays.copyOf(arguments, given + 1 + places.size());
        values[given] = (long) most;
        for (int i = 0; before != null && i < places.size(); i++) {
            values[given + 1 + i] = before.get(places.get(i).slot());
        }
        return values;
    }
}

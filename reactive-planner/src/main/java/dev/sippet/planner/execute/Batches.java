package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.error.SippetException;
import dev.sippet.planner.plan.MadeKeys;
import dev.sippet.schema.Index;
import dev.sippet.session.Call;
import dev.sippet.session.StreamCall;
import dev.sippet.statement.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;

/**
 * A stream of records that is written batch by batch, each of as many as one statement takes well. The next batch is asked for when
 * the one before is written, and begins when somebody asks how far it has come. One that has begun is never cut off: who leaves can
 * rely on it being written whole, or failing.
 *
 * @param <R> a record that is still to be written
 */
public final class Batches<R> {
    /** More make no statement faster, and only hold back more of the stream. */
    private static final int MOST_RECORDS = 1_000;
    /** Every server takes so much in one piece, in any script; MariaDB refuses 16 MB unless it is told otherwise. */
    private static final long MOST_BYTES = 4_000_000;

    private static final int NUMBER = 8;

    private final StreamCall<R> stream;
    private final int most;
    private final int mostTogether;

    /** For a database with this capability. */
    public Batches(StreamCall<R> stream, Capability capability) {
        this.stream = stream;
        int written = stream.eachAlone() ? MOST_RECORDS : Math.min(MOST_RECORDS, capability.mostTogether());
        this.most = Math.clamp(capability.mostValues() / Math.max(1, stream.width()), 1, written);
        this.mostTogether = capability.mostTogether();
    }

    /** How many records are written so far, after each batch. An error of the stream itself waits for the batch that is being written. */
    public Flux<Long> written(Function<Call<?>, Flux<?>> run) {
        return Flux.defer(() -> {
            Writing writing = new Writing(run);
            return stream.records()
                    .buffer(most)
                    .materialize()
                    .concatMap(writing::next, 0)
                    .doOnError(SippetException.class, error -> error.after(writing.written));
        });
    }

    /** How far one subscription has come. */
    private final class Writing {
        private final Function<Call<?>, Flux<?>> run;
        private long written;

        Writing(Function<Call<?>, Flux<?>> run) {
            this.run = run;
        }

        Flux<Long> next(Signal<List<R>> arrived) {
            if (arrived.getThrowable() != null) return Flux.error(arrived.getThrowable());
            List<R> records = arrived.get();
            return records == null
                    ? Flux.empty()
                    : Flux.fromIterable(pieces(records)).concatMap(this::piece, 0);
        }

        /** What is cached runs to its end, whoever leaves. */
        private Mono<Long> piece(Piece piece) {
            return Flux.defer(() -> run.apply(piece.call()))
                    .then()
                    .cache()
                    .then(Mono.fromSupplier(() -> counted(piece)));
        }

        private long counted(Piece piece) {
            written += piece.records();
            return written;
        }
    }

    private record Piece(Call<?> call, int records) {}

    private List<Piece> pieces(List<R> records) {
        List<Piece> pieces = new ArrayList<>();
        cut(records, pieces);
        return pieces;
    }

    /** Records that are too large together go in halves. */
    private void cut(List<R> records, List<Piece> pieces) {
        Call<?> call = stream.batch().apply(records);
        int size = records.size();
        if (size == 1 || (bytes(call.values()) <= MOST_BYTES && rows(call) <= mostTogether)) {
            pieces.add(new Piece(call, size));
            return;
        }
        cut(records.subList(0, size / 2), pieces);
        cut(records.subList(size / 2, size), pieces);
    }

    /** How many rows a store writes for this, where it counts those of unique values as well. */
    private long rows(Call<?> call) {
        if (mostTogether == Integer.MAX_VALUE) return 0;
        return switch (call.request()) {
            case Request.Insert insert -> rows(insert, call.values());
            case Request.UpsertMany many -> rows(many, call.values());
            default -> 0;
        };
    }

    /** A record that is there may give one unique value up and take another. */
    private static long rows(Request.UpsertMany many, @Nullable Object[] values) {
        long unique = many.model().indexes().stream().filter(Index::unique).count();
        long records = 0;
        for (Object shape : values) {
            if (shape instanceof Request.Ordered ordered) records += ordered.places().length;
        }
        return records * (1 + 2 * unique);
    }

    /** What goes each alone is none that has to be written together. */
    private static long rows(Request.Insert insert, @Nullable Object[] values) {
        if (insert.eachAlone() && insert.nested().isEmpty() && MadeKeys.are(insert.model(), values)) return 0;
        long unique = insert.model().indexes().stream().filter(Index::unique).count();
        int own = values.length - insert.nested().size();
        long rows = own / insert.model().fields().size() * (1 + unique);
        for (int i = 0; i < insert.nested().size(); i++) {
            Request.Branch branch = (Request.Branch) Objects.requireNonNull(values[own + i]);
            rows += rows(insert.nested().get(i).insert(), branch.values());
        }
        return rows;
    }

    /** In UTF-8, whatever the script. */
    private static long length(String text) {
        return text.chars()
                .mapToLong(unit -> unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3)
                .sum();
    }

    private static long bytes(@Nullable Object[] values) {
        long bytes = 0;
        for (Object value : values) {
            bytes += switch (value) {
                case null -> 0;
                case String text -> length(text);
                case List<?> list -> bytes(list.toArray());
                case byte[] data -> data.length;
                case Request.Branch branch -> bytes(branch.values());
                case Request.Ordered ordered -> bytes(ordered.records()) + bytes(ordered.changes());
                default -> NUMBER;
            };
        }
        return bytes;
    }
}

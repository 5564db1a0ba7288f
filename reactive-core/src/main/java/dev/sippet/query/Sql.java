package dev.sippet.query;

import dev.sippet.schema.Companions;
import dev.sippet.schema.Shape;
import dev.sippet.session.Db;
import dev.sippet.session.RawCall;
import dev.sippet.value.RowReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * SQL as people write it, in the words of their database: {@code ?} stands for a value, {@code ??} for a question mark. Immutable.
 */
public final class Sql {
    private final String text;
    private final List<@Nullable Object> values;

    private Sql(String text, List<@Nullable Object> values) {
        this.text = text;
        this.values = values;
    }

    /** What answers rows. */
    public static Query query(String sql) {
        return new Query(new Sql(sql, List.of()));
    }

    /** What answers how many rows it changed. */
    public static Command execute(String sql) {
        return new Command(new Sql(sql, List.of()));
    }

    private Sql bind(@Nullable Object value) {
        List<@Nullable Object> more = new ArrayList<>(values);
        more.add(value);
        return new Sql(text, java.util.Collections.unmodifiableList(more));
    }

    /** SQL that answers rows. */
    public static final class Query {
        private final Sql sql;

        private Query(Sql sql) {
            this.sql = sql;
        }

        /** The next value. */
        public Query bind(@Nullable Object value) {
            return new Query(sql.bind(value));
        }

        /** Rows read into this model or {@code @Projection}, columns by name. */
        public <T> Rows<T> as(Class<T> record) {
            Shape<T> shape = Companions.shape(record);
            return new Rows<>(new RawCall<>(sql.text, sql.values, true, shape.layout(), shape.reader()));
        }

        /** Rows read by this function, columns in their own order; the position it gets is 0. */
        public <T> Rows<T> map(RowReader<T> reader) {
            return new Rows<>(new RawCall<>(sql.text, sql.values, true, null, reader));
        }
    }

    /**
     * SQL whose rows are read into something.
     *
     * @param <T> what each row becomes
     */
    public static final class Rows<T> {
        private final RawCall<T> call;

        private Rows(RawCall<T> call) {
            this.call = call;
        }

        /** The rows, as they are asked for; each subscription reads them again. */
        public Flux<T> exec(Db db) {
            return Flux.defer(() -> db.run(call));
        }
    }

    /** SQL that answers a count. */
    public static final class Command {
        private final Sql sql;

        private Command(Sql sql) {
            this.sql = sql;
        }

        /** The next value. */
        public Command bind(@Nullable Object value) {
            return new Command(sql.bind(value));
        }

        /** Runs it; each subscription runs it again. */
        public Mono<Long> exec(Db db) {
            RawCall<Long> call = new RawCall<>(sql.text, sql.values, false, null, (row, at) -> row.int64(at));
            return Mono.defer(() -> db.run(call).single());
        }
    }
}

package dev.sippet.query;

import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import java.util.Arrays;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * A record that is created or changed, answered with what comes along with it.
 *
 * @param <T> the record
 */
public final class Written<T> implements Statement<T> {
    private final Write write;
    private final Completion completion;

    /** What is written before all is read. */
    interface Write {
        /** As far as it is known before anything is written. */
        Call<?> shape();

        /** As it is called in this transaction, in which it may write something before. */
        Mono<Call<?>> call(Db tx);

        /** That is known at once. */
        static Write of(Supplier<Call<?>> call) {
            return new Write() {
                @Override
                public Call<?> shape() {
                    return call.get();
                }

                @Override
                public Mono<Call<?>> call(Db tx) {
                    return Mono.fromSupplier(call);
                }
            };
        }
    }

    Written(Write write, Completion completion) {
        this.write = write;
        this.completion = completion;
    }

    /** With the records that these relations lead to besides. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Written<T> include(Includable<T>... relations) {
        return new Written<>(write, completion.with(Arrays.asList(relations)));
    }

    /** Writes and reads in one transaction; each subscription does it again. */
    public Mono<T> exec(Db db) {
        return Mono.defer(() -> completion.<T>after(write, db)).map(records -> records.getFirst());
    }

    @Override
    public Mono<T> collect(Db db) {
        return exec(db);
    }

    @Override
    public Mono<String> explain(Db db) {
        return Mono.defer(() -> completion.explain(write.shape(), db));
    }

    @Override
    public String toString() {
        return completion.printed(write.shape().request());
    }
}

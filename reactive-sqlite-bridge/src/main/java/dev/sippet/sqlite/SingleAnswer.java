package dev.sippet.sqlite;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;

/**
 * Work that answers once. Either the answer is sent or the cancellation was first, and the work knows which: what it made for
 * somebody who has left can be undone, where the sinks of Reactor would drop it.
 */
abstract class SingleAnswer<T> implements Subscription {

    private final CoreSubscriber<? super T> downstream;
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicBoolean decided = new AtomicBoolean();

    SingleAnswer(CoreSubscriber<? super T> downstream) {
        this.downstream = downstream;
    }

    /** A Mono whose every subscription makes the work anew. */
    static <T> Mono<T> mono(Function<CoreSubscriber<? super T>, SingleAnswer<T>> work) {
        return new Mono<>() {
            @Override
            public void subscribe(CoreSubscriber<? super T> subscriber) {
                subscriber.onSubscribe(work.apply(subscriber));
            }
        };
    }

    abstract void start();

    /** Called if the cancellation was first. */
    abstract void cancelled();

    @Override
    public final void request(long count) {
        if (Operators.validate(count) && started.compareAndSet(false, true)) {
            start();
        }
    }

    @Override
    public final void cancel() {
        if (decided.compareAndSet(false, true)) {
            cancelled();
        }
    }

    final boolean isDecided() {
        return decided.get();
    }

    /** Sends the answer, or none if it is {@code null}; false if nobody wants it any more. */
    final boolean answer(@Nullable T value) {
        if (!decided.compareAndSet(false, true)) {
            return false;
        }
        if (value != null) {
            downstream.onNext(value);
        }
        downstream.onComplete();
        return true;
    }

    final boolean fail(Throwable failure) {
        if (!decided.compareAndSet(false, true)) {
            return false;
        }
        downstream.onError(failure);
        return true;
    }
}

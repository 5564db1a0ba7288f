package dev.sippet.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/** Asks for rows one by one from the thread of a test, which may block; the thread that sends them must not. */
final class Pull<T> extends BaseSubscriber<T> {

    private static final Object END = new Object();

    private final BlockingQueue<Object> arrived = new LinkedBlockingQueue<>();

    static <T> Pull<T> from(Publisher<T> publisher) {
        Pull<T> pull = new Pull<>();
        publisher.subscribe(pull);
        return pull;
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {}

    @Override
    protected void hookOnNext(T value) {
        arrived.add(value);
    }

    @Override
    protected void hookOnError(Throwable failure) {
        arrived.add(failure);
    }

    @Override
    protected void hookOnComplete() {
        arrived.add(END);
    }

    private Object arrive() {
        try {
            Object value = arrived.poll(20, TimeUnit.SECONDS);
            assertThat(value).as("something arrives").isNotNull();
            return value;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @SuppressWarnings("unchecked")
    List<T> next(int count) {
        request(count);
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add((T) arrive());
        }
        return values;
    }

    T next() {
        return next(1).getFirst();
    }

    Throwable failure() {
        requestUnbounded();
        return (Throwable) arrive();
    }

    void assertEnd() {
        requestUnbounded();
        assertThat(arrive()).isSameAs(END);
    }
}

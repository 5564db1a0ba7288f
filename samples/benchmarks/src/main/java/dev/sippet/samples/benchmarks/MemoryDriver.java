package dev.sippet.samples.benchmarks;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Command;
import dev.sippet.driver.Driver;
import dev.sippet.driver.Operation;
import dev.sippet.driver.Session;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers every statement with the same row, at once: what is left to measure is the engine. */
final class MemoryDriver implements Driver, Session {
    private static final Capability CAPABILITY =
            Capability.of("memory", "1").longestName(63).build();

    private final @Nullable Object[] values;

    MemoryDriver(@Nullable Object... values) {
        this.values = values;
    }

    private record Answered(String text, Layout layout) implements Command {}

    @Override
    public Mono<Capability> capability() {
        return Mono.just(CAPABILITY);
    }

    @Override
    public Command prepare(Operation operation, Capability capability) {
        Layout layout =
                operation instanceof Operation.QueryTable query ? query.layout() : new Layout(java.util.List.of());
        return new Answered(operation.toString(), layout);
    }

    @Override
    public Mono<Session> session() {
        return Mono.just(this);
    }

    @Override
    public <T> Flux<T> run(Command command, @Nullable Object[] arguments, RowReader<T> reader) {
        Layout layout = ((Answered) command).layout();
        return Mono.fromSupplier(() -> reader.read(new Row(layout, values.clone()), 0))
                .flux();
    }

    @Override
    public Mono<Void> release() {
        return Mono.empty();
    }

    @Override
    public Mono<Void> close() {
        return Mono.empty();
    }
}

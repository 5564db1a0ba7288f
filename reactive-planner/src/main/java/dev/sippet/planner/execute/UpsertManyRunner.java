package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.planner.plan.Step;
import dev.sippet.session.Call;
import dev.sippet.statement.Request;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Does many upserts as if one after the other, all or none. Of those with the same target the later one counts where nothing of the
 * earlier one would be left; else they run in their order.
 *
 * @param <T> nothing is answered
 */
final class UpsertManyRunner<T> implements PlanExecutor.Run<T> {
    private final List<UpsertShape> shapes = new ArrayList<>();
    private final List<Collection<UpsertWaves.Item>> waves;
    private final boolean goesOn;

    UpsertManyRunner(Step.UpsertMany many, Call<T> call, Capability capability) {
        TreeMap<Integer, UpsertWaves.Item> items = new TreeMap<>();
        for (int shape = 0; shape < many.shapes().size(); shape++) {
            Request.Ordered values = (Request.Ordered) Objects.requireNonNull(call.values()[shape]);
            shapes.add(new UpsertShape(many.shapes().get(shape), values, capability));
            for (int row = 0; row < values.places().length; row++) {
                items.put(values.places()[row], new UpsertWaves.Item(shape, row));
            }
        }
        this.waves = waves(items.values());
        this.goesOn = many.shapes().stream().noneMatch(shape -> shape.step() instanceof Step.UpsertRow);
    }

    private List<Collection<UpsertWaves.Item>> waves(Collection<UpsertWaves.Item> items) {
        List<UpsertWaves.Meets> meets = shapes.stream().map(UpsertShape::meets).toList();
        UpsertWaves waves = new UpsertWaves();
        for (UpsertWaves.Item item : items) {
            waves.add(item, shapes.get(item.shape()).target(item.row()), meets.get(item.shape()));
        }
        return waves.inOrder();
    }

    @Override
    public boolean atomic() {
        return waves.size() > 1
                || shapes.size() > 1
                || !shapes.getFirst().isOneStatement(waves.getFirst().size());
    }

    @Override
    public Flux<T> on(Conversation conversation) {
        return Flux.fromIterable(waves)
                .concatMap(wave -> stored(wave, conversation), 0)
                .thenMany(Flux.empty());
    }

    private Mono<Void> stored(Collection<UpsertWaves.Item> wave, Conversation on) {
        return Flux.range(0, shapes.size())
                .concatMap(shape -> stored(shape, wave, on), 0)
                .then();
    }

    private Mono<Void> stored(int shape, Collection<UpsertWaves.Item> wave, Conversation on) {
        List<Integer> rows = wave.stream()
                .filter(item -> item.shape() == shape)
                .map(UpsertWaves.Item::row)
                .toList();
        return rows.isEmpty() ? Mono.empty() : shapes.get(shape).store(rows, on);
    }

    @Override
    public Flux<T> repeated(Flux<T> run, boolean inside) {
        boolean broken = inside && !goesOn && !atomic();
        return broken ? run : Repetition.of(run, shapes.getFirst().target(), inside);
    }
}

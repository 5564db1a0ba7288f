package dev.sippet.planner.execute;

import dev.sippet.error.RecordNotFound;
import dev.sippet.planner.plan.Step;
import dev.sippet.session.Call;
import dev.sippet.statement.Request;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Does one thing after the other, and answers what one of them does. All values are checked before the first.
 *
 * @param <T> the answer
 */
final class TogetherRunner<T> implements PlanExecutor.Run<T> {
    private static final RowReader<Row> IGNORED = (row, at) -> row;

    private final List<Step.Part> parts;
    private final List<PlanExecutor.Run<?>> runs = new ArrayList<>();
    private final PlanExecutor.Run<T> answer;
    private final int answerAt;

    TogetherRunner(Step.Together together, Call<T> call, PlanExecutor executor) {
        this.parts = together.parts();
        for (int i = 0; i < parts.size(); i++) {
            runs.add(run(parts.get(i), call.values()[i], reader(parts.get(i)), executor));
        }
        this.answerAt = together.answer();
        this.answer = run(parts.get(answerAt), call.values()[answerAt], call.reader(), executor);
        runs.set(answerAt, answer);
    }

    private static RowReader<?> reader(Step.Part part) {
        return part.plan().request() instanceof Request.Insert ? IGNORED : Conversation.COUNT;
    }

    private static <A> PlanExecutor.Run<A> run(
            Step.Part part, @Nullable Object values, RowReader<A> reader, PlanExecutor executor) {
        @Nullable Object[] given = (@Nullable Object[]) Objects.requireNonNull(values);
        return executor.prepare(part.plan(), new Call<>(part.plan().request(), given, reader));
    }

    @Override
    public boolean atomic() {
        return true;
    }

    @Override
    public Flux<T> on(Conversation conversation) {
        List<T> answered = new ArrayList<>();
        return Flux.range(0, parts.size())
                .concatMap(part -> done(part, conversation, answered), 0)
                .thenMany(Flux.defer(() -> Flux.fromIterable(answered)));
    }

    /** Looks at an answer when it has ended: a statement that is cut off costs the session. */
    private Mono<Void> done(int part, Conversation on, List<T> answered) {
        if (part == answerAt) {
            return answer.on(on).collectList().doOnNext(answered::addAll).flatMap(all -> complete(part, all));
        }
        return runs.get(part).on(on).collectList().flatMap(all -> complete(part, all));
    }

    private Mono<Void> complete(int part, List<?> answers) {
        int most = parts.get(part).most();
        if (most == 0 || (answers.getFirst() instanceof Long count && count >= most)) return Mono.empty();
        Request request = parts.get(part).plan().request();
        return Mono.error(new RecordNotFound(
                "not all " + most + " " + request.model() + " to be linked are there, so nothing was changed",
                "read them again: they were deleted, or never stored"));
    }
}

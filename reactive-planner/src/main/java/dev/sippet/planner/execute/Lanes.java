package dev.sippet.planner.execute;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/**
 * Tasks that do not depend on each other, on one session and on those that can be spared besides. Each session takes the next task when
 * it is done with one. The first one alone would come to the end, so nobody waits for another session while he holds one; one that
 * comes late finds nothing to do, or is not waited for.
 *
 * @param <K> a task
 * @param <R> what it answers
 */
final class Lanes<K, R> {
    private final Queue<K> waiting;
    private final int tasks;
    private final BiFunction<K, Conversation, Mono<R>> work;

    Lanes(List<K> tasks, BiFunction<K, Conversation, Mono<R>> work) {
        this.waiting = new ConcurrentLinkedQueue<>(tasks);
        this.tasks = tasks.size();
        this.work = work;
    }

    /** What they answer, as it comes; once, since the tasks are done then. */
    Flux<R> on(Conversation first) {
        Connections others = first.others();
        if (tasks == 1 || others == null) return lane(first);
        Flux<R> more =
                Flux.range(1, tasks - 1).flatMap(number -> others.beside(session -> lane(first.on(session))), tasks);
        return Flux.merge(lane(first), more).take(tasks);
    }

    private Flux<R> lane(Conversation on) {
        return Flux.<K>generate(this::next).concatMap(task -> work.apply(task, on), 0);
    }

    private void next(SynchronousSink<K> sink) {
        K task = waiting.poll();
        if (task == null) sink.complete();
        else sink.next(task);
    }
}

package dev.sippet.session;

import reactor.core.publisher.Mono;

/**
 * Something to run against a database: a value, immutable and reusable. The builders add an {@code exec(Db)} that answers in the
 * most natural way; here is what all have in common.
 *
 * @param <R> what a batch answers for it
 */
public interface Statement<R> {

    /** Its answer, collected: a record, an optional, a list or a number. Each subscription runs it again. */
    Mono<R> collect(Db db);

    /** The plan it would run by, in the engine's text form. Nothing is run. */
    Mono<String> explain(Db db);
}

package dev.sippet.processor.declare;

/** How many records a relation leads to. */
public enum Arity {
    /** One that is always there: {@code Deferred<User>}. */
    ONE,
    /** One, or none: {@code Deferred<Optional<User>>}. */
    OPTIONAL,
    /** Any number: {@code Deferred<List<User>>}. */
    MANY
}

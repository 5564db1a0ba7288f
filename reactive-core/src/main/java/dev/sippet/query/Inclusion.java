package dev.sippet.query;

import dev.sippet.schema.Model;
import dev.sippet.schema.Relation;

/**
 * A relation whose records come with those that have it, while a query is written.
 *
 * @param owner the model that has it
 * @param relation the relation
 * @param refined which of the related records come
 * @param nested what comes with these in turn
 */
record Inclusion(Model<?> owner, Relation relation, Refined refined, Included nested) {

    /** This one and another of the same relation. */
    Inclusion and(Inclusion more) {
        return new Inclusion(owner, relation, refined.merged(more.refined), nested.and(more.nested));
    }
}

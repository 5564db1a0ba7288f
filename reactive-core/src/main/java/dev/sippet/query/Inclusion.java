package dev.sippet.query;

import dev.sippet.schema.Model;
import dev.sippet.schema.Relation;
import dev.sippet.schema.Via;
import dev.sippet.statement.Include;
import dev.sippet.statement.Selection;
import dev.sippet.statement.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation whose records come with those that have it, while a query is written.
 *
 * @param owner the model that has it
 * @param relation the relation
 * @param refined which of the related records come
 * @param nested what comes with these in turn
 */
record Inclusion(Model<?> owner, Relation relation, Refined refined, Included nested) {

    /** As a part of a request, whose values are gathered in their order; {@code shape} is what is read of each, or null for all. */
    Include requested(Draft.Prepared values, @Nullable Shape<?> shape) {
        Term where = values.take(refined.where());
        refined.order().forEach(sort -> values.take(sort.fragment()));
        Term limit = values.number(refined.limit());
        List<Include> includes = nested.requested(values);
        List<Selection> selected = shape == null ? atItsEnd() : shape.requested(values);
        return new Include(owner, relation, where, refined.orders(), limit, includes, nested.fields(), selected);
    }

    private List<Selection> atItsEnd() {
        return relation instanceof Via via ? ValuesPath.selection(via) : List.of();
    }

    /** This one and another of the same relation. */
    Inclusion and(Inclusion more) {
        return new Inclusion(owner, relation, refined.merged(more.refined), nested.and(more.nested));
    }
}

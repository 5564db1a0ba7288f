package dev.sippet.statement;

import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.schema.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Related records that come with those that are read.
 *
 * @param owner the model that has the relation
 * @param relation the relation
 * @param where which of them
 * @param order in which order
 * @param limit how many at most for each owner: a parameter, or null
 * @param includes what comes with these in turn
 * @param deferred which deferred fields are read with them
 */
public record Include(
        Model<?> owner,
        Relation relation,
        Term where,
        List<Order> order,
        @Nullable Term limit,
        List<Include> includes,
        List<Field> deferred) {
    public Include {
        order = List.copyOf(order);
        includes = List.copyOf(includes);
        deferred = List.copyOf(deferred);
    }

    /** The model of the related records. */
    public Model<?> target() {
        return relation.target().get();
    }
}

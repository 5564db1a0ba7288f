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
 * @param select what is read of each instead of the record; empty for the record
 */
public record Include(
        Model<?> owner,
        Relation relation,
        Term where,
        List<Order> order,
        @Nullable Term limit,
        List<Include> includes,
        List<Field> deferred,
        List<Selection> select) {
    public Include {
        order = List.copyOf(order);
        includes = List.copyOf(includes);
        deferred = List.copyOf(deferred);
        select = List.copyOf(select);
    }

    /** Of the records themselves. */
    public Include(
            Model<?> owner,
            Relation relation,
            Term where,
            List<Order> order,
            @Nullable Term limit,
            List<Include> includes,
            List<Field> deferred) {
        this(owner, relation, where, order, limit, includes, deferred, List.of());
    }

    /** The model of the related records. */
    public Model<?> target() {
        return relation.target().get();
    }
}

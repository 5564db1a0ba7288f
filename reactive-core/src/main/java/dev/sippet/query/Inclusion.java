package dev.sippet.query;

import dev.sippet.schema.Model;
import dev.sippet.schema.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * A relation whose records come with those that have it, while a query is written.
 *
 * @param owner the model that has it
 * @param relation the relation
 * @param refined which of the related records come
 * @param nested what comes with these in turn
 */
record Inclusion(Model<?> owner, Relation relation, Refined refined, List<Inclusion> nested) {
    Inclusion {
        nested = List.copyOf(nested);
    }

    /** These, and what this path leads along; what two have in common is included once. */
    static List<Inclusion> merged(List<Inclusion> before, Includable<?> path) {
        Location location = switch (path) {
            case OnePath<?, ?> one -> one.location();
            case ManyPath<?, ?, ?, ?> many -> many.location();
        };
        location.last();
        return merged(before, location.steps());
    }

    private static List<Inclusion> merged(List<Inclusion> before, List<Location.Step> path) {
        if (path.isEmpty()) return before;
        Location.Step step = path.getFirst();
        List<Location.Step> rest = path.subList(1, path.size());
        List<Inclusion> all = new ArrayList<>(before);
        for (int i = 0; i < all.size(); i++) {
            Inclusion each = all.get(i);
            if (!each.relation.equals(step.relation())) continue;
            all.set(
                    i,
                    new Inclusion(
                            each.owner, each.relation, each.refined.merged(step.refined()), merged(each.nested, rest)));
            return all;
        }
        all.add(new Inclusion(step.owner(), step.relation(), step.refined(), merged(List.of(), rest)));
        return all;
    }
}

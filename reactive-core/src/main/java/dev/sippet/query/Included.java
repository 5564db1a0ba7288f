package dev.sippet.query;

import dev.sippet.schema.Field;
import dev.sippet.statement.Include;
import java.util.ArrayList;
import java.util.List;

/**
 * What comes with records, while a query is written.
 *
 * @param fields deferred fields of the records themselves
 * @param relations related records
 */
record Included(List<Field> fields, List<Inclusion> relations) {
    static final Included NOTHING = new Included(List.of(), List.of());

    Included {
        fields = List.copyOf(fields);
        relations = List.copyOf(relations);
    }

    boolean isEmpty() {
        return fields.isEmpty() && relations.isEmpty();
    }

    /** And what this path leads to; what two have in common is included once. */
    Included with(Includable<?> path) {
        Location location = switch (path) {
            case OnePath<?, ?> one -> one.location();
            case RelatedPath<?, ?, ?, ?> many -> many.location();
            case DeferredPath<?, ?> deferred ->
                Location.of(deferred.expression().fragment().term());
            case DeferredOfMany<?> deferred -> deferred.location();
            case ValuesPath<?, ?> values -> values.location();
            case DeferredEmbed<?> deferred -> deferred.whole().location();
        };
        Included end = new Included(fields(location), List.of());
        for (Location.Step step : location.steps().reversed()) {
            end = of(new Inclusion(step.owner(), step.relation(), step.refined(), end));
        }
        return and(end);
    }

    /** The deferred fields it ends at: those of an embedded value, one field, or at a relation none. */
    private static List<Field> fields(Location location) {
        if (location.embedding() != null) return location.embedding().fields();
        if (location.field() != null) return List.of(location.field());
        location.last();
        return List.of();
    }

    static Included of(Inclusion one) {
        return new Included(List.of(), List.of(one));
    }

    /** Both; what they have in common is included once. */
    Included and(Included more) {
        List<Field> both = new ArrayList<>(fields);
        for (Field field : more.fields) {
            if (!both.contains(field)) both.add(field);
        }
        Included all = new Included(both, relations);
        for (Inclusion each : more.relations) all = all.and(each);
        return all;
    }

    private Included and(Inclusion more) {
        List<Inclusion> all = new ArrayList<>(relations);
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).relation().equals(more.relation())) continue;
            all.set(i, all.get(i).and(more));
            return new Included(fields, all);
        }
        all.add(more);
        return new Included(fields, all);
    }

    /** As parts of a request, whose values are gathered in their order. */
    List<Include> requested(Draft.Prepared values) {
        return relations.stream().map(each -> each.requested(values, null)).toList();
    }
}

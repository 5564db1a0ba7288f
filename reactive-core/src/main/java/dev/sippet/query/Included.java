package dev.sippet.query;

import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.statement.Include;
import dev.sippet.statement.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes with records, while a query is written.
 *
 * @param fields deferred fields of the records themselves, in the order of the model
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
            case ManyPath<?, ?, ?, ?> many -> many.location();
            case DeferredPath<?, ?> deferred ->
                Location.of(deferred.expression().fragment().term());
            case DeferredOfMany<?> deferred -> deferred.location();
        };
        if (location.field() == null) location.last();
        return with(location.end(), location.steps(), location.field());
    }

    private Included with(Model<?> end, List<Location.Step> steps, @Nullable Field field) {
        if (steps.isEmpty()) return field == null ? this : with(end, field);
        Location.Step step = steps.getFirst();
        List<Location.Step> rest = steps.subList(1, steps.size());
        List<Inclusion> all = new ArrayList<>(relations);
        for (int i = 0; i < all.size(); i++) {
            Inclusion each = all.get(i);
            if (!each.relation().equals(step.relation())) continue;
            all.set(i, each.merged(step.refined(), each.nested().with(end, rest, field)));
            return new Included(fields, all);
        }
        Included nested = NOTHING.with(end, rest, field);
        all.add(new Inclusion(step.owner(), step.relation(), step.refined(), nested));
        return new Included(fields, all);
    }

    private Included with(Model<?> model, Field field) {
        List<Field> more = model.fields().stream()
                .filter(each -> each.equals(field) || fields.contains(each))
                .toList();
        return new Included(more, relations);
    }

    /** As parts of a request, whose values are gathered in their order. */
    List<Include> requested(Draft.Prepared values) {
        List<Include> includes = new ArrayList<>(relations.size());
        for (Inclusion each : relations) {
            Term where = values.take(each.refined().where());
            each.refined().order().forEach(sort -> values.take(sort.fragment()));
            Term limit = values.number(each.refined().limit());
            List<Include> nested = each.nested().requested(values);
            includes.add(new Include(
                    each.owner(),
                    each.relation(),
                    where,
                    each.refined().orders(),
                    limit,
                    nested,
                    each.nested().fields()));
        }
        return includes;
    }
}

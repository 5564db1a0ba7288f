package dev.sippet.planner.normalize;

import dev.sippet.schema.EagerPaths;
import dev.sippet.schema.Model;
import dev.sippet.schema.Relation;
import dev.sippet.statement.Include;
import dev.sippet.statement.Request;
import dev.sippet.statement.Selection;
import dev.sippet.statement.Term;
import java.util.ArrayList;
import java.util.List;

/** Includes what always comes along, with records and with what is included of them. */
final class Eager {
    private Eager() {}

    static Request.Query query(Request.Query query) {
        return query.including(includes(query.model(), query.includes()));
    }

    private static List<Include> includes(Model<?> model, List<Include> said) {
        if (model.eager().isEmpty() && said.isEmpty()) return said;
        EagerPaths.check(model);
        List<Include> all = new ArrayList<>();
        for (Include each : said) all.add(completed(each));
        for (Relation relation : model.eager()) {
            if (said.stream().anyMatch(each -> each.relation().equals(relation))) continue;
            List<Include> further = includes(relation.target().get(), List.of());
            all.add(new Include(model, relation, new Term.Constant(true), List.of(), null, further, List.of()));
        }
        return all;
    }

    /** What is selected is all that comes, but the records among it come with what always does. */
    static List<Selection> selections(List<Selection> select) {
        return select.stream()
                .map(each -> each instanceof Selection.Related(var include)
                        ? new Selection.Related(completed(include))
                        : each)
                .toList();
    }

    private static Include completed(Include include) {
        return include.select().isEmpty()
                ? with(include, includes(include.target(), include.includes()))
                : with(include, include.includes());
    }

    private static Include with(Include include, List<Include> includes) {
        return new Include(
                include.owner(),
                include.relation(),
                include.where(),
                include.order(),
                include.limit(),
                includes,
                include.deferred(),
                selections(include.select()));
    }
}

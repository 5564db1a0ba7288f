package dev.sippet.schema;

import dev.sippet.error.InvalidSchema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All models of a database: those registered, and what they reach.
 *
 * @param models each once
 */
public record Schema(List<Model<?>> models) {
    public Schema {
        models = List.copyOf(models);
        Map<String, Model<?>> tables = new HashMap<>();
        for (Model<?> model : models) {
            Model<?> other = tables.put(model.table(), model);
            if (other != null) {
                throw new InvalidSchema(
                        other.type().getName() + " and " + model.type().getName() + " are both stored in "
                                + model.table(),
                        "name one otherwise with @Model(table)");
            }
        }
    }

    /** These models, and what they reach through their relations; refuses relations that lead nowhere, or round and round. */
    public static Schema of(Collection<? extends Model<?>> models) {
        Set<Model<?>> reached = new LinkedHashSet<>();
        Deque<Model<?>> open = new ArrayDeque<>(models);
        while (!open.isEmpty()) {
            Model<?> model = open.removeFirst();
            if (!reached.add(model)) continue;
            EagerPaths.check(model);
            for (Relation relation : model.relations()) {
                relation.hops(model);
                open.addLast(relation.target().get());
            }
        }
        return new Schema(List.copyOf(reached));
    }
}

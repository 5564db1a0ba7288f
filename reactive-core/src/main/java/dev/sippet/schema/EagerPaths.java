package dev.sippet.schema;

import dev.sippet.error.InvalidSchema;
import java.util.ArrayList;
import java.util.List;

/** Follows the relations whose records always come along. They have to end: a circle of them would be read forever. */
public final class EagerPaths {
    private final List<Model<?>> models = new ArrayList<>();
    private final List<String> path = new ArrayList<>();

    private EagerPaths() {}

    /** Refuses a model whose records would always come with records like themselves. */
    public static void check(Model<?> model) {
        new EagerPaths().follow(model);
    }

    private void follow(Model<?> model) {
        int before = models.indexOf(model);
        if (before >= 0) {
            throw new InvalidSchema(
                    model + " always comes with " + String.join(", ", path.subList(before, path.size()))
                            + ", which leads back to " + model,
                    "make one of these a Deferred");
        }
        models.add(model);
        for (Relation relation : model.eager()) {
            path.add(model + "." + relation.name());
            follow(relation.target().get());
            path.removeLast();
        }
        models.removeLast();
    }
}

package dev.sippet.planner.lower;

import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.statement.Include;

/** Where the rows of a statement hold what comes with them, and what tells it. */
interface Places {
    /** Where they hold this field. */
    int of(Field field);

    /** Where these related records come. */
    int of(Include include);

    /** Of rows that are records. */
    static Places of(Model<?> model) {
        return new Places() {
            @Override
            public int of(Field field) {
                return model.slot(field);
            }

            @Override
            public int of(Include include) {
                return model.slot(include.relation());
            }
        };
    }
}

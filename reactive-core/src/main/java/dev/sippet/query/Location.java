package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.statement.Term;
import dev.sippet.value.Type;
import org.jspecify.annotations.Nullable;

/**
 * Where a path leads: to a model, or to a field of it.
 *
 * @param model the model it starts from
 * @param field the field it ends at; null at the model itself
 */
public record Location(Model<?> model, @Nullable Field field) {

    /** The model itself. */
    public static Location of(Model<?> model) {
        return new Location(model, null);
    }

    /** On to this component. */
    public Location to(String name) {
        return new Location(model, model.field(name));
    }

    Fragment fragment() {
        return Fragment.of(new Term.FieldTerm(model, end()));
    }

    Type type() {
        return end().type();
    }

    private Field end() {
        if (field == null) throw new InvalidStatement("a path ends at " + model + ", not at a field of it", null);
        return field;
    }
}

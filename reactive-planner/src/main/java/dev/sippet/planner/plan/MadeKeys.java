package dev.sippet.planner.plan;

import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.statement.Request.Unset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** New records of which nothing can be there already: their keys are made here and nowhere else, and nothing is unique besides. */
public final class MadeKeys {
    private MadeKeys() {}

    /** Whether records of this model are such where no key is given. */
    static boolean are(Model<?> model) {
        return model.indexes().stream().noneMatch(Index::unique)
                && model.key().stream().allMatch(MadeKeys::isMade);
    }

    private static boolean isMade(Field field) {
        return field.auto() == Auto.UUID_V7 || field.auto() == Auto.UUID_V4;
    }

    /** Whether these are, the values of each in turn, in the order of the fields. */
    public static boolean are(Model<?> model, @Nullable Object[] values) {
        List<Field> fields = model.fields();
        return are(model) && model.key().stream().allMatch(key -> isLeft(values, fields.indexOf(key), fields.size()));
    }

    private static boolean isLeft(@Nullable Object[] values, int first, int width) {
        for (int at = first; at < values.length; at += width) if (values[at] != Unset.UNSET) return false;
        return true;
    }
}

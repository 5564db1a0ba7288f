package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Comparison;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records that were read, as parts of statements: by their keys. */
final class Records {
    private Records() {}

    /** That it is one of these. */
    static Condition<Object> any(Model<?> model, List<Object> records) {
        List<Condition<Object>> any = new ArrayList<>();
        for (Object record : records) any.add(same(model, record));
        return Condition.anyOf(any);
    }

    private static Condition<Object> same(Model<?> model, Object record) {
        List<Condition<Object>> same = new ArrayList<>();
        for (Field field : model.key()) same.add(equal(model, field, value(model, field, record)));
        return Condition.allOf(same);
    }

    /** That this field has this value. */
    static Condition<Object> equal(Model<?> model, Field field, Object value) {
        Fragment given = Fragment.of(new Term.Param(field.type()), value);
        Term stored = new Term.FieldTerm(model, field);
        return new Filter<>(given.with(new Term.Compare(Comparison.EQ, stored, given.term())));
    }

    /** What this field of a record holds. */
    @SuppressWarnings("unchecked") // generated code takes records of the model only
    static @Nullable Object valueOrNull(Model<?> model, Field field, Object record) {
        return ((Model<Object>) model).values(record)[model.slot(field)];
    }

    /** What this field of a record holds, which is never NULL. */
    static Object value(Model<?> model, Field field, Object record) {
        Object value = valueOrNull(model, field, record);
        if (value == null) {
            throw new InvalidStatement(
                    model + "." + field.name() + " of a record is null, so it cannot be told from others", null);
        }
        return value;
    }

    /** These, each once; a null among them is refused. */
    static List<Object> distinct(Model<?> model, Object... records) {
        List<Object> distinct = new ArrayList<>();
        List<List<Object>> keys = new ArrayList<>();
        for (Object record : records) {
            if (record == null) throw new InvalidStatement("one of the " + model + " to link is null", "leave it out");
            List<Object> key = new ArrayList<>();
            for (Field field : model.key()) key.add(value(model, field, record));
            if (keys.contains(key)) continue;
            keys.add(key);
            distinct.add(record);
        }
        return distinct;
    }
}

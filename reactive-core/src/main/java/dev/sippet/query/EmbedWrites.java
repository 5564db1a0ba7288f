package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Embedding;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.statement.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes embedded values, whole or in part. */
final class EmbedWrites {
    private EmbedWrites() {}

    /** All fields of the embedded value become those of this one. */
    static Draft whole(Draft draft, Embedding embedding, @Nullable Object value) {
        Model<?> model = draft.model();
        if (value == null && !embedding.nullable()) {
            throw new InvalidStatement(
                    model + "." + embedding.name() + " cannot be NULL",
                    "give a value, leave it out, or declare the component @Nullable");
        }
        List<@Nullable Object> values = embedding.spread(model, value);
        Draft set = part(draft, embedding.name());
        for (int i = 0; i < values.size(); i++) {
            Field field = embedding.fields().get(i);
            set = set.set(field, Fragment.of(new Term.Param(field.type()), values.get(i)));
        }
        return set;
    }

    /**
     * A part of what may be absent changes only where that is there; otherwise it would be in the database, and in no record. A
     * variant is written as a whole, since its parts have no meaning in another.
     */
    static Draft part(Draft draft, String name) {
        Draft guarded = draft;
        for (Embedding around : around(draft.model(), name)) {
            if (around.variant()) throw ofVariant(draft.model(), name);
            if (around.head() == null || guarded.assigned().containsKey(around.head())) continue;
            if (draft.verb() == Draft.Verb.CREATE) throw ofNone(draft.model(), name, around);
            Fragment head = Fragment.of(new Term.FieldTerm(draft.model(), around.head()));
            guarded = guarded.expecting(new Filter<>(head.with(new Term.Not(new Term.IsNull(head.term())))));
        }
        return guarded;
    }

    private static List<Embedding> around(Model<?> model, String name) {
        List<Embedding> around = new ArrayList<>();
        for (int point = name.indexOf('.'); point >= 0; point = name.indexOf('.', point + 1)) {
            Embedding embedding = model.embeddings().get(name.substring(0, point));
            if (embedding != null) around.add(embedding);
        }
        return around;
    }

    private static InvalidStatement ofVariant(Model<?> model, String name) {
        return new InvalidStatement(
                model + "." + name + " is a part of one variant, and has no meaning in another",
                "set the value as a whole");
    }

    private static InvalidStatement ofNone(Model<?> model, String name, Embedding around) {
        return new InvalidStatement(
                model + "." + name + " is a part of " + around.name() + ", which a new record is not given",
                "give " + around.name() + " as a whole first");
    }
}

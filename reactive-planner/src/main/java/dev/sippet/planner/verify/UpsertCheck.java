package dev.sippet.planner.verify;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Request;
import dev.sippet.statement.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses upserts by what several records may have in common, and those that change nothing, or what never changes. */
final class UpsertCheck {
    private UpsertCheck() {}

    static void check(Request.Upsert upsert) {
        Model<?> model = upsert.model();
        String by = upsert.target().stream().map(Field::name).collect(Collectors.joining(" and "));
        if (!isUnique(model, upsert.target())) {
            throw new InvalidStatement(
                    "several " + model + " may have the same " + by, "upsert by the key or by all of a unique index");
        }
        if (upsert.ignore()) return;
        if (upsert.set().isEmpty()) {
            throw new InvalidStatement(
                    "this upsert by " + by + " changes nothing of a " + model + " that is there",
                    "say onUpdate(…), or orIgnore() to leave it as it is");
        }
        upsert.set().forEach(assignment -> changes(upsert, assignment));
    }

    private static void changes(Request.Upsert upsert, Assignment assignment) {
        if (!(assignment.target() instanceof Term.FieldTerm(var model, var field))) return;
        if (!upsert.target().contains(field) && !model.key().contains(field)) return;
        throw new InvalidStatement(
                model + "." + field.name() + " tells which " + model + " it is, and an upsert never changes that",
                null);
    }

    private static boolean isUnique(Model<?> model, List<Field> target) {
        Set<String> names = target.stream().map(Field::name).collect(Collectors.toSet());
        Set<String> key = model.key().stream().map(Field::name).collect(Collectors.toSet());
        return names.equals(key)
                || model.indexes().stream()
                        .filter(Index::unique)
                        .anyMatch(index -> names.equals(new HashSet<>(index.fields())));
    }
}

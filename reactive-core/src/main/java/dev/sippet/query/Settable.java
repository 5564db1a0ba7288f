package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.Term;

/** What the general {@code set} can be about. */
final class Settable {
    private Settable() {}

    /** The name of the field the path ends at; keys, versions and computed values are refused. */
    static String field(Expression<?, ?> path) {
        if (!(path.fragment().term() instanceof Term.FieldTerm(var model, var field))) {
            throw new InvalidStatement("only a field can be set, not " + path, null);
        }
        if (model.key().contains(field)) {
            throw new InvalidStatement(model + "." + field.name() + " is the key, and a key never changes", null);
        }
        if (field.version()) {
            throw new InvalidStatement(
                    model + "." + field.name() + " is the version, and counts by itself", "leave it out");
        }
        return field.name();
    }

    /** The name of the embedded value the path ends at; those of other records are refused. */
    static String embed(EmbedPath<?, ?> path) {
        if (path.location().steps().isEmpty()) return path.location().ended().name();
        throw new InvalidStatement("only what is embedded in the record itself can be set, not " + path, null);
    }

    /** What messages call it: the model and its field, or the computed value as it prints itself. */
    static String named(Expression<?, ?> value) {
        return value.fragment().term() instanceof Term.FieldTerm(var model, var field)
                ? model + "." + field.name()
                : value.toString();
    }
}

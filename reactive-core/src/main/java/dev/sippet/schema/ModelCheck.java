package dev.sippet.schema;

import dev.sippet.error.InvalidSchema;
import dev.sippet.value.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What must hold of a model by itself. The processor says the same on the record; this is for models written by hand. */
final class ModelCheck {
    private ModelCheck() {}

    static void check(Model<?> model) {
        if (model.key().isEmpty()) {
            throw new InvalidSchema(
                    model + " has no key", "put @Key on the component, or components, that identify it");
        }
        names(model);
        for (Field field : model.fields()) field(model, field);
        if (model.fields().stream().filter(Field::version).count() > 1) {
            throw new InvalidSchema(model + " has two @Version components", "keep one");
        }
        partition(model, "key", model.partition(), model.key().size());
        for (Index index : model.indexes()) index(model, index);
        for (Reference reference : model.references()) reference(model, reference);
    }

    private static void index(Model<?> model, Index index) {
        if (index.fields().isEmpty()) throw new InvalidSchema(model + " has an index on nothing", "name its fields");
        for (String name : index.fields()) {
            if (!(model.field(name).type() instanceof Type.ListOf)) continue;
            throw new InvalidSchema(
                    model + "." + name + " is a list, and no index orders lists",
                    "keep the values in a model of their own, and index them there");
        }
        partition(
                model,
                "index on " + String.join(", ", index.fields()),
                index.partition(),
                index.fields().size());
        if (index.held() != null) index.held().forEach(model::field);
        List<String> key = model.key().stream().map(Field::name).toList();
        List<String> partition = key.subList(0, model.partition());
        boolean sorted = key.size() > partition.size() && index.fields().size() > index.partition();
        if (!index.local()
                || (sorted
                        && !index.unique()
                        && index.fields().subList(0, index.partition()).equals(partition))) return;
        throw new InvalidSchema(
                "the local index on " + String.join(", ", index.fields()) + " of " + model
                        + " does not order the partitions of its key otherwise",
                "let it start with " + String.join(", ", partition) + ", and have a sort key as the key has");
    }

    private static void partition(Model<?> model, String what, int partition, int fields) {
        if (partition > 0 && partition <= fields) return;
        throw new InvalidSchema(
                "the " + what + " of " + model + " has no partition", "name its fields before those it is sorted by");
    }

    private static void reference(Model<?> model, Reference reference) {
        if (reference.key().isEmpty()
                || reference.key().size() != reference.references().size()) {
            throw new InvalidSchema(
                    model + "." + reference.name() + " needs one field here for each field of the key there",
                    "name as many fields in key as in references");
        }
        for (String name : reference.key()) {
            if (!model.field(name).deferred()) continue;
            throw new InvalidSchema(
                    model + "." + name + " is deferred, and " + reference.name() + " is found by it",
                    "leave out Deferred");
        }
    }

    private static void names(Model<?> model) {
        Set<String> seen = new HashSet<>();
        for (Member member : model.members()) {
            if (!seen.add(member.name())) throw new InvalidSchema(model + " has two components " + member.name(), null);
        }
        Set<String> columns = new HashSet<>();
        for (Field field : model.fields()) {
            if (!columns.add(field.column().toLowerCase(Locale.ROOT))) {
                throw new InvalidSchema(
                        model + " has two components in column " + field.column(), "name one otherwise with @Column");
            }
        }
        Set<String> indexes = new HashSet<>();
        for (Index index : model.indexes()) {
            if (!index.name().isEmpty() && !indexes.add(index.name())) {
                throw new InvalidSchema(model + " has two indexes " + index.name(), "name one otherwise");
            }
        }
    }

    private static void field(Model<?> model, Field field) {
        boolean key = model.key().contains(field);
        String where = model + "." + field.name();
        if (key && field.type() instanceof Type.ListOf) {
            throw new InvalidSchema(where + " is a key and a list", "let the key be a single value");
        }
        if (key && field.nullable())
            throw new InvalidSchema(where + " is a key and may be NULL", "a key is never NULL");
        if (field.deferred() && (key || field.version())) {
            throw new InvalidSchema(
                    where + " is deferred, and a " + (key ? "key" : "version") + " comes with every record",
                    "leave out Deferred");
        }
        if (field.auto() != Auto.NONE && !key) {
            throw new InvalidSchema(where + " is @Auto and no key", "use @Default on what is not the key");
        }
        if (!fits(field)) {
            throw new InvalidSchema(
                    where + " is @Auto and a " + field.type(), "a UUID is made by itself, and so is an integer");
        }
        if (field.identity() && model.key().size() > 1) {
            throw new InvalidSchema(
                    where + " is an identity in a composite key", "give the value, or make it the only key");
        }
        if (field.version() && (!field.type().equals(Type.INT64) || key || field.nullable())) {
            throw new InvalidSchema(where + " is a @Version", "a version is a long, not NULL and not the key");
        }
    }

    private static boolean fits(Field field) {
        return switch (field.auto()) {
            case NONE -> true;
            case UUID_V7, UUID_V4 -> field.type().equals(Type.UUID);
            case IDENTITY ->
                field.type() instanceof Type.Unsigned
                        || (field.type() instanceof Type.Plain plain && plain.isInteger());
        };
    }
}

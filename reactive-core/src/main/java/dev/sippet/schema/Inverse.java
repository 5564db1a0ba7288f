package dev.sippet.schema;

import dev.sippet.error.InvalidSchema;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A relation to the records that hold the key of this one: the other side of a {@link Reference}.
 *
 * @param name the component's name
 * @param target the model of those records
 * @param pair the reference there; empty where it has only one to this model
 * @param many whether there may be several
 * @param optional whether there may be none, where there is at most one
 */
public record Inverse(String name, Supplier<Model<?>> target, String pair, boolean many, boolean optional)
        implements Relation {

    @Override
    public List<Hop> hops(Model<?> owner) {
        return List.of(reference(owner).hop(target.get()).reversed());
    }

    /** The reference on the other side. */
    public Reference reference(Model<?> owner) {
        List<Reference> candidates = target.get().references().stream()
                .filter(reference -> reference.target().get().equals(owner))
                .filter(reference -> pair.isEmpty() || reference.name().equals(pair))
                .toList();
        if (candidates.size() == 1) return candidates.getFirst();
        String where = owner + "." + name;
        if (candidates.isEmpty()) {
            String wanted = pair.isEmpty() ? "no @BelongsTo" : "no @BelongsTo " + pair;
            throw new InvalidSchema(
                    where + " is the other side of nothing: " + target.get() + " has " + wanted + " of type " + owner,
                    "add one there, or correct pair");
        }
        String names = candidates.stream().map(Reference::name).collect(Collectors.joining(", "));
        throw new InvalidSchema(
                where + " can be the other side of several: " + target.get() + " has " + names, "say which with pair");
    }
}

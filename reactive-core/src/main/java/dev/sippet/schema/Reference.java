package dev.sippet.schema;

import java.util.List;
import java.util.function.Supplier;

/**
 * A relation to the one record whose key this record holds.
 *
 * @param name the component's name
 * @param target the other model, asked for late, since models may refer to each other
 * @param key the fields here that hold the key
 * @param references the fields there, in the same order
 * @param optional whether there may be none
 */
public record Reference(
        String name, Supplier<Model<?>> target, List<String> key, List<String> references, boolean optional)
        implements Relation {
    public Reference {
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    @Override
    public boolean many() {
        return false;
    }

    @Override
    public List<Hop> hops(Model<?> owner) {
        return List.of(hop(owner));
    }

    /** From the record that holds the key to the one whose key it is. */
    Hop hop(Model<?> owner) {
        Model<?> there = target.get();
        return new Hop(
                owner,
                key.stream().<Field>map(owner::field).toList(),
                there,
                references.stream().<Field>map(there::field).toList());
    }
}

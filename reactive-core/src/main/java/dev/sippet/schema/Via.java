package dev.sippet.schema;

import dev.sippet.error.InvalidSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A relation along other relations, to be read only: each record at its end once, however many ways lead there.
 *
 * @param name the component's name
 * @param target the model at its end
 * @param path the names of the relations, each of the model that the one before leads to
 * @param many whether it leads to any number of records
 */
public record Via(String name, Supplier<Model<?>> target, List<String> path, boolean many) implements Relation {
    public Via {
        path = List.copyOf(path);
    }

    @Override
    public boolean optional() {
        return true;
    }

    @Override
    public List<Hop> hops(Model<?> owner) {
        List<Hop> hops = new ArrayList<>();
        Model<?> at = owner;
        for (String step : path) {
            if (!(at.member(step) instanceof Relation relation)) {
                throw new InvalidSchema(
                        owner + "." + name + " leads over " + at + "." + step + ", which is no relation",
                        "name relations in via, separated by dots");
            }
            hops.addAll(relation.hops(at));
            at = relation.target().get();
        }
        if (!at.equals(target.get())) {
            throw new InvalidSchema(
                    owner + "." + name + " leads to " + at + ", and is declared as " + target.get(),
                    "correct via or the type of the component");
        }
        return List.copyOf(hops);
    }
}

package dev.sippet.schema;

import dev.sippet.error.InvalidSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relation along other relations: each record at its end once, however many ways lead there. Where it leads over nothing but a
 * {@link Join}, records can be put into it and taken out; else it is to be read only. It may end at one
 * field of these records: then their values come in place of the records, each once.
 *
 * @param name the component's name
 * @param target the model at its end
 * @param path the names of the relations, each of the model that the one before leads to
 * @param many whether it leads to any number of records
 * @param end the name of the field at its end; null where it leads to the records themselves
 */
public record Via(
        String name,
        Supplier<Model<?>> target,
        List<String> path,
        boolean many,
        @Nullable String end) implements Relation {
    public Via {
        path = List.copyOf(path);
    }

    /** To the records themselves. */
    public Via(String name, Supplier<Model<?>> target, List<String> path, boolean many) {
        this(name, target, path, many, null);
    }

    /** The field at its end, if it ends at one. */
    public Optional<Field> field() {
        return Optional.ofNullable(end).map(target.get()::field);
    }

    @Override
    public boolean optional() {
        return true;
    }

    /** What ties the records at both ends, where there is nothing else on the way. */
    public Optional<Join> join(Model<?> owner) {
        if (path.size() != 2 || !many) return Optional.empty();
        if (!(owner.member(path.getFirst()) instanceof Inverse rows) || !rows.many()) return Optional.empty();
        return rows.target().get().member(path.getLast()) instanceof Reference end
                ? Optional.of(new Join(rows, end))
                : Optional.empty();
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

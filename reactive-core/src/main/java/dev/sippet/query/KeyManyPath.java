package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Model;
import java.util.List;
import java.util.stream.Stream;

/**
 * The records that a relation leads to, where their model is written for a store of keys: their order is that of the sort key by which
 * they are found.
 *
 * @param <R> where the path starts
 * @param <T> one of the records
 * @param <P> the paths of one of them
 * @param <S> the path itself
 */
public abstract non-sealed class KeyManyPath<R, T, P, S extends KeyManyPath<R, T, P, S>>
        extends RelatedPath<R, T, P, S> {
    /** At that place. */
    protected KeyManyPath(Location at) {
        super(at);
    }

    /** Of each owner the smallest sort key first. */
    public final S ascending() {
        return ordered(false);
    }

    /** Of each owner the largest sort key first. */
    public final S descending() {
        return ordered(true);
    }

    private S ordered(boolean descending) {
        Model<?> model = location().end();
        return ordered(KeyQueryBuilder.sorts(model, sort(model).stream(), descending));
    }

    /** What is left of the key or index that the relation gives the first fields of. */
    private List<String> sort(Model<?> model) {
        Location.Step last = location().last();
        Hop hop = last.relation().hops(last.owner()).getLast();
        List<String> given = hop.there().stream().map(field -> field.name()).toList();
        Stream<Sides> indexes = model.indexes().stream()
                .filter(index -> !index.unique())
                .map(index -> new Sides(index.fields(), index.partition()));
        List<String> key = model.key().stream().map(field -> field.name()).toList();
        return Stream.concat(Stream.of(new Sides(key, model.partition())), indexes)
                .filter(sides -> sides.serves(given))
                .map(sides -> sides.after(given))
                .filter(sort -> !sort.isEmpty())
                .findFirst()
                .orElseThrow(() -> new InvalidStatement(
                        last.owner() + "." + last.relation().name() + " leads to " + model
                                + " by a key or index that orders nothing",
                        "leave the order out, or give the index a sort key with @Index(sort)"));
    }

    /** A key or index. */
    private record Sides(List<String> fields, int partition) {
        boolean serves(List<String> given) {
            return given.containsAll(fields.subList(0, partition));
        }

        List<String> after(List<String> given) {
            return fields.stream().filter(field -> !given.contains(field)).toList();
        }
    }
}

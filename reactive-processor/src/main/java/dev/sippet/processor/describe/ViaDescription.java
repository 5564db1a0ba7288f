package dev.sippet.processor.describe;

import dev.sippet.processor.declare.Arity;
import java.util.List;

/**
 * A relation along other relations.
 *
 * @param name its name
 * @param target the model at its end
 * @param arity how many records there are
 * @param path the relations on the way, each of the model that the one before leads to
 * @param documentation the author's words; empty where there are none
 */
public record ViaDescription(String name, Companioned target, Arity arity, List<String> path, String documentation)
        implements RelationDescription {
    public ViaDescription {
        path = List.copyOf(path);
    }
}

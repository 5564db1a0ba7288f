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
 * @param joined whether there is nothing on the way but a model that joins the two, and that needs nothing else
 * @param by the class that finds those at its end, where they are found by keys; empty elsewhere
 * @param steps what a new record at its end needs
 * @param documentation the author's words; empty where there are none
 */
public record ViaDescription(
        String name,
        Companioned target,
        Arity arity,
        List<String> path,
        boolean joined,
        String by,
        List<Requirement> steps,
        String documentation)
        implements RelationDescription {
    public ViaDescription {
        path = List.copyOf(path);
        steps = List.copyOf(steps);
    }
}

package dev.sippet.processor.describe;

import dev.sippet.processor.declare.Arity;
import java.util.List;

/**
 * A relation to the records that hold the key of this one.
 *
 * @param name its name
 * @param target the model it leads to
 * @param arity how many there are
 * @param pair the relation there that leads back
 * @param by the class there that finds them, where they are found by keys; empty elsewhere
 * @param movable whether one that is there can move to another owner, which it cannot where its key says whose it is
 * @param steps what a new record there still needs once this one is its owner
 * @param documentation the author's words; empty where there are none
 */
public record InverseDescription(
        String name,
        Companioned target,
        Arity arity,
        String pair,
        String by,
        boolean movable,
        List<Requirement> steps,
        String documentation)
        implements RelationDescription {
    public InverseDescription {
        steps = List.copyOf(steps);
    }
}

package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Embedding;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.schema.Newtype;
import dev.sippet.schema.Relation;
import dev.sippet.schema.Via;
import dev.sippet.statement.Term;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a path leads: over relations to a record, to a field of it, or to what is embedded there.
 *
 * @param model the model it starts from
 * @param steps the relations it goes along
 * @param field the field it ends at; null elsewhere
 * @param embedding the embedded value it ends at; null elsewhere
 * @param newtype the record of one component that the field's values are in; null where it is none, or already left
 */
public record Location(
        Model<?> model,
        List<Step> steps,
        @Nullable Field field,
        @Nullable Embedding embedding,
        @Nullable Newtype<?> newtype) {
    public Location {
        steps = List.copyOf(steps);
    }

    /**
     * A relation on the way.
     *
     * @param owner the model that has it
     * @param relation the relation
     * @param refined which of the related records are meant
     */
    record Step(Model<?> owner, Relation relation, Refined refined) {}

    /** The model itself. */
    public static Location of(Model<?> model) {
        return new Location(model, List.of(), null, null, null);
    }

    /** Where the field of this term is. */
    static Location of(Term term) {
        List<Step> steps = new ArrayList<>();
        Term at = term;
        while (at instanceof Term.Related(var owner, var relation, var value)) {
            steps.add(new Step(owner, relation, Refined.ALL));
            at = value;
        }
        if (!(at instanceof Term.FieldTerm(var model, var field))) {
            throw new InvalidStatement("a computed value is no place", null);
        }
        return new Location(steps.isEmpty() ? model : steps.getFirst().owner(), steps, field, null, field.newtype());
    }

    /** On to this component. */
    public Location to(String name) {
        Model<?> here = end();
        String whole = embedding == null ? name : embedding.name() + "." + name;
        Embedding inside = here.embeddings().get(whole);
        if (inside != null) return new Location(model, steps, null, inside, null);
        if (here.member(whole) instanceof Relation relation) {
            List<Step> longer = new ArrayList<>(steps);
            longer.add(new Step(here, relation, Refined.ALL));
            return new Location(model, longer, null, null, null);
        }
        Field there = here.field(whole);
        return new Location(model, steps, there, null, there.newtype());
    }

    /** The same field, as what is inside of its values. */
    Location inside() {
        return new Location(model, steps, field, embedding, wrapped().inner());
    }

    /** The record of one component that the field's values are in. */
    Newtype<?> wrapped() {
        if (newtype != null) return newtype;
        throw new InvalidStatement("a path ends at " + end() + ", not at a record of one component in it", null);
    }

    /** The same way, but only to some of the records at its end. */
    Location refined(Refined refined) {
        List<Step> changed = new ArrayList<>(steps);
        Step last = changed.removeLast();
        changed.add(new Step(last.owner(), last.relation(), refined));
        return new Location(model, changed, field, embedding, newtype);
    }

    /** The model whose record or field it ends at. */
    public Model<?> end() {
        return steps.isEmpty() ? model : steps.getLast().relation().target().get();
    }

    /** The last relation. */
    Step last() {
        if (steps.isEmpty())
            throw new InvalidStatement("a path ends at " + model + " itself, not at a relation of it", null);
        return steps.getLast();
    }

    /** The whole way as one relation, at whose end each record is met once. */
    Relation whole(String what) {
        List<Step> before = steps.subList(0, steps.size() - 1);
        if (!before.stream().allMatch(step -> step.refined().equals(Refined.ALL))) {
            throw new InvalidStatement(
                    "records are " + what + " along relations as they are",
                    "filter what is " + what + " at the end of the path");
        }
        Relation last = last().relation();
        if (before.isEmpty()) return last;
        List<String> names = steps.stream().map(step -> step.relation().name()).toList();
        boolean many = steps.stream().anyMatch(step -> step.relation().many());
        return new Via(String.join(".", names), last.target(), names, many);
    }

    /** To the record that has the last relation. */
    Location owner() {
        return new Location(model, steps.subList(0, steps.size() - 1), null, null, null);
    }

    /** Whether a relation on the way may lead to none. */
    boolean mayEndAtNone() {
        return steps.stream().anyMatch(step -> step.relation().optional());
    }

    /** The embedded value it ends at. */
    Embedding ended() {
        if (embedding != null) return embedding;
        throw new InvalidStatement("a path ends at " + end() + ", not at a value embedded in it", null);
    }

    Fragment fragment() {
        return fragment(ending());
    }

    /** The value of a field of the record it ends at; NULL where a relation on the way leads to none. */
    Fragment fragment(Field end) {
        Term term = new Term.FieldTerm(end(), end);
        for (Step step : steps.reversed()) term = new Term.Related(step.owner(), step.relation(), term);
        return Fragment.of(term);
    }

    /** Whether there is a record at its end for which the condition holds. */
    Fragment some(Fragment condition) {
        Fragment inner = condition;
        for (Step step : steps.reversed()) {
            Fragment narrowed = step.refined().narrowed(inner);
            inner = narrowed.with(new Term.Some(step.owner(), step.relation(), narrowed.term()));
        }
        return inner;
    }

    Type type() {
        return ending().type();
    }

    private Field ending() {
        if (field == null) throw new InvalidStatement("a path ends at " + end() + ", not at a field of it", null);
        return field;
    }
}

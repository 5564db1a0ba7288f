package dev.sippet.planner.lower;

import dev.sippet.schema.Mapping;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Request;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.FieldTerm;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.statement.Term.TupleIn;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what each value of a normalized request has to be. */
final class Parameters {
    private final Mapping mapping;
    private final List<@Nullable Parameter> found = new ArrayList<>();

    private Parameters(Mapping mapping) {
        this.mapping = mapping;
    }

    static List<Parameter> of(Request.Single request, Mapping mapping) {
        Parameters parameters = new Parameters(mapping);
        switch (request) {
            case Request.Query query -> Rewrite.query(query, parameters::whole);
            case Request.Insert insert -> {}
            case Request.InsertMissing insert -> {}
            case Request.Update update -> {
                parameters.term(update.where());
                parameters.term(update.guard());
                for (Assignment assignment : update.set()) parameters.assignment(assignment);
            }
            case Request.Upsert upsert -> upsert.set().forEach(parameters::assignment);
            case Request.Delete delete -> {
                parameters.term(delete.where());
                parameters.term(delete.guard());
            }
        }
        return List.copyOf(parameters.found);
    }

    private void term(@Nullable Term term) {
        if (term != null) whole(term);
    }

    private Term whole(Term term) {
        return Rewrite.bottomUp(term, this::visit);
    }

    /** What is stored as it is given has to fit, and so has a list that is given and then changed. */
    private void assignment(Assignment assignment) {
        term(assignment.value());
        if (assignment.target() instanceof FieldTerm(var model, var field)
                && changed(assignment.value()) instanceof Argument(var index, var type)) {
            Type stored = mapping.column(field).type();
            put(index, new Parameter(stored, Parameter.Use.STORED, field.nullable(), model + "." + field.name()));
        }
    }

    private static Term changed(Term value) {
        return value instanceof Term.ListCall call ? changed(call.list()) : value;
    }

    /** Leaves come before what they stand in, so a comparison replaces what its argument said of itself. */
    private Term visit(Term term) {
        switch (term) {
            case Argument(var index, var type) -> put(index, compared(type, "a value"));
            case ListArgument(var index, var type) -> put(index, listed(type, "a value"));
            case Compare(var comparison, var left, Argument(var index, var type))
            when name(left) != null -> put(index, compared(type, name(left)));
            case In(var left, ListArgument(var index, var type))
            when name(left) != null -> put(index, listed(type, name(left)));
            case Term.ListCall call
            when call.operands().getLast() instanceof Argument(var index, var type) ->
                put(index, new Parameter(type, use(call.function()), false, name(call.list())));
            case TupleIn in -> {
                for (int i = 0; i < in.values().size(); i++)
                    listed(in.arguments().get(i), name(in.values().get(i)));
            }
            default -> {}
        }
        return term;
    }

    /** What people call what a value is compared with: its field, where it is one. */
    private static String name(Term term) {
        return switch (term) {
            case FieldTerm(var model, var field) -> model + "." + field.name();
            case Term.Related(var owner, var relation, var value) -> name(value);
            case Term.ListCall call -> name(call.list());
            default -> "a value";
        };
    }

    /** What comes into a list has to fit there. */
    private static Parameter.Use use(Term.ListFunction function) {
        return switch (function) {
            case JOINED -> Parameter.Use.STORED;
            case SAME, HAS_ALL, HAS_ANY, SIZE, WITHOUT, WITHOUT_AT, WITHOUT_LAST -> Parameter.Use.COMPARED;
        };
    }

    private void listed(ListArgument list, String name) {
        put(list.index(), listed(list.element(), name));
    }

    private static Parameter compared(Type type, String name) {
        return new Parameter(type, Parameter.Use.COMPARED, true, name);
    }

    private static Parameter listed(Type type, String name) {
        return new Parameter(type, Parameter.Use.LISTED, false, name);
    }

    private void put(int index, Parameter parameter) {
        while (found.size() <= index) found.add(null);
        found.set(index, parameter);
    }
}

package dev.sippet.planner.lower;

import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Model;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.SourceColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables that one statement reads, each with its number: 0 is the statement's own. */
final class Sources {
    private final Function<Model<?>, Mapping> mappings;
    private int last;

    Sources(Function<Model<?>, Mapping> mappings) {
        this.mappings = mappings;
    }

    /**
     * A table of the statement.
     *
     * @param mapping the model and its table
     * @param number its number
     */
    record Source(Mapping mapping, int number) {
        /** A column, named with its table. */
        SourceColumn column(Field field) {
            return new SourceColumn(number, mapping.column(field));
        }
    }

    /** The statement's own table. */
    Source own(Model<?> model) {
        return new Source(mappings.apply(model), 0);
    }

    /** One more table. */
    Source next(Model<?> model) {
        return new Source(mappings.apply(model), ++last);
    }

    /** What ties the rows of both ends of a hop to each other. */
    static List<Term> tied(Hop hop, Source from, Source to) {
        List<Term> tied = new ArrayList<>();
        for (int i = 0; i < hop.here().size(); i++) {
            tied.add(new Compare(
                    Comparison.EQ,
                    to.column(hop.there().get(i)),
                    from.column(hop.here().get(i))));
        }
        return tied;
    }
}

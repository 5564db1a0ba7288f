package dev.sippet.planner.plan;

import dev.sippet.schema.Hop;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Relation;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Request;
import dev.sippet.statement.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan does. Every step has a runner of the same name in {@code execute}. */
public sealed interface Step {

    /**
     * Nothing is sent, since the answer is known.
     *
     * @param answer what is answered
     */
    record Known(Answer answer) implements Step {

        /** What can be known without asking. */
        public enum Answer {
            /** No rows. */
            NO_ROWS,
            /** A count of zero. */
            ZERO,
            /** That there is none. */
            NONE
        }
    }

    /**
     * Reads rows.
     *
     * @param read the statement
     * @param windows how the same rows are read some at a time; null where it answers no records
     */
    record Fetch(Prepared read, @Nullable Windowed windows) implements Step {}

    /**
     * Reads records and what comes with them, window by window.
     *
     * @param windows reads the records
     * @param related reads what comes with those of a window
     */
    record FetchGraph(Windowed windows, List<FetchRelated> related) implements Step {
        public FetchGraph {
            related = List.copyOf(related);
        }
    }

    /**
     * Stores new records and answers them, completed by what the database made.
     *
     * @param mapping the model and its table
     * @param generated stores them where the database makes the keys, or where nobody does
     * @param given stores them where people gave the keys that the database would make; null where it makes none
     */
    record InsertRows(
            Mapping mapping, Prepared generated, @Nullable Prepared given) implements Step {}

    /**
     * Stores new records and those that come with them: what they point to first, then they themselves, then what points to them,
     * with one statement for each relation. Answers the records, each with those that came with it.
     *
     * @param rows stores the records
     * @param nested stores those that come with them
     */
    record InsertGraph(InsertRows rows, List<NestedInsert> nested) implements Step {
        public InsertGraph {
            nested = List.copyOf(nested);
        }
    }

    /**
     * Stores new records in a relation of other new records.
     *
     * @param relation the relation
     * @param hop from those others to these
     * @param graph stores them
     */
    record NestedInsert(Relation relation, Hop hop, InsertGraph graph) {}

    /**
     * Changes or deletes rows and answers how many.
     *
     * @param write the statement
     * @param probe tells a row that is gone from one that is not as expected; null where nothing was expected
     */
    record Write(Prepared write, @Nullable Prepared probe) implements Step {}

    /**
     * Changes one row and answers it.
     *
     * @param write the statement; it answers the row itself where {@code readBack} is null
     * @param probe tells a row that is gone from one that is not as expected; null where nothing was expected
     * @param readBack reads the row after it was changed, in the same transaction
     */
    record UpdateOne(
            Prepared write,
            @Nullable Prepared probe,
            @Nullable Prepared readBack) implements Step {}

    /**
     * Reads rows where they are found by keys.
     *
     * @param read finds them
     * @param answer what is answered
     */
    record FetchByKeys(KeyRead read, Request.Answer answer) implements Step {}

    /**
     * Changes or deletes rows where they are found by keys: each is read, judged, and replaced if it is still as it was read, or else
     * read again.
     *
     * @param read finds them
     * @param change what happens to each
     * @param one whether it is about one row, which must be there and is answered
     */
    record WriteByKeys(KeyRead read, RowChange change, boolean one) implements Step {}

    /**
     * What happens to one row.
     *
     * @param where what must hold of it, or it is passed over
     * @param guard what must hold of it besides, or the write fails; null for nothing
     * @param set what changes; null where it is deleted
     * @param again reads the row by its key
     * @param write puts the new state in place of the old one
     * @param direct does all of it in one operation, where that is possible; null where it is not
     */
    record RowChange(
            Term where,
            @Nullable Term guard,
            @Nullable List<Assignment> set,
            Keyed again,
            Keyed write,
            @Nullable Keyed direct) {
        public RowChange {
            set = set == null ? null : List.copyOf(set);
        }
    }
}

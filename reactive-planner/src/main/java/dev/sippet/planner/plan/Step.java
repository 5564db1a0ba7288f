package dev.sippet.planner.plan;

import dev.sippet.driver.Isolation;
import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Relation;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Request;
import dev.sippet.statement.Term;
import dev.sippet.value.Layout;
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
     * @param sideBySide whether what does not depend on each other may be read on several sessions at once
     */
    record FetchGraph(Windowed windows, List<FetchRelated> related, boolean sideBySide) implements Step {
        public FetchGraph {
            related = List.copyOf(related);
        }
    }

    /**
     * Answers records that are there already, with what comes with them.
     *
     * @param related reads what comes with them
     */
    record Complete(List<FetchRelated> related) implements Step {
        public Complete {
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
     * Stores those new records of which none is there that is the same in some fields, and answers how many.
     *
     * @param found reads what is there
     * @param by the fields
     * @param rows stores those that are missing
     */
    record InsertMissing(Prepared found, List<Field> by, InsertRows rows) implements Step {
        public InsertMissing {
            by = List.copyOf(by);
        }
    }

    /**
     * Does one thing after the other.
     *
     * @param parts what is done
     * @param answer the position of the one whose answer counts
     */
    record Together(List<Part> parts, int answer) implements Step {
        public Together {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One of several things to do.
     *
     * @param plan how
     * @param most how many records it is about, all of which have to be there; 0 where that does not matter
     */
    record Part(Plan plan, int most) {}

    /**
     * Stores new records and those that come with them: what they point to first, then they themselves, then what points to them,
     * with one statement for each relation. Answers the records, each with those that came with it.
     *
     * @param rows stores the records
     * @param nested stores those that come with them
     * @param atOnce stores all of them in one statement; null where the database has none
     */
    record InsertGraph(
            InsertRows rows,
            List<NestedInsert> nested,
            @Nullable Prepared atOnce) implements Step {
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

    /** Stores a new record, or changes the one that is there or leaves it. */
    sealed interface Upsert extends Step {}

    /**
     * Stores a new record or changes the one that is there by one statement, and answers it.
     *
     * @param mapping the model and its table
     * @param write the statement; it answers nothing where a record is left as it is
     * @param target the fields that tell what is there
     */
    record UpsertRow(Mapping mapping, Prepared write, List<Field> target) implements Upsert {
        public UpsertRow {
            target = List.copyOf(target);
        }
    }

    /**
     * Changes the record that is there, and stores a new one where there was none to change; answers it. Again, where another one was
     * stored in between.
     *
     * @param update the change; it takes the values of the new record after its own
     * @param insert stores it
     * @param way how far its transactions are kept apart from others, and by what it is found
     */
    record UpdateOrInsert(UpdateOne update, InsertRows insert, Way way) implements Upsert {}

    /**
     * Stores a new record and answers it, unless there is one. Again, where another one was stored in between.
     *
     * @param found whether there is one
     * @param insert stores it
     * @param way how far its transactions are kept apart from others, and by what it is found
     */
    record InsertUnlessFound(Prepared found, InsertRows insert, Way way) implements Upsert {}

    /**
     * Does many upserts as if one after the other: those of one shape together, as far as no two have the same target.
     *
     * @param shapes the plan for each shape
     */
    record UpsertMany(List<Plan> shapes) implements Step {
        public UpsertMany {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * How an upsert by several statements goes.
     *
     * @param target the fields that tell what is there
     * @param isolation of its own transactions; null for the database's default
     */
    record Way(List<Field> target, @Nullable Isolation isolation) {
        public Way {
            target = List.copyOf(target);
        }
    }

    /** What is done on a store that finds rows by their keys. */
    sealed interface ByKeys extends Step {}

    /** What is done with rows that are there. */
    sealed interface OfFound extends ByKeys {}

    /**
     * Reads rows where they are found by keys.
     *
     * @param read finds them
     * @param answer what is answered
     * @param layout what is answered of each row
     * @param related what comes with them
     */
    record FetchByKeys(KeyRead read, Request.Answer answer, Layout layout, List<FetchRelated> related)
            implements OfFound {
        public FetchByKeys {
            related = List.copyOf(related);
        }
    }

    /**
     * Changes or deletes rows where they are found by keys: each is read, judged, and replaced if it is still as it was read, or else
     * read again.
     *
     * @param read finds them
     * @param change what happens to each
     * @param one whether it is about one row, which must be there and is answered
     * @param layout what is answered of that row
     */
    record WriteByKeys(KeyRead read, RowChange change, boolean one, Layout layout) implements OfFound {}

    /**
     * Changes the row that is found by the values of a new one, or leaves it, and stores the new one where there is none. Again, where
     * another one was stored in between.
     *
     * @param found reads the row that is left as it is, or changes it; it takes the values of the new row after its own
     * @param insert stores it
     * @param way by what it is found
     */
    record UpsertByKeys(OfFound found, InsertRows insert, Way way) implements ByKeys {}

    /**
     * Stores those new records of which none is there that is the same in some fields, and answers how many.
     *
     * @param found reads what is there; takes one list for each of the fields
     * @param by the fields
     * @param rows stores those that are missing
     */
    record InsertMissingByKeys(KeyRead found, List<Field> by, InsertRows rows) implements ByKeys {
        public InsertMissingByKeys {
            by = List.copyOf(by);
        }
    }

    /**
     * Stores new records of which some may be stored and others not.
     *
     * @param put stores them where all their keys are made here
     * @param rows stores them where keys are given, all or none
     */
    record InsertEachByKeys(Keyed put, InsertRows rows) implements ByKeys {}

    /**
     * What happens to one row.
     *
     * @param guard what must hold of it besides, or the write fails; null for nothing
     * @param set what changes; null where it is deleted
     * @param again reads the row by its key
     * @param write puts the new state in place of the old one
     * @param direct does all of it in one operation, where that is possible; null where it is not
     */
    record RowChange(
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

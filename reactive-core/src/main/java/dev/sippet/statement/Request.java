package dev.sippet.statement;

import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.schema.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people ask for, over models: the shape of a statement, without its values. The values come apart, in the order in which the
 * parameters stand here: component by component, depth first and left to right.
 */
public sealed interface Request {

    /** The model it is about. */
    Model<?> model();

    /** What is one thing to do. */
    sealed interface Single extends Request {}

    /**
     * Several writes, one after the other, all or none. Its values are those of each part, in an array each.
     *
     * @param model the model it is about
     * @param parts what is done
     * @param answer the position of the part whose answer counts
     */
    record Together(Model<?> model, List<Part> parts, int answer) implements Request {
        public Together {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One of several writes.
     *
     * @param request what is done
     * @param most how many records it is about, all of which have to be there; 0 where that does not matter
     */
    record Part(Single request, int most) {}

    /** What a query answers. */
    enum Answer {
        /** The records. */
        ROWS,
        /** Of the records only the deferred fields that are named. */
        FIELDS,
        /** What is selected of the records. */
        VALUES,
        /** What is selected of the records, each once. */
        DISTINCT,
        /** How many there are. */
        COUNT,
        /** How many different ones there are of what is selected. */
        COUNT_DISTINCT,
        /** Whether there is one. */
        EXISTS,
        /** Records that are there already, with what is included: the list of their rows follows all other values. */
        GIVEN
    }

    /**
     * Reads.
     *
     * @param model the model
     * @param answer what it answers
     * @param where which records
     * @param order in which order
     * @param limit how many at most: a parameter, or null
     * @param offset how many to leave out first: a parameter, or null
     * @param lock whether they are locked
     * @param includes which related records come with them
     * @param deferred which deferred fields are read with them
     * @param select what is read of each instead of the record
     * @param consistent whether it sees every write that ended before, where the store would not promise that by itself
     */
    record Query(
            Model<?> model,
            Answer answer,
            Term where,
            List<Order> order,
            @Nullable Term limit,
            @Nullable Term offset,
            Lock lock,
            List<Include> includes,
            List<Field> deferred,
            List<Selection> select,
            boolean consistent)
            implements Single {
        public Query {
            order = List.copyOf(order);
            includes = List.copyOf(includes);
            deferred = List.copyOf(deferred);
            select = List.copyOf(select);
        }

        /** Of records, with what comes with them. */
        public Query(
                Model<?> model,
                Answer answer,
                Term where,
                List<Order> order,
                @Nullable Term limit,
                @Nullable Term offset,
                Lock lock,
                List<Include> includes,
                List<Field> deferred) {
            this(model, answer, where, order, limit, offset, lock, includes, deferred, List.of(), false);
        }

        /** Of records alone. */
        public Query(
                Model<?> model,
                Answer answer,
                Term where,
                List<Order> order,
                @Nullable Term limit,
                @Nullable Term offset,
                Lock lock) {
            this(model, answer, where, order, limit, offset, lock, List.of(), List.of());
        }

        /** The same, about only this of each record. */
        public Query selecting(List<Selection> selected) {
            return new Query(
                    model, answer, where, order, limit, offset, lock, includes, deferred, selected, consistent);
        }

        /** The same, with these related records. */
        public Query including(List<Include> included) {
            return new Query(model, answer, where, order, limit, offset, lock, included, deferred, select, consistent);
        }

        /** The same, which sees every write that ended before. */
        public Query consistently() {
            return new Query(model, answer, where, order, limit, offset, lock, includes, deferred, select, true);
        }

        /** The fields that are read of each record. */
        public List<Field> read() {
            return answer == Answer.FIELDS ? deferred : model.read(deferred);
        }
    }

    /**
     * Stores new records. The values are those of each record in turn, in the order of the model's fields, {@link Unset} where
     * nothing was said, and after them a {@link Branch} for each relation in {@code nested}. Answers the records in the same order.
     *
     * @param model the model
     * @param nested new records that come with these
     * @param eachAlone whether some may be stored and others not
     */
    record Insert(Model<?> model, List<Nested> nested, boolean eachAlone) implements Single {
        public Insert {
            nested = List.copyOf(nested);
        }

        /** All of them or none. */
        public Insert(Model<?> model, List<Nested> nested) {
            this(model, nested, false);
        }

        /** Of records alone. */
        public Insert(Model<?> model) {
            this(model, List.of());
        }

        /** The same, of which some may be stored and others not. */
        public Insert alone() {
            return new Insert(model, nested, true);
        }
    }

    /**
     * Stores those new records of which none is there that is the same in some fields. Their values are those of an insert. Answers
     * how many were stored.
     *
     * @param model the model
     * @param by the fields
     */
    record InsertMissing(Model<?> model, List<Field> by) implements Single {
        public InsertMissing {
            by = List.copyOf(by);
        }
    }

    /**
     * New records in a relation of other new records.
     *
     * @param relation the relation
     * @param insert stores them
     */
    record Nested(Relation relation, Insert insert) {}

    /**
     * The values of new records in a relation of other new records.
     *
     * @param owners for each of them, which of the others it belongs to
     * @param values as for any insert
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
    record Branch(int[] owners, @Nullable Object[] values) {}

    /**
     * Changes records.
     *
     * @param model the model
     * @param where which records
     * @param guard what must hold of them besides, or the update fails; null for nothing
     * @param set what changes
     * @param one whether it is about one record, which must be there and is answered; otherwise it answers how many
     */
    record Update(Model<?> model, Term where, @Nullable Term guard, List<Assignment> set, boolean one)
            implements Single {
        public Update {
            set = List.copyOf(set);
        }
    }

    /**
     * Deletes records; answers how many.
     *
     * @param model the model
     * @param where which records
     * @param guard what must hold of them besides, or the deletion fails; null for nothing
     */
    record Delete(Model<?> model, Term where, @Nullable Term guard) implements Single {}

    /**
     * Stores a new record, or changes the one that has the same target. The values are those of the new record as for an insert, and
     * after them those of {@code set}. Answers the record; nothing where it was there and is left as it is.
     *
     * @param model the model
     * @param target the fields of the key, or of a unique index, which tell whether it is there
     * @param keyMade whether the key of a new record is made for it, and so is that of no other
     * @param set what changes of the record that is there
     * @param ignore whether it is left as it is
     * @param many whether it is one of {@link UpsertMany}, and answers nothing
     */
    record Upsert(
            Model<?> model, List<Field> target, boolean keyMade, List<Assignment> set, boolean ignore, boolean many)
            implements Single {
        public Upsert {
            target = List.copyOf(target);
            set = List.copyOf(set);
        }
    }

    /**
     * Does many upserts by the same target, as if one after the other. The values are {@link Ordered}, one for each shape.
     *
     * @param model the model
     * @param shapes what is given of the records differs, and so does what changes
     */
    record UpsertMany(Model<?> model, List<Upsert> shapes) implements Request {
        public UpsertMany {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * Records of one shape among many.
     *
     * @param places where each of them stands among all
     * @param records their values in turn, as for an insert
     * @param changes the values of what changes of those that are there
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
    record Ordered(
            int[] places,
            @Nullable Object[] records,
            @Nullable Object[] changes) {}

    /** Stands for a value of an insert that nobody gave. */
    enum Unset {
        /** The only one. */
        UNSET
    }
}

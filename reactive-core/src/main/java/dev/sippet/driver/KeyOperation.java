package dev.sippet.driver;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Term;
import dev.sippet.value.Layout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a store that finds rows by their keys can be asked besides storing new rows, which is an insert as anywhere. A session of such a
 * store holds nothing, so it runs any number of these beside each other.
 */
public sealed interface KeyOperation extends Operation {

    /** The table it is about. */
    Table table();

    /**
     * Reads rows by their keys: the arguments are the columns of the primary key of each in turn. A key that no row has is passed
     * over, one that is given twice is answered once; rows come in any order.
     *
     * @param layout what the rows hold: columns of the table, each in a slot that is called as {@link Table#slot} says
     * @param consistent whether it sees every write that ended before, whatever the store is told to do by itself
     */
    record GetByKey(Table table, Layout layout, boolean consistent) implements KeyOperation {}

    /**
     * Reads rows by a unique index: the arguments are the columns of the index for each in turn. A row that changed on the way may
     * come with other values there.
     *
     * @param index a unique index of the table
     * @param layout what the rows hold: columns of the table, each in a slot that is called as {@link Table#slot} says
     * @param consistent whether it sees every write that ended before, whatever the store is told to do by itself
     */
    record GetByUnique(Table table, TableIndex index, Layout layout, boolean consistent) implements KeyOperation {}

    /**
     * Reads the rows of one partition in the order of its sort key. The last argument is how many rows will be taken, or NULL where
     * nobody knows; those before it are the columns of the partition.
     *
     * @param index the index it reads; null for the table itself
     * @param range what is asked of the columns of the sort key: comparisons, and of a text at last what it starts with; empty for all
     * @param filter what else; null for nothing
     * @param descending whether the largest come first
     * @param count whether it answers how many there are in place of the rows; as several numbers to add up
     * @param layout what the rows hold: columns of the table as for {@link GetByKey}, or the count
     * @param consistent whether it sees every write that ended before, whatever the store is told to do by itself; of no index
     */
    record QueryKey(
            Table table,
            @Nullable TableIndex index,
            List<Term> range,
            @Nullable Term filter,
            boolean descending,
            boolean count,
            Layout layout,
            boolean consistent)
            implements KeyOperation {
        public QueryKey {
            range = List.copyOf(range);
        }
    }

    /**
     * Reads all rows of a table, in any order. The last argument is how many rows will be taken, or NULL where nobody knows.
     *
     * @param filter which of them; null for all
     * @param count whether it answers how many there are in place of the rows; as several numbers to add up
     * @param layout what the rows hold: columns of the table as for {@link GetByKey}, or the count
     * @param consistent whether it sees every write that ended before, whatever the store is told to do by itself
     */
    record Scan(Table table, @Nullable Term filter, boolean count, Layout layout, boolean consistent)
            implements KeyOperation {}

    /**
     * Stores new rows whose keys nobody has, in any order: where it fails, some may be stored and others not. The arguments are all
     * columns of each in turn. The table has no unique index.
     */
    record PutNew(Table table) implements KeyOperation {}

    /**
     * Changes the row with a key in one step, and answers it as it is now. Where the condition does not hold it answers the row as it
     * is, unchanged; where there is none, nothing.
     *
     * @param key the value of each column of the primary key
     * @param set what changes: to an argument, or by adding one to the same column or subtracting it
     * @param condition what must hold of the row
     * @param layout what the answer holds: all columns, and then whether the row was changed
     */
    record UpdateByKey(Table table, List<Term> key, List<Assignment> set, Term condition, Layout layout)
            implements KeyOperation {
        public UpdateByKey {
            key = List.copyOf(key);
            set = List.copyOf(set);
        }
    }

    /**
     * Deletes the row with a key in one step, and answers it as it was. Where the condition does not hold it answers the row as it is,
     * and where there is none, nothing. The table has no unique index.
     *
     * @param key the value of each column of the primary key
     * @param condition what must hold of the row
     * @param layout what the answer holds: all columns, and then whether the row was deleted
     */
    record DeleteByKey(Table table, List<Term> key, Term condition, Layout layout) implements KeyOperation {
        public DeleteByKey {
            key = List.copyOf(key);
        }
    }

    /**
     * Puts one state of a row in place of another, if some of its columns are still as they were: the arguments are all columns as they
     * were, and then all as they are to be. Answers whether it did. The unique indexes stay exact.
     *
     * @param compared the columns that have to be as they were
     * @param changed the columns that are to be different; those of the primary key are not among them; none where the row only has to be
     *     as it was
     */
    record Replace(Table table, List<Column> compared, List<Column> changed) implements KeyOperation {
        public Replace {
            compared = List.copyOf(compared);
            changed = List.copyOf(changed);
        }
    }

    /**
     * Deletes a row, if some of its columns are still as they were: the arguments are all columns. Answers whether it did.
     *
     * @param compared the columns that have to be as they were
     */
    record Remove(Table table, List<Column> compared) implements KeyOperation {
        public Remove {
            compared = List.copyOf(compared);
        }
    }
}

package dev.sippet.statement;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request became for a database with tables: the terms hold columns and arguments only. */
public sealed interface TableStatement {

    /** The table it is about. */
    Table table();

    /**
     * Reads rows.
     *
     * @param table the table
     * @param columns what is read
     * @param where which rows
     * @param order in which order
     * @param limit how many at most: an argument, or null
     * @param offset how many to leave out first: an argument, or null
     * @param lock whether they are locked
     */
    record Select(
            Table table,
            List<Column> columns,
            Term where,
            List<Order> order,
            @Nullable Term limit,
            @Nullable Term offset,
            Lock lock)
            implements TableStatement {
        public Select {
            columns = List.copyOf(columns);
            order = List.copyOf(order);
        }
    }

    /** Counts rows. */
    record Count(Table table, Term where) implements TableStatement {}

    /** Whether there is a row; answers a boolean. */
    record Exists(Table table, Term where) implements TableStatement {}

    /**
     * Stores rows: the arguments are those of each row in turn.
     *
     * @param table the table
     * @param columns what the arguments are
     * @param returning what is answered of each row, in the same order; where it is empty, how many were stored
     */
    record Insert(Table table, List<Column> columns, List<Column> returning) implements TableStatement {
        public Insert {
            columns = List.copyOf(columns);
            returning = List.copyOf(returning);
        }
    }

    /**
     * Changes rows.
     *
     * @param table the table
     * @param set what changes
     * @param where which rows
     * @param returning what is answered of each row; where it is empty, how many there were
     */
    record Update(Table table, List<Assignment> set, Term where, List<Column> returning) implements TableStatement {
        public Update {
            set = List.copyOf(set);
            returning = List.copyOf(returning);
        }
    }

    /** Deletes rows; answers how many. */
    record Delete(Table table, Term where) implements TableStatement {}
}

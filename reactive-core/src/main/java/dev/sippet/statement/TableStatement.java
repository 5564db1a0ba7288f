package dev.sippet.statement;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Term.SourceColumn;
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
     * @param values what is read of each row
     * @param where which rows
     * @param order in which order
     * @param limit how many at most: an argument, or null
     * @param offset how many to leave out first: an argument, or null
     * @param lock whether they are locked
     * @param distinct whether rows of the same values are read once
     */
    record Select(
            Table table,
            List<Term> values,
            Term where,
            List<Order> order,
            @Nullable Term limit,
            @Nullable Term offset,
            Lock lock,
            boolean distinct)
            implements TableStatement {
        public Select {
            values = List.copyOf(values);
            order = List.copyOf(order);
        }

        /** Of all rows. */
        public Select(
                Table table,
                List<Term> values,
                Term where,
                List<Order> order,
                @Nullable Term limit,
                @Nullable Term offset,
                Lock lock) {
            this(table, values, where, order, limit, offset, lock, false);
        }
    }

    /**
     * Reads the rows that belong to any of many owners: each row once for each owner it belongs to, and after its values those that
     * tell the owner. Ordered within each owner.
     *
     * @param table the table
     * @param values what is read of each row
     * @param owners how rows and owners belong together
     * @param where which rows
     * @param order in which order
     * @param limit how many at most for each owner: an argument, or null
     */
    record SelectRelated(
            Table table,
            List<Term> values,
            Owners owners,
            Term where,
            List<Order> order,
            @Nullable Term limit) implements TableStatement {
        public SelectRelated {
            values = List.copyOf(values);
            order = List.copyOf(order);
        }
    }

    /** How rows tell the owners they belong to. */
    sealed interface Owners {
        /**
         * They hold the owner's key themselves.
         *
         * @param columns the columns that hold it
         */
        record Held(List<Column> columns) implements Owners {
            public Held {
                columns = List.copyOf(columns);
            }
        }

        /**
         * Other tables tie them together; a pair of an owner and a row counts once, in however many ways it is tied.
         *
         * @param tables the tables on the way from the owner to the row
         * @param owners columns of theirs that hold the owner's key
         * @param rows columns of theirs that hold the row's key
         * @param key the columns of the row with that key, in the same order
         * @param where what ties the tables to each other, and which owners
         */
        record Linked(
                List<Linking> tables, List<SourceColumn> owners, List<SourceColumn> rows, List<Column> key, Term where)
                implements Owners {
            public Linked {
                tables = List.copyOf(tables);
                owners = List.copyOf(owners);
                rows = List.copyOf(rows);
                key = List.copyOf(key);
            }
        }

        /** A table on the way, and its number among the sources of the statement. */
        record Linking(Table table, int source) {}
    }

    /**
     * Counts rows.
     *
     * @param table the table
     * @param where which rows
     * @param distinct rows that are the same in these values count once; empty where all count
     */
    record Count(Table table, Term where, List<Term> distinct) implements TableStatement {
        public Count {
            distinct = List.copyOf(distinct);
        }

        /** Of all rows. */
        public Count(Table table, Term where) {
            this(table, where, List.of());
        }
    }

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
     * Stores rows of several tables that refer to each other. The arguments are, for each of the nodes, a list for each of its columns
     * and after them one for each of its owners: the positions of the owners' rows, from 1, or NULL. Answers, for the rows that the
     * database numbers, the position of the node, that of the row, and its number.
     *
     * @param nodes what is stored, owners before what they are the owners of
     */
    record InsertGraph(List<Node> nodes) implements TableStatement {
        public InsertGraph {
            nodes = List.copyOf(nodes);
        }

        @Override
        public Table table() {
            return nodes.getFirst().table();
        }
    }

    /**
     * Rows of one table among others. The column that the database numbers is given where it is not NULL.
     *
     * @param table the table
     * @param owners whose keys they take
     */
    record Node(Table table, List<Owner> owners) {
        public Node {
            owners = List.copyOf(owners);
        }
    }

    /**
     * Rows before, whose keys are known to the database only.
     *
     * @param node the position of the node
     * @param key its columns
     * @param holding the columns that take these, in the same order
     */
    record Owner(int node, List<Column> key, List<Column> holding) {
        public Owner {
            key = List.copyOf(key);
            holding = List.copyOf(holding);
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

    /**
     * Stores rows, and changes those that are there instead. The arguments of each row in turn follow those of {@code set}. Rows that break another key or unique index than the target make it fail.
     *
     * @param table the table
     * @param columns what the arguments of a row are
     * @param first the index of the first of them
     * @param target the columns of the key or unique index which tells what is there
     * @param set what changes of a row that is there; where it is empty, nothing does
     * @param returning what is answered of each row that was stored or changed; where it is empty, how many there were
     */
    record Upsert(
            Table table,
            List<Column> columns,
            int first,
            List<Column> target,
            List<Assignment> set,
            List<Column> returning)
            implements TableStatement {
        public Upsert {
            columns = List.copyOf(columns);
            target = List.copyOf(target);
            set = List.copyOf(set);
            returning = List.copyOf(returning);
        }
    }
}

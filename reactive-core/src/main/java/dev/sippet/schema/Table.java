package dev.sippet.schema;

import dev.sippet.value.Type;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as drivers see it. Columns know the fields they hold only so that errors can name them.
 *
 * @param name its name in the database
 * @param model the model it holds, as errors name it
 * @param columns all columns, in order
 * @param primaryKey the columns of the key
 * @param partition how many of them, from the first on, a key-value store has to be given; it orders by the others
 * @param indexes all other indexes
 * @param foreignKeys what must exist elsewhere
 * @param scan whether a key-value store may read all of it where no key and no index helps
 */
public record Table(
        String name,
        String model,
        List<Column> columns,
        List<Column> primaryKey,
        int partition,
        List<TableIndex> indexes,
        List<ForeignKey> foreignKeys,
        boolean scan) {
    public Table {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** That is not read as a whole by a key-value store, and has a key whose first column is the partition. */
    public Table(
            String name,
            String model,
            List<Column> columns,
            List<Column> primaryKey,
            List<TableIndex> indexes,
            List<ForeignKey> foreignKeys) {
        this(name, model, columns, primaryKey, 1, indexes, foreignKeys, false);
    }

    /** How a key-value store keeps its rows. */
    public Keys keys() {
        return Keys.of(primaryKey, partition);
    }

    /** The column that the database numbers by itself, or null. */
    public @Nullable Column identity() {
        return columns.stream().filter(Column::identity).findFirst().orElse(null);
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * A column.
     *
     * @param name its name in the database
     * @param field the field it holds, as errors name it
     * @param type what it holds
     * @param nullable whether it may be NULL
     * @param identity whether the database numbers it
     */
    public record Column(String name, String field, Type type, boolean nullable, boolean identity) {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * An index.
     *
     * @param name its name in the database
     * @param columns what it covers, in order
     * @param partition how many of them, from the first on, a key-value store has to be given; it orders by the others
     * @param unique whether no two rows may have the same values there
     */
    public record TableIndex(String name, List<Column> columns, int partition, boolean unique) {
        public TableIndex {
            columns = List.copyOf(columns);
        }

        /** Whose first column is the partition. */
        public TableIndex(String name, List<Column> columns, boolean unique) {
            this(name, columns, 1, unique);
        }

        /** How a key-value store keeps its entries. */
        public Keys keys() {
            return Keys.of(columns, partition);
        }
    }

    /**
     * How a key-value store keeps rows: those of one partition together, in the order of the rest.
     *
     * @param partition what has to be given to find rows
     * @param sort what they are ordered by within a partition; empty where it has one row
     */
    public record Keys(List<Column> partition, List<Column> sort) {
        public Keys {
            partition = List.copyOf(partition);
            sort = List.copyOf(sort);
        }

        /** The first columns are the partition, the others are what its rows are ordered by. */
        static Keys of(List<Column> columns, int partition) {
            return new Keys(columns.subList(0, partition), columns.subList(partition, columns.size()));
        }

        /** All of them. */
        public List<Column> columns() {
            return Stream.concat(partition.stream(), sort.stream()).toList();
        }
    }

    /** What the database does to the rows that hold a key when the row whose key it is is deleted. */
    public enum OnDelete {
        /** Nothing: it refuses the deletion while there are such rows. */
        RESTRICT,
        /** Deletes them too. */
        CASCADE,
        /** Makes their key NULL, which all of its columns have to allow. */
        SET_NULL
    }

    /**
     * A key of another table that must exist there.
     *
     * @param name its name in the database
     * @param columns the columns that hold it here
     * @param target the other table
     * @param targetColumns its columns, in the same order
     * @param onDelete what becomes of the rows here when the row there is deleted
     */
    public record ForeignKey(
            String name, List<Column> columns, String target, List<String> targetColumns, OnDelete onDelete) {
        public ForeignKey {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }
    }
}

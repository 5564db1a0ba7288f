package dev.sippet.r2dbc.sql;

import dev.sippet.error.InvalidSchema;
import dev.sippet.schema.Naming;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.ForeignKey;
import dev.sippet.schema.Table.OnDelete;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what creates tables. For each table the driver first asks {@link #columns}, {@link #names} and {@link #definitions}, then runs
 * {@link #create}, and when all tables are there {@link #connect}: tables may refer to each other.
 */
public final class SchemaSql {
    private final Dialect dialect;
    private final Ddl ddl;

    /** For one database. */
    public SchemaSql(Dialect dialect) {
        this.dialect = dialect;
        this.ddl = dialect.ddl();
    }

    /**
     * What is there of a table.
     *
     * @param columns the names of its columns; none where there is no table
     * @param names the names of its indexes and constraints
     * @param definitions how it, its indexes and triggers were created, where that has to be known
     */
    public record Existing(Set<String> columns, Set<String> names, Set<String> definitions) {
        /** A table that is not there. */
        public static final Existing NOTHING = new Existing(Set.of(), Set.of(), Set.of());

        public Existing {
            columns = Set.copyOf(columns);
            names = Set.copyOf(names);
            definitions = Set.copyOf(definitions);
        }
    }

    /** Asks for the names of the columns of a table, one text in each row; none where there is no table. */
    public BoundSql columns(Table table) {
        return asking(ddl.columns(), table);
    }

    /** Asks for the names of the indexes and constraints of a table, one text in each row. */
    public BoundSql names(Table table) {
        return asking(ddl.names(), table);
    }

    /** Asks how a table was created, in one text for each row; null where that need not be known. */
    public @Nullable BoundSql definitions(Table table) {
        String question = ddl.definitions();
        return question == null ? null : asking(question, table);
    }

    private BoundSql asking(String question, Table table) {
        SqlWriter sql = new SqlWriter(dialect);
        String[] parts = question.split("\\?", -1);
        for (int i = 0; i < parts.length - 1; i++) sql.text(parts[i]).fixed(Type.TEXT, table.name());
        return sql.text(parts[parts.length - 1]).template().bind(new Object[0]);
    }

    /** Creates the table, or the indexes it lacks; refuses a table that lacks a column. */
    public List<String> create(Table table, Existing existing) {
        List<String> statements = new ArrayList<>();
        boolean absent = existing.columns().isEmpty();
        if (absent) statements.add(createTable(table));
        else checkColumns(table, existing);
        for (TableIndex index : table.indexes()) {
            boolean inside = absent && (isConstraint(index) || ddl.indexesInside());
            if (inside || existing.names().contains(index.name())) continue;
            statements.add(isConstraint(index) ? addUnique(table, index) : createIndex(table, index));
        }
        return statements;
    }

    /** Adds the foreign keys that a table lacks. */
    public List<String> connect(Table table, Existing existing) {
        List<ForeignKey> missing = table.foreignKeys().stream()
                .filter(key -> !existing.names().contains(ddl.nameOf(key)))
                .toList();
        if (!ddl.foreignKeysInside()) {
            return missing.stream().map(key -> alter(table) + foreignKey(key)).toList();
        }
        boolean nothing = missing.isEmpty() || existing.columns().isEmpty();
        if (nothing) return List.of();
        return new SqliteRebuild(dialect, table.name(), existing)
                .adding(missing.stream().map(this::foreignKey).toList());
    }

    private boolean isConstraint(TableIndex index) {
        return index.unique() && ddl.uniqueInside();
    }

    private static void checkColumns(Table table, Existing existing) {
        for (Column column : table.columns()) {
            if (existing.columns().contains(column.name())) continue;
            throw new InvalidSchema(
                    "table " + table.name() + " has no column " + column.name() + ", where " + table.model() + "."
                            + column.field() + " is stored",
                    "add the column, or drop the table to have it created anew");
        }
    }

    private String createTable(Table table) {
        List<String> lines = new ArrayList<>();
        for (Column column : table.columns()) lines.add(column(column));
        if (table.identity() == null || !ddl.identityIsKey()) {
            lines.add(constraint(name(table, "pkey")) + "PRIMARY KEY " + names(table.primaryKey()));
        }
        for (TableIndex index : table.indexes()) {
            if (isConstraint(index)) lines.add(unique(index));
            else if (ddl.indexesInside()) lines.add("INDEX " + dialect.quote(index.name()) + " " + indexed(index));
        }
        for (Column column : table.columns()) {
            String check = ddl.check(dialect.quote(column.name()), column.type());
            // MySQL refuses a check on a column that it numbers itself, and the numbers are never out of range.
            if (check == null || column.identity()) continue;
            lines.add(constraint(name(table, column.name() + "_check")) + "CHECK (" + check + ")");
        }
        if (ddl.foreignKeysInside()) table.foreignKeys().forEach(key -> lines.add(foreignKey(key)));
        return lines.stream()
                .collect(Collectors.joining(
                        ",\n  ",
                        "CREATE TABLE IF NOT EXISTS " + dialect.quote(table.name()) + " (\n  ",
                        "\n)" + ddl.options()));
    }

    private String column(Column column) {
        return dialect.quote(column.name()) + " " + ddl.type(column.type()) + (column.nullable() ? "" : " NOT NULL")
                + (column.identity() ? ddl.identity() : "");
    }

    private String unique(TableIndex index) {
        return constraint(index.name()) + "UNIQUE " + names(index.columns());
    }

    private String addUnique(Table table, TableIndex index) {
        return alter(table) + unique(index);
    }

    private String createIndex(Table table, TableIndex index) {
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + (ddl.indexesInside() ? "" : "IF NOT EXISTS ")
                + dialect.quote(index.name()) + " ON " + dialect.quote(table.name()) + " " + indexed(index);
    }

    private String foreignKey(ForeignKey key) {
        return constraint(key.name()) + "FOREIGN KEY " + names(key.columns()) + " REFERENCES "
                + dialect.quote(key.target()) + " " + list(key.targetColumns()) + onDelete(key.onDelete());
    }

    private static String onDelete(OnDelete onDelete) {
        return switch (onDelete) {
            case RESTRICT -> "";
            case CASCADE -> " ON DELETE CASCADE";
            case SET_NULL -> " ON DELETE SET NULL";
        };
    }

    private String alter(Table table) {
        return "ALTER TABLE " + dialect.quote(table.name()) + " ADD ";
    }

    private String constraint(String name) {
        return "CONSTRAINT " + dialect.quote(name) + " ";
    }

    private String name(Table table, String end) {
        return Naming.cut(table.name() + "_" + end, dialect.longestName());
    }

    private String indexed(TableIndex index) {
        return index.columns().stream()
                .map(column -> ddl.indexed(dialect.quote(column.name()), column))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private String names(List<Column> columns) {
        return list(columns.stream().map(Column::name).toList());
    }

    private String list(Collection<String> names) {
        return names.stream().map(dialect::quote).collect(Collectors.joining(", ", "(", ")"));
    }
}

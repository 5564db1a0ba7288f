package dev.sippet.sqlite.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.Codes;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;

final class SqliteEngineStatement implements EngineStatement {

    private final DB db;
    private final CoreStatement statement;
    private final long pointer;
    private List<EngineColumn> columns;

    SqliteEngineStatement(DB db, CoreStatement statement) throws SQLException {
        this.db = db;
        this.statement = statement;
        this.pointer = statement.pointer.safeRunLong((ignored, address) -> address);
        this.columns = readColumns(db.column_count(pointer));
    }

    @Override
    public boolean start(@Nullable Object[] values) throws SQLException {
        return db.execute(statement, values);
    }

    @Override
    public boolean step() throws SQLException {
        int code = db.step(pointer);
        if (code != Codes.SQLITE_ROW && code != Codes.SQLITE_DONE) {
            db.throwex(code);
        }
        return code == Codes.SQLITE_ROW;
    }

    @Override
    public @Nullable Object[] row() throws SQLException {
        int width = columns.size();
        @Nullable Object[] row = new @Nullable Object[width];
        for (int column = 0; column < width; column++) {
            row[column] = value(column);
        }
        return row;
    }

    private @Nullable Object value(int column) throws SQLException {
        return switch (db.column_type(pointer, column)) {
            case Codes.SQLITE_INTEGER -> db.column_long(pointer, column);
            case Codes.SQLITE_FLOAT -> db.column_double(pointer, column);
            case Codes.SQLITE_TEXT -> db.column_text(pointer, column);
            case Codes.SQLITE_BLOB -> blob(column);
            default -> null;
        };
    }

    // SQLite has no address for a blob without bytes, and sqlite-jdbc makes null of that.
    private byte[] blob(int column) throws SQLException {
        byte[] bytes = db.column_blob(pointer, column);
        return bytes == null ? new byte[0] : bytes;
    }

    /**
     * SQLite prepares a statement anew by itself when another connection has changed the schema; what answers no rows never comes to.
     */
    @Override
    public List<EngineColumn> columns() throws SQLException {
        if (columns.isEmpty()) {
            return columns;
        }
        int count = db.column_count(pointer);
        if (count != columns.size()) {
            columns = readColumns(count);
        }
        return columns;
    }

    private List<EngineColumn> readColumns(int count) throws SQLException {
        List<EngineColumn> read = new ArrayList<>(count);
        for (int column = 0; column < count; column++) {
            read.add(new EngineColumn(db.column_name(pointer, column), db.column_decltype(pointer, column)));
        }
        return List.copyOf(read);
    }

    @Override
    public long changes() throws SQLException {
        return db.changes();
    }

    @Override
    public void reset() throws SQLException {
        statement.pointer.safeRunInt(DB::reset);
        statement.pointer.safeRunInt(DB::clear_bindings);
    }

    @Override
    public void close() {
        try {
            statement.pointer.close();
        } catch (SQLException failedBefore) {
            // Closing repeats the error of the last step, which has been told already.
        }
    }
}

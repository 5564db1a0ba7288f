package dev.sippet.sqlite.engine;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One prepared statement. It runs once at a time; {@link #reset()} makes it ready to run again. */
public interface EngineStatement {

    /**
     * Binds and takes the first step.
     *
     * @return whether it stands on a row
     */
    boolean start(@Nullable Object[] values) throws SQLException;

    /**
     * Takes the next step.
     *
     * @return whether it stands on a row
     */
    boolean step() throws SQLException;

    /** The row that the statement stands on: a new array, which the caller may keep. */
    @Nullable
    Object[] row() throws SQLException;

    /** The columns of the statement that was started; empty if it answers no rows. */
    List<EngineColumn> columns() throws SQLException;

    /** How many rows the statement that just ended inserted, updated or deleted. */
    long changes() throws SQLException;

    /** Gives up the rows that are left and every lock they need. */
    void reset() throws SQLException;

    void close();
}

package dev.sippet.sqlite.engine;

import java.sql.SQLException;

/** Opens connections to one kind of database and tells what its failures mean. */
public interface Engine {

    /**
     * Opens a connection.
     *
     * @param place what the engine calls the database: a path, or a name of its own for one in memory
     * @param signals asked while a statement runs or waits
     */
    EngineConnection open(String place, Signals signals) throws SQLException;

    /** What went wrong, in SQLite's codes. */
    Failure classify(SQLException failure);

    /** The name that the database answers to in messages and metadata. */
    String product();
}

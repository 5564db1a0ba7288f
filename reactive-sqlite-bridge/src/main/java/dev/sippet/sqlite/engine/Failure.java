package dev.sippet.sqlite.engine;

/**
 * What an engine's exception means.
 *
 * @param code SQLite's extended result code, such as 2067 for a violated UNIQUE
 * @param name what SQLite calls the code
 * @param message the engine's own words, without decoration
 * @param rolledBack whether the engine has already rolled the transaction back
 */
public record Failure(int code, String name, String message, boolean rolledBack) {

    public static final int ERROR = 1;
    public static final int PERM = 3;
    public static final int ABORT = 4;
    public static final int BUSY = 5;
    public static final int LOCKED = 6;
    public static final int READONLY = 8;
    public static final int INTERRUPT = 9;
    public static final int IOERR = 10;
    public static final int CORRUPT = 11;
    public static final int FULL = 13;
    public static final int CANTOPEN = 14;
    public static final int TOOBIG = 18;
    public static final int CONSTRAINT = 19;
    public static final int MISMATCH = 20;
    public static final int MISUSE = 21;
    public static final int AUTH = 23;
    public static final int RANGE = 25;
    public static final int NOTADB = 26;
    public static final int BUSY_SNAPSHOT = 517;
    public static final int CONSTRAINT_CHECK = 275;
    public static final int CONSTRAINT_FOREIGNKEY = 787;
    public static final int CONSTRAINT_NOTNULL = 1299;
    public static final int CONSTRAINT_PRIMARYKEY = 1555;
    public static final int CONSTRAINT_UNIQUE = 2067;
    public static final int CONSTRAINT_ROWID = 2579;
    public static final int CONSTRAINT_DATATYPE = 3091;

    /** The code without its extension. */
    public int primary() {
        return code & 0xFF;
    }
}

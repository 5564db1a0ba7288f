package dev.sippet.sqlite;

import io.r2dbc.spi.Option;

/** How a transaction takes its locks; the value of {@link SqliteConnectionFactoryProvider#LOCK_MODE}. */
public enum LockMode {
    /** No lock until it is needed. A write that comes after others have written fails, and the transaction must run again. */
    DEFERRED(false),
    /** The write lock at once, readers go on. */
    IMMEDIATE(true),
    /** As IMMEDIATE in WAL mode; in other journal modes readers wait, too. */
    EXCLUSIVE(true),
    /** Several writers at a time, as long as they write different rows: Turso only. */
    CONCURRENT(false);

    private final boolean takesTurn;

    LockMode(boolean takesTurn) {
        this.takesTurn = takesTurn;
    }

    boolean takesTurn() {
        return takesTurn;
    }

    String sql() {
        return "BEGIN " + name();
    }

    /** The attribute of a {@link io.r2dbc.spi.TransactionDefinition} that asks for a mode. */
    public static final Option<LockMode> ATTRIBUTE = Option.valueOf("lockMode");
}

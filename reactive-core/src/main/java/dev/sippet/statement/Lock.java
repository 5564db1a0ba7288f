package dev.sippet.statement;

/** Whether the rows that are read are locked until the transaction ends, and what happens to those that others hold. */
public enum Lock {
    /** They are not locked. */
    NONE,
    /** They are, after waiting for others. */
    UPDATE,
    /** Those that others hold are left out. */
    UPDATE_SKIP_LOCKED,
    /** It fails at once when others hold one. */
    UPDATE_NO_WAIT
}

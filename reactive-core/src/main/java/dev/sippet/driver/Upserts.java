package dev.sippet.driver;

/** How one statement stores a new row or changes the one that is there. */
public enum Upserts {
    /** It names the key or unique index that says which row is there; any other one it breaks is an error. PostgreSQL and SQLite. */
    TARGETED,
    /**
     * It takes whatever key or unique index it breaks first, and so is used only where no other can be broken. MariaDB; of MySQL,
     * where such a statement answers no row either, only for many rows.
     */
    UNTARGETED,
    /** Not at all, or not so that two at once are safe: rows are changed, and stored where there was none to change. H2. */
    NONE
}

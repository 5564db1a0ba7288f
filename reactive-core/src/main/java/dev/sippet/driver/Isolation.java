package dev.sippet.driver;

/** How far a transaction is kept apart from those that run beside it. */
public enum Isolation {
    READ_UNCOMMITTED,
    READ_COMMITTED,
    REPEATABLE_READ,
    SERIALIZABLE;

    /** As SQL writes it. */
    public String sql() {
        return name().replace('_', ' ');
    }
}

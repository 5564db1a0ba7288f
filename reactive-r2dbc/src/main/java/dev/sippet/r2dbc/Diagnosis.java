package dev.sippet.r2dbc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an error of a database means, in names only: neither the values of the statement nor the database's own sentence about
 * them are kept, except where that sentence cannot hold one.
 *
 * @param kind what went wrong
 * @param code the SQLSTATE or the database's own code
 * @param name the constraint, index or table it is about, as far as the database says
 * @param columns the columns it is about, as far as the database says
 * @param said the database's own words, where they hold no values
 */
public record Diagnosis(
        Kind kind,
        @Nullable String code,
        @Nullable String name,
        List<String> columns,
        @Nullable String said) {
    public Diagnosis {
        columns = List.copyOf(columns);
    }

    /** What can go wrong. */
    public enum Kind {
        UNIQUE,
        FOREIGN_KEY,
        NOT_NULL,
        CHECK,
        /** The value does not fit its column. */
        TOO_LARGE,
        SERIALIZATION,
        LOCK_TIMEOUT,
        READ_ONLY,
        /** The server stopped the statement because it took too long. */
        TIMED_OUT,
        CONNECTION,
        /** The server is there and lets nobody in with this name and password. */
        LOGIN,
        NO_TABLE,
        OTHER
    }

    /** Of this kind, with nothing more known than the code. */
    public static Diagnosis of(Kind kind, @Nullable String code) {
        return new Diagnosis(kind, code, null, List.of(), null);
    }

    /** About this constraint, index or table. */
    public Diagnosis about(@Nullable String name) {
        return new Diagnosis(kind, code, name, columns, said);
    }

    /** About this column. */
    public Diagnosis column(@Nullable String column) {
        return new Diagnosis(kind, code, name, column == null ? List.of() : List.of(column), said);
    }

    /** In these words of the database, which hold no values. */
    public Diagnosis saying(@Nullable String said) {
        return new Diagnosis(kind, code, name, columns, said);
    }
}

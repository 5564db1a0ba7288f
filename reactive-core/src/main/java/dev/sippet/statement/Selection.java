package dev.sippet.statement;

/** One of the things that a query reads of each record, where it does not read the record itself. */
public sealed interface Selection {

    /**
     * A value.
     *
     * @param term what it is
     */
    record Value(Term term) implements Selection {}

    /**
     * Related records, or what is selected of these.
     *
     * @param include which
     */
    record Related(Include include) implements Selection {}
}

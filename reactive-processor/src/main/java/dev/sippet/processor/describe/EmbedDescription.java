package dev.sippet.processor.describe;

import com.palantir.javapoet.ClassName;

/**
 * A component that is stored in several columns.
 *
 * @param name its name
 * @param column what the names of its columns start with
 * @param embedded what is embedded
 * @param nullable whether it may be absent
 * @param optional whether it then is an {@code Optional}
 * @param deferred whether it is read only where a query says so
 * @param headed whether a column before those of its components says that it is there
 * @param lazy whether something in it is deferred
 * @param width how many columns it has
 * @param documentation the author's words; empty where there are none
 */
public record EmbedDescription(
        String name,
        String column,
        EmbeddableDescription embedded,
        boolean nullable,
        boolean optional,
        boolean deferred,
        boolean headed,
        boolean lazy,
        int width,
        String documentation)
        implements MemberDescription {

    /** The record or sealed interface. */
    public ClassName type() {
        return embedded.type();
    }

    /** The class with its reader, and its paths where they can be asked anything. */
    public ClassName companion() {
        return embedded.companion();
    }
}

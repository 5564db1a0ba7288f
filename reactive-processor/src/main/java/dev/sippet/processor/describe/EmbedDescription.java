package dev.sippet.processor.describe;

import com.palantir.javapoet.ClassName;

/**
 * A component that is stored in several columns.
 *
 * @param name its name
 * @param column what the names of its columns start with
 * @param type the record or sealed interface
 * @param companion the class with its paths
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
        ClassName type,
        ClassName companion,
        boolean nullable,
        boolean optional,
        boolean deferred,
        boolean headed,
        boolean lazy,
        int width,
        String documentation)
        implements MemberDescription {}

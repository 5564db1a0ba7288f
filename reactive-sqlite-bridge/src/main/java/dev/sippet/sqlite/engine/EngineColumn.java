package dev.sippet.sqlite.engine;

import org.jspecify.annotations.Nullable;

/**
 * A column of a result.
 *
 * @param declaredType what the table's definition says, absent for an expression
 */
public record EngineColumn(String name, @Nullable String declaredType) {}

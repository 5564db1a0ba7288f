package dev.sippet.planner.plan;

import dev.sippet.statement.Term;

/**
 * A value that is made of a row here.
 *
 * @param slot where the row takes it
 * @param value what it is
 */
public record Computed(int slot, Term value) {}

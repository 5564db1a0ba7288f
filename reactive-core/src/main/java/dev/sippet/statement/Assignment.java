package dev.sippet.statement;

/**
 * What an update puts where.
 *
 * @param target the field, or once lowered the column
 * @param value what it becomes
 */
public record Assignment(Term target, Term value) {}

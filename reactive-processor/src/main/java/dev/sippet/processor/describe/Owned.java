package dev.sippet.processor.describe;

/**
 * A way to find the records of an owner, in which new ones are created.
 *
 * @param by the class that finds them
 * @param movable whether what they hold of their owner may change, which what is part of their key never does
 */
public record Owned(String by, boolean movable) {}

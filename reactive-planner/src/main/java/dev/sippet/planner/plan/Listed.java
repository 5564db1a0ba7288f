package dev.sippet.planner.plan;

/**
 * Values of another table that are read before, and so become lists to be in.
 *
 * @param read finds the rows, whose first slots hold the values
 * @param values how many there are of each row, and so how many lists
 * @param first the position of the first list among the arguments
 */
public record Listed(KeyRead read, int values, int first) {}

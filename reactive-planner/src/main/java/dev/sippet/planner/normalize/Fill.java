package dev.sippet.planner.normalize;

import dev.sippet.schema.Field;
import java.util.function.Supplier;

/**
 * A value that the engine makes at each run.
 *
 * @param field what it is for
 * @param value makes it
 */
public record Fill(Field field, Supplier<?> value) {}

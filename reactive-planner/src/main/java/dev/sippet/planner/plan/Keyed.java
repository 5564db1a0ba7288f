package dev.sippet.planner.plan;

import dev.sippet.driver.Command;
import dev.sippet.driver.KeyOperation;

/**
 * An operation on a store of keys, and what its driver made of it.
 *
 * @param operation what is asked
 * @param command how it is sent
 */
public record Keyed(KeyOperation operation, Command command) {}

package dev.sippet.planner.plan;

import dev.sippet.driver.Command;
import dev.sippet.driver.Operation;

/**
 * An operation and what its driver made of it.
 *
 * @param operation what is asked
 * @param command how it is sent
 */
public record Prepared(Operation.QueryTable operation, Command command) {}

/**
 * Where the engine and the databases meet. A driver opens sessions, a session runs one sealed operation after
 * another, and a capability says in data what the connected server can do; the planner reads it, a driver never
 * branches for the planner.
 */
@NullMarked
package dev.sippet.driver;

import org.jspecify.annotations.NullMarked;

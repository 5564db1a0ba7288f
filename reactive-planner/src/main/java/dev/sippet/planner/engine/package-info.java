/**
 * The way from a request to its answer, as a table of contents of the phases, and the database people hold.
 */
@NullMarked
package dev.sippet.planner.engine;

import org.jspecify.annotations.NullMarked;

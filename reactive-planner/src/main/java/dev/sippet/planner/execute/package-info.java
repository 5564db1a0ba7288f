/**
 * Plans meet values here, and become one reactive pipeline: a runner for each kind of step, the only place that
 * borrows and gives back sessions, and the transactions that hold on to one. Reactor begins in this package.
 */
@NullMarked
package dev.sippet.planner.execute;

import org.jspecify.annotations.NullMarked;

/**
 * The second phase: a request that makes no sense, or that the connected database cannot serve with the same
 * meaning as the others, ends here with a typed error. What goes on is unchanged.
 */
@NullMarked
package dev.sippet.planner.verify;

import org.jspecify.annotations.NullMarked;

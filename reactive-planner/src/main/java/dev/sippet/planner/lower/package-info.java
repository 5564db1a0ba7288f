/**
 * The third phase: fields become columns, models become tables, and a request becomes the statements that serve
 * it. The result knows tables only, and for each argument what it has to be.
 */
@NullMarked
package dev.sippet.planner.lower;

import org.jspecify.annotations.NullMarked;

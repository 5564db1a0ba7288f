/**
 * The last phase before running: statements become steps of a plan, each with the command its driver made ready.
 * A plan holds no values, is kept by the shape of its request, and has one text form.
 */
@NullMarked
package dev.sippet.planner.plan;

import org.jspecify.annotations.NullMarked;

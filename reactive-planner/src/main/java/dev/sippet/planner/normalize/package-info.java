/**
 * The first phase: a request comes in as people said it and goes out saying all that it means. Parameters get
 * the positions of their values, and updates get the assignments they imply.
 */
@NullMarked
package dev.sippet.planner.normalize;

import org.jspecify.annotations.NullMarked;

/**
 * The rules that make terms simpler without changing what they mean. {@code Fold} is cheap, needs no schema and
 * may be called anywhere; each rule is a class of its own.
 */
@NullMarked
package dev.sippet.planner.simplify;

import org.jspecify.annotations.NullMarked;

/**
 * What Sippet costs, measured with JMH: the engine alone against a driver that answers from memory, and whole statements against
 * raw R2DBC on the same server in the same run. The figures are in {@code docs/performance.md}.
 */
@NullMarked
package dev.sippet.samples.benchmarks;

import org.jspecify.annotations.NullMarked;

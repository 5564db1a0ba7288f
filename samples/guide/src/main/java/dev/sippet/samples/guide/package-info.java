/**
 * The models of the guide and the README. What stands there as an example is a region of these files, or of the tests beside them,
 * which run it on H2.
 */
@NullMarked
package dev.sippet.samples.guide;

import org.jspecify.annotations.NullMarked;

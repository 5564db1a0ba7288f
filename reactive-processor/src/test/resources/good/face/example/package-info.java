/** Models of different shapes. */
@NullMarked
package example;

import org.jspecify.annotations.NullMarked;

/**
 * The types a field can have, the one Java form each value has on its way, and rows of such values by position.
 * Values come in from statements and from drivers; readers written by the processor turn rows into records.
 */
@NullMarked
package dev.sippet.value;

import org.jspecify.annotations.NullMarked;

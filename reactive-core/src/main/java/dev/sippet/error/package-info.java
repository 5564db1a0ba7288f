/**
 * Everything that can go wrong, as one sealed family under {@link dev.sippet.error.SippetException}. A message
 * names the model, the field and the driver, then prints the statement, then says what to do; it never holds a
 * value or a password.
 */
@NullMarked
package dev.sippet.error;

import org.jspecify.annotations.NullMarked;

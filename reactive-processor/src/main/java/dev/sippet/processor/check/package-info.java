/**
 * The rules for what people declare. Declarations come in, problems go out: each names the component, says what is wrong in the
 * author's words, and what to write instead. All are reported at once; nothing is written for a record that has one.
 */
@NullMarked
package dev.sippet.processor.check;

import org.jspecify.annotations.NullMarked;

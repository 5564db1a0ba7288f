/**
 * Reads annotated records into plain values. Elements and mirrors of the compiler come in; names, types and annotation values
 * go out, as the author wrote them and before anything is checked. Nothing after this package sees the compiler.
 */
@NullMarked
package dev.sippet.processor.declare;

import org.jspecify.annotations.NullMarked;

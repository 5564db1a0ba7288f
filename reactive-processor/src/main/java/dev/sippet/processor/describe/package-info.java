/**
 * What is to be written, decided. Declarations that were checked come in; descriptions go out that hold every name, type and
 * default which the writers need, so that those decide nothing.
 */
@NullMarked
package dev.sippet.processor.describe;

import org.jspecify.annotations.NullMarked;

/**
 * What people write on their records. Only models and the annotation processor import this package: nothing of
 * it is read at run time, so none of it needs reflection.
 */
@NullMarked
package dev.sippet.annotation;

import org.jspecify.annotations.NullMarked;

/**
 * The tree the engine works on: requests over models, statements over tables, and the terms both share. All are
 * immutable records without values: a value is a parameter, and the values travel beside the tree, so that equal
 * shapes are equal trees.
 */
@NullMarked
package dev.sippet.statement;

import org.jspecify.annotations.NullMarked;

/**
 * Values as texts, for databases that have no type of their own for them. Canonical Java values come in; ISO 8601 times and JSON arrays
 * go out, in which equal values are equal texts, and what comes back is read into the same values again.
 */
@NullMarked
package dev.sippet.r2dbc.text;

import org.jspecify.annotations.NullMarked;

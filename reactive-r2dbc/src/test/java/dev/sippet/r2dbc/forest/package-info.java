/** A model that is large: forests with trees with branches, for what streams. */
@NullMarked
package dev.sippet.r2dbc.forest;

import org.jspecify.annotations.NullMarked;

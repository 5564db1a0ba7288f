/**
 * One driver for all databases that R2DBC reaches. Operations come in and become SQL text with values bound to it; rows, counts
 * and typed errors go out, nothing of a driver's buffers with them. What databases differ in stands behind {@link
 * dev.sippet.r2dbc.Database} and {@link dev.sippet.r2dbc.Link}, one package for each database.
 */
@NullMarked
package dev.sippet.r2dbc;

import org.jspecify.annotations.NullMarked;

/**
 * SQLite behind the driver, embedded in this process. Its own R2DBC driver blocks threads of its own and nobody else's. Canonical Java
 * values become the four kinds that SQLite stores, and its sentences are read for the names in them. What leaves the package are canonical
 * Java values and Sippet's errors.
 */
@NullMarked
package dev.sippet.r2dbc.sqlite;

import org.jspecify.annotations.NullMarked;

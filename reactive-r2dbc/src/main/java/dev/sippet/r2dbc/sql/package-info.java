/**
 * SQL text for PostgreSQL, MySQL, MariaDB, H2 and SQLite. Statements over tables come in, and templates go out: each gives, for the values
 * of one run, a text and what its markers are bound to. What databases differ in stands in one class for each. Nothing here knows a
 * connection, so text is made and tested without one.
 */
@NullMarked
package dev.sippet.r2dbc.sql;

import org.jspecify.annotations.NullMarked;

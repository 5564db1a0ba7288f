/**
 * What talks to the database itself, in blocking calls. SQL text and values of five kinds ({@code null}, {@code Long},
 * {@code Double}, {@code String}, {@code byte[]}) go in; rows of the same five kinds, counts and classified failures come
 * out. SQLite through sqlite-jdbc is one engine; any JDBC driver of an SQLite-like database is another. Nothing here knows
 * R2DBC or Reactor, and nothing here may be called from a thread that must not block.
 */
@NullMarked
package dev.sippet.sqlite.engine;

import org.jspecify.annotations.NullMarked;

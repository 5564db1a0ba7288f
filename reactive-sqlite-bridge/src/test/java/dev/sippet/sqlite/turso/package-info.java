/**
 * The real Turso engine for tests. There is no JDBC driver of Turso in the registries that this build uses, but there is a package for
 * Node.js: a Node process hosts the engine, and a small JDBC driver that answers {@code jdbc:turso:} asks it. Requests go in as lines
 * and answers come back as lines.
 */
package dev.sippet.sqlite.turso;

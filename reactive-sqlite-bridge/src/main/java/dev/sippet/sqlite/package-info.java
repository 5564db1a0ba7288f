/**
 * An R2DBC driver for SQLite and its like. R2DBC's interfaces are the way in: connection factories, connections, statements.
 * Every native call happens on the one thread of its connection ({@code NativeThread}), where rows are read as they are asked
 * for and handed out; what goes out is R2DBC's results and R2DBC's exceptions with SQLite's extended codes. The driver knows
 * nothing of whoever uses it.
 */
@NullMarked
package dev.sippet.sqlite;

import org.jspecify.annotations.NullMarked;

/**
 * Reads SQL text as far as the driver must understand it. One string goes in; out come its verb, its parameters, where it ends
 * and whether a second command follows. Nothing here checks grammar: that is the database's affair.
 */
@NullMarked
package dev.sippet.sqlite.text;

import org.jspecify.annotations.NullMarked;

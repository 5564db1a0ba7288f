/**
 * The typed builders that generated companions extend. They take paths and values and leave requests and values
 * apart; {@code exec} hands both to the session. Every one of them is an immutable value that can be kept,
 * shared and run again.
 */
@NullMarked
package dev.sippet.query;

import org.jspecify.annotations.NullMarked;

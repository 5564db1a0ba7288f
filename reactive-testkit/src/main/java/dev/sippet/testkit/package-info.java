/**
 * What tests put between the engine and a driver: a driver that records what runs and can be told to fail, and a ledger of the
 * sessions that are out. Any driver goes in, and comes out watched.
 */
@NullMarked
package dev.sippet.testkit;

import org.jspecify.annotations.NullMarked;

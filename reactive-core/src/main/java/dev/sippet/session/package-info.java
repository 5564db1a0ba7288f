/**
 * What people hold: a {@link dev.sippet.session.Db}, a {@link dev.sippet.session.Transaction}, the statements
 * that run on them, and values that may not be loaded yet. The engine implements the first two, the builders of
 * {@code query} the third.
 */
@NullMarked
package dev.sippet.session;

import org.jspecify.annotations.NullMarked;

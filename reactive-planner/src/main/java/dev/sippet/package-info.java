/**
 * The way in: {@link dev.sippet.Sippet} takes a URL and answers the {@link dev.sippet.session.Db} that statements run on. Drivers
 * and models are found on the class path, or named.
 */
@NullMarked
package dev.sippet;

import org.jspecify.annotations.NullMarked;

/**
 * H2 behind the driver, embedded in this process. It blocks whoever calls it, so all calls are moved to threads of its own.
 * What leaves the package are canonical Java values and Sippet's errors.
 */
@NullMarked
package dev.sippet.r2dbc.h2;

import org.jspecify.annotations.NullMarked;

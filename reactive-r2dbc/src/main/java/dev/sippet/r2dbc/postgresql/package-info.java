/**
 * PostgreSQL behind the driver. It takes canonical Java values and binds them as the types that its columns have, reads binary
 * results, and tells by SQLSTATE what an error means. What leaves the package are canonical Java values and Sippet's errors.
 */
@NullMarked
package dev.sippet.r2dbc.postgresql;

import org.jspecify.annotations.NullMarked;

/**
 * MySQL and MariaDB behind the driver, through one R2DBC driver. Which of the two it is the server says at log-in. It takes
 * canonical Java values into a session in UTC, and what leaves the package are canonical Java values and Sippet's errors.
 */
@NullMarked
package dev.sippet.r2dbc.mysql;

import org.jspecify.annotations.NullMarked;

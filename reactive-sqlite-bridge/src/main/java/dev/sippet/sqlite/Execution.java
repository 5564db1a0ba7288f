package dev.sippet.sqlite;

import dev.sippet.sqlite.text.SqlText;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One binding of one statement, ready to run.
 *
 * @param sql what is run, which may be the text with a RETURNING clause behind it
 * @param chunk how many rows a visit to the connection's thread serves at most
 * @param timeout zero for none
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares executions, and rows of values are arrays everywhere below.
record Execution(SqlText text, String sql, @Nullable Object[] values, int chunk, Duration timeout) {}

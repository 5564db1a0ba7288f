/**
 * The driver for DynamoDB, on the asynchronous client of the AWS SDK. Operations over tables and keys come in and become calls of the
 * store, with every name and value behind a placeholder; items go out as rows. Unique constraints are tables of their own beside the
 * table, kept exact by transactional writes.
 */
@NullMarked
package dev.sippet.dynamo;

import org.jspecify.annotations.NullMarked;

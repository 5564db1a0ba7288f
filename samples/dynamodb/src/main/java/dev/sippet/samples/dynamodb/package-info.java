/**
 * One program for every store: sensors and what they measure, read only by what keys and indexes serve. It takes a URL and says what it
 * did; on DynamoDB each statement is a key read or a query, and on a database with tables the same statements are SQL.
 */
@NullMarked
package dev.sippet.samples.dynamodb;

import org.jspecify.annotations.NullMarked;

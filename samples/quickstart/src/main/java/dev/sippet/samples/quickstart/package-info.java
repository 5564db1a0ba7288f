/**
 * The quick start: two records, and a program that creates, reads, changes and deletes them on an embedded database and says what
 * it did. The processor writes {@code Accounts} and {@code Todos}.
 */
@NullMarked
package dev.sippet.samples.quickstart;

import org.jspecify.annotations.NullMarked;

/**
 * Writes Java and resource files. Descriptions come in, each section of a file has a class of its own, and all phrases of
 * the generated documentation are in {@code Docs}. Types of the core appear by name only.
 */
@NullMarked
package dev.sippet.processor.write;

import org.jspecify.annotations.NullMarked;

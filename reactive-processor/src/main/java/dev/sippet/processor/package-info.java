/**
 * The annotation processor. Annotated records come in; what goes out is one companion for each, with its statements, paths,
 * builders and reader, and the resource that lets the core find it. It runs in the compiler and is never on a program's class path.
 */
@NullMarked
package dev.sippet.processor;

import org.jspecify.annotations.NullMarked;

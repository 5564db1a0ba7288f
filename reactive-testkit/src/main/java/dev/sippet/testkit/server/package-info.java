/**
 * Real database servers for tests. {@link dev.sippet.testkit.server.Servers} starts one of each product per JVM, in Docker where it
 * answers and as a child process otherwise; a test asks it for a fresh {@link dev.sippet.testkit.server.Database} and gets a URL.
 * {@link dev.sippet.testkit.server.DatabaseServer} tells what the server itself sees, such as the statements it is running now, and
 * {@link dev.sippet.testkit.server.TcpProxy} stands between a test and a server and breaks the line.
 */
@NullMarked
package dev.sippet.testkit.server;

import org.jspecify.annotations.NullMarked;

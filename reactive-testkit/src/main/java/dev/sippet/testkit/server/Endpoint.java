package dev.sippet.testkit.server;

import dev.sippet.testkit.server.embedded.EmbeddedServer;

/**
 * Where a started server listens.
 *
 * @param how in a word or two, how it was started
 * @param stop stops it, and may be called again
 */
record Endpoint(String host, int port, String how, Runnable stop) {
    static Endpoint of(EmbeddedServer server) {
        return new Endpoint(EmbeddedServer.HOST, server.port(), "embedded", server::close);
    }
}

package dev.sippet.sqlite;

import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/** Closes a connection on its thread, before all that waits; the call that runs is ended. */
final class Closing implements NativeThread.Task {

    private final NativeConnection connection;
    private final MonoSink<Void> sink;

    private Closing(NativeConnection connection, MonoSink<Void> sink) {
        this.connection = connection;
        this.sink = sink;
    }

    static Mono<Void> of(NativeConnection connection) {
        return Mono.create(sink -> {
            connection.thread().submitFirst(new Closing(connection, sink));
            connection.watch().stop(null, Watch.Stop.CLOSED);
        });
    }

    @Override
    public void run() {
        connection.close();
        connection.thread().shutdown();
        sink.success();
    }

    /** Somebody else has closed it. */
    @Override
    public void reject() {
        sink.success();
    }
}

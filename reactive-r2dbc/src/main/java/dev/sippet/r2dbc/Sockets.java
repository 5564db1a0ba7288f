package dev.sippet.r2dbc;

import io.netty.channel.Channel;
import io.netty.channel.EventLoopGroup;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import reactor.netty.resources.LoopResources;
import reactor.netty.tcp.TcpResources;

/**
 * The sockets of one connection. Drivers forget them when the log-in is given up, and close them politely otherwise, which a server
 * that says nothing never answers; here they can be closed at any time. New sockets are spread over all event loops, where the
 * usual choice puts each on the loop of whoever asks, often the same one.
 */
public final class Sockets implements LoopResources {
    private final LoopResources shared = TcpResources.get();
    private final Queue<Channel> channels = new ConcurrentLinkedQueue<>();

    @Override
    public EventLoopGroup onClient(boolean useNative) {
        return shared.onServer(useNative);
    }

    @Override
    public EventLoopGroup onServer(boolean useNative) {
        return shared.onServer(useNative);
    }

    @Override
    public <C extends Channel> C onChannel(Class<C> type, EventLoopGroup group) {
        C channel = shared.onChannel(type, group);
        channels.add(channel);
        return channel;
    }

    @Override
    public <C extends Channel> Class<? extends C> onChannelClass(Class<C> type, EventLoopGroup group) {
        return shared.onChannelClass(type, group);
    }

    @Override
    public boolean daemon() {
        return shared.daemon();
    }

    /** Closes those that are open, without a word to the server. */
    public void close() {
        for (Channel channel : channels) {
            if (!channel.isRegistered()) continue;
            channel.eventLoop().execute(() -> channel.unsafe().close(channel.voidPromise()));
        }
    }
}

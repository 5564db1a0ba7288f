package dev.sippet.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A line between a test and a server that can be disturbed. It forwards bytes both ways until told otherwise; each disturbance holds
 * for open and for new connections until {@link #release()}. May be called from any thread.
 */
public final class TcpProxy implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;

    private final ServerSocket listener;
    private final String targetHost;
    private final int targetPort;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition released = lock.newCondition();
    private boolean requestsHeld;
    private boolean repliesHeld;
    private volatile boolean refusing;
    private volatile Duration delay = Duration.ZERO;

    private TcpProxy(ServerSocket listener, String targetHost, int targetPort) {
        this.listener = listener;
        this.targetHost = targetHost;
        this.targetPort = targetPort;
    }

    /** A proxy on a free port of this machine. */
    public static TcpProxy to(DatabaseServer server) {
        return to(server.host(), server.port());
    }

    /** A proxy on a free port of this machine. */
    public static TcpProxy to(String host, int port) {
        try {
            TcpProxy proxy = new TcpProxy(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), host, port);
            Thread.startVirtualThread(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String host() {
        return listener.getInetAddress().getHostAddress();
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** How many clients are connected. */
    public int connections() {
        return lines.size();
    }

    /** Accepts and stays silent. Bytes on their way are held, not lost: {@link #release()} lets them through. */
    public void blackHole() {
        hold(true, true);
    }

    /** Requests reach the server, which does what they ask; its answers are held. */
    public void holdReplies() {
        hold(false, true);
    }

    /** Lets every chunk of bytes wait, in each direction, before it goes on. */
    public void delay(Duration each) {
        delay = each;
    }

    /** Resets every open connection, on both sides, now; new ones are served. */
    public void reset() {
        List<Line> open = List.copyOf(lines);
        lines.removeAll(open);
        open.forEach(Line::reset);
    }

    /** Resets every new connection as soon as it is made, as a server does that has gone. Open ones go on. */
    public void refuse() {
        refusing = true;
    }

    /** Ends all disturbance, and lets held bytes go on. */
    public void release() {
        refusing = false;
        delay = Duration.ZERO;
        hold(false, false);
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reset();
        release();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Thread.startVirtualThread(() -> serve(client));
            } catch (IOException e) {
                // Closed, which ends the loop, or a client that went before it was accepted.
            }
        }
    }

    private void serve(Socket client) {
        if (refusing || listener.isClosed()) {
            reset(client);
            return;
        }
        try {
            Line line = new Line(client, new Socket(targetHost, targetPort));
            lines.add(line);
            Thread.startVirtualThread(() -> forward(line, line.server(), client, true));
            forward(line, client, line.server(), false);
        } catch (IOException e) {
            reset(client);
        }
    }

    /** One end of the stream ends both directions: no database protocol goes on with half a connection. */
    private void forward(Line line, Socket from, Socket to, boolean reply) {
        byte[] buffer = new byte[BUFFER];
        try {
            to.setTcpNoDelay(true);
            for (int read = 0; read >= 0; ) {
                read = from.getInputStream().read(buffer);
                awaitPassage(reply);
                if (read > 0) to.getOutputStream().write(buffer, 0, read);
            }
            line.close();
        } catch (IOException | InterruptedException e) {
            line.reset();
        }
        lines.remove(line);
    }

    private void awaitPassage(boolean reply) throws InterruptedException {
        Thread.sleep(delay);
        lock.lock();
        try {
            while (reply ? repliesHeld : requestsHeld) released.await();
        } finally {
            lock.unlock();
        }
    }

    private void hold(boolean requests, boolean replies) {
        lock.lock();
        try {
            requestsHeld = requests;
            repliesHeld = replies;
            released.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // Closed already, and so nothing is left to reset.
        }
    }

    private record Line(Socket client, Socket server) {
        void close() throws IOException {
            client.close();
            server.close();
        }

        void reset() {
            TcpProxy.reset(client);
            TcpProxy.reset(server);
        }
    }
}

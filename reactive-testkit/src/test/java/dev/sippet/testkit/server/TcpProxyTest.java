package dev.sippet.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that sends every byte back. */
class TcpProxyTest {
    private static final int SILENCE = 300;
    private static final int PATIENCE = 20_000;

    private final AtomicInteger received = new AtomicInteger();
    private ServerSocket echo;
    private TcpProxy proxy;

    @BeforeEach
    void start() throws IOException {
        echo = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::serve);
        proxy = TcpProxy.to(echo.getInetAddress().getHostAddress(), echo.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void bytesPassBothWays() throws IOException {
        try (Socket client = connect()) {
            assertThat(answer(client, 7)).isEqualTo(7);
            assertThat(answer(client, 8)).isEqualTo(8);
            assertThat(proxy.connections()).isEqualTo(1);
        }
    }

    @Test
    void endOfClientReachesServer() throws IOException {
        connect().close();
        await(() -> proxy.connections() == 0);
    }

    @Test
    void blackHoleIsSilentUntilReleased() throws IOException {
        try (Socket before = connect()) {
            answer(before, 1);
            proxy.blackHole();
            try (Socket after = connect()) {
                for (Socket client : new Socket[] {before, after}) {
                    assertSilent(client, 9);
                }
                assertThat(received).hasValue(1);
                proxy.release();
                assertThat(before.getInputStream().read()).isEqualTo(9);
                assertThat(after.getInputStream().read()).isEqualTo(9);
            }
        }
    }

    @Test
    void heldRepliesFollowRequestsThatWereServed() throws IOException {
        try (Socket client = connect()) {
            answer(client, 1);
            proxy.holdReplies();
            assertSilent(client, 2);
            await(() -> received.get() == 2);
            proxy.release();
            assertThat(client.getInputStream().read()).isEqualTo(2);
        }
    }

    @Test
    void resetEndsOpenConnectionsOnly() throws IOException {
        try (Socket client = connect()) {
            answer(client, 1);
            proxy.reset();
            assertThatThrownBy(() -> answer(client, 2)).isInstanceOf(SocketException.class);
            assertThat(proxy.connections()).isZero();
        }
        try (Socket next = connect()) {
            assertThat(answer(next, 3)).isEqualTo(3);
        }
    }

    @Test
    void blackHoleCanBeReset() throws IOException {
        try (Socket client = connect()) {
            answer(client, 1);
            proxy.blackHole();
            client.getOutputStream().write(2);
            proxy.reset();
            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketException.class);
        }
    }

    @Test
    void refusalResetsNewConnectionsOnly() throws IOException {
        try (Socket client = connect()) {
            answer(client, 1);
            proxy.refuse();
            assertThatThrownBy(() -> {
                        try (Socket next = connect()) {
                            answer(next, 2);
                        }
                    })
                    .isInstanceOf(SocketException.class);
            assertThat(answer(client, 3)).isEqualTo(3);
        }
    }

    @Test
    void delayHoldsEachWay() throws IOException {
        try (Socket client = connect()) {
            answer(client, 1);
            proxy.delay(Duration.ofMillis(50));
            long begun = System.nanoTime();
            answer(client, 2);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(100));
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(proxy.host(), proxy.port());
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    private static void assertSilent(Socket client, int question) throws IOException {
        client.setSoTimeout(SILENCE);
        assertThatThrownBy(() -> answer(client, question)).isInstanceOf(SocketTimeoutException.class);
        client.setSoTimeout(PATIENCE);
    }

    private static void await(BooleanSupplier reached) {
        long deadline = System.nanoTime() + Duration.ofMillis(PATIENCE).toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static int answer(Socket client, int question) throws IOException {
        client.getOutputStream().write(question);
        return client.getInputStream().read();
    }

    private void serve() {
        while (!echo.isClosed()) {
            try {
                Socket client = echo.accept();
                Thread.startVirtualThread(() -> echo(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void echo(Socket client) {
        try (client) {
            for (int read = client.getInputStream().read();
                    read >= 0;
                    read = client.getInputStream().read()) {
                received.incrementAndGet();
                client.getOutputStream().write(read);
            }
        } catch (IOException e) {
            // The test has broken the line.
        }
    }
}

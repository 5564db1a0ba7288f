package dev.sippet.testkit.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.testkit.server.embedded.ServerProcess.StartFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {
    @TempDir
    Path folder;

    private Path log;

    @BeforeEach
    void nameLog() {
        log = folder.resolve("log");
    }

    @Test
    void commandReadsItsInput() throws IOException {
        ServerProcess.run(List.of("cat"), "some text", log);
        assertThat(log).hasContent("some text");
    }

    @Test
    void failureShowsCommandExitCodeAndLog() {
        assertThatThrownBy(() -> ServerProcess.run(shell("echo no space left; exit 3"), "unread input", log))
                .isInstanceOf(StartFailed.class)
                .hasMessageContainingAll("exit 3", "ended with 3", "no space left");
    }

    @Test
    void serverThatEndsBeforeItIsReadyFails() {
        assertThatThrownBy(() -> start("echo bad option; exit 7"))
                .isInstanceOf(StartFailed.class)
                .hasMessageContainingAll("ended with 7", "bad option");
    }

    @Test
    void serverRunsUntilItIsClosed() throws IOException {
        ServerProcess server = start("echo $$ > %s; echo ready; exec sleep 60".formatted(folder.resolve("pid")));
        long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        assertThat(ProcessHandle.of(pid)).isPresent();
        server.close();
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        server.close();
    }

    private ServerProcess start(String script) throws IOException {
        return ServerProcess.start(shell(script), log, "ready", "KILL");
    }

    private static List<String> shell(String script) {
        return List.of("sh", "-c", script);
    }
}

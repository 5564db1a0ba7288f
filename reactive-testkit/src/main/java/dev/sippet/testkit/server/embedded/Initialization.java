package dev.sippet.testkit.server.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How the data of a new server is made. Equal recipes have equal hash codes in every JVM: strings promise that.
 *
 * @param command the program that does it
 * @param input what it reads
 */
record Initialization(List<String> command, String input) {
    void run(Path log) throws IOException {
        ServerProcess.run(command, input, log);
    }
}

package dev.sippet.testkit.server.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the servers live, below the temporary directory: folders that all JVMs of a user share, and folders of one process. */
final class Folders {
    private static final Path ROOT =
            Path.of(System.getProperty("java.io.tmpdir"), "sippet-servers-" + System.getProperty("user.name"));
    private static final String PROCESS = "process-";
    private static final AtomicInteger MADE = new AtomicInteger();

    static {
        try {
            Files.createDirectories(ROOT);
            removeWhatTheDeadLeft();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Folders() {}

    /** Fills a new folder. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /**
     * A folder that is made once and then only read. Of several JVMs that want it one makes it, the others wait: unpacking and
     * initializing several times at once could take longer than any of them has patience. It gets its name when it is complete, so
     * that nobody sees half a folder, whoever is killed.
     */
    static synchronized Path shared(String name, Filling filling) throws IOException {
        Path folder = ROOT.resolve(name);
        if (Files.isDirectory(folder)) return folder;
        try (FileChannel guard =
                FileChannel.open(ROOT.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            guard.lock();
            if (!Files.isDirectory(folder)) make(folder, filling);
        }
        return folder;
    }

    private static void make(Path folder, Filling filling) throws IOException {
        Path draft = ofThisProcess("draft");
        try {
            filling.fill(draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(draft);
        }
    }

    /** A new folder that no other process uses. */
    static Path ofThisProcess(String name) throws IOException {
        String unique = PROCESS + ProcessHandle.current().pid() + "-" + MADE.incrementAndGet() + "-" + name;
        return Files.createDirectory(ROOT.resolve(unique));
    }

    static Path copy(Path source, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                // With attributes, because PostgreSQL refuses data that others may read.
                Files.copy(each, target.resolve(source.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return target;
    }

    /** Deletes a folder and what is in it, if it is there. */
    static void delete(Path folder) {
        if (Files.notExists(folder)) return;
        try {
            Files.walkFileTree(folder, new Deletion());
        } catch (IOException e) {
            // A server that is just being killed may still write. A later process will delete it.
        }
    }

    /** A JVM that was killed had no time to delete its own. */
    private static void removeWhatTheDeadLeft() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            folders.filter(folder -> isOfDeadProcess(folder.getFileName().toString()))
                    .forEach(Folders::delete);
        }
    }

    private static boolean isOfDeadProcess(String name) {
        if (!name.startsWith(PROCESS)) return false;
        long pid = Long.parseLong(name.split("-", 3)[1]);
        return ProcessHandle.of(pid).isEmpty();
    }

    /** Tolerates that somebody else deletes the same. */
    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}

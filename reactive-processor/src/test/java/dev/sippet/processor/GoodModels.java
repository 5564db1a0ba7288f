package dev.sippet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The folders of {@code good}, each compiled once for all tests, as strictly as the compiler can: most of the tests' time is the compiler's. */
final class GoodModels {
    static final List<String> FOLDERS =
            List.of("face", "types", "names", "relations", "graphs", "embeds", "ids", "keys", "unnamed");
    static final String[] STRICT = {"-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror"};

    private static final Path OUTPUT = temporary();
    private static final Map<String, Compilation> COMPILED = new ConcurrentHashMap<>();

    private GoodModels() {}

    /** What came of a folder. Nobody writes there. */
    static Compilation of(String folder) {
        return COMPILED.computeIfAbsent(folder, GoodModels::compile);
    }

    /** Where the classes of these folders are. */
    static List<Path> classes(String... folders) {
        return Stream.of(folders).map(folder -> faultless(of(folder)).output()).toList();
    }

    private static Compilation faultless(Compilation compilation) {
        assertThat(compilation.errors()).isEmpty();
        return compilation;
    }

    /** Copies what came of a folder to where a test may write. */
    static void copy(String folder, Path target) {
        Path from = of(folder).output();
        for (Path file : Compilation.files(from)) {
            Path to = target.resolve(from.relativize(file));
            try {
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Compilation compile(String folder) {
        Collection<Path> sources = Compilation.sources("good/" + folder);
        return Compilation.of(sources, created(OUTPUT.resolve(folder)), STRICT);
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("good-models");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "delete-good-models"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

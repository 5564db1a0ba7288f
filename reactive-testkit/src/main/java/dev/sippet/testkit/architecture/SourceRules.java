package dev.sippet.testkit.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What production sources must obey: lengths, names, and that public types and packages are described. */
public final class SourceRules {
    private static final String PRODUCTION = "src/main/java";

    private SourceRules() {}

    /**
     * Reads every {@code src/main/java} below a repository's root.
     *
     * @return one line per violation that {@link Exceptions} does not allow, and one per exception nothing needs any more
     */
    public static List<String> violations(Path root) throws IOException {
        List<Violation> found = new ArrayList<>();
        for (SourceFile file : SourceFile.parse(root, productionFiles(root))) {
            found.addAll(file.violations());
        }
        return Exceptions.load().apply(found);
    }

    private static List<Path> productionFiles(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path module : modules(root)) {
            Path sources = module.resolve(PRODUCTION);
            if (Files.isDirectory(sources)) files.addAll(javaFiles(sources));
        }
        if (files.isEmpty()) throw new IllegalStateException("no production sources below " + root);
        return files;
    }

    private static List<Path> modules(Path root) throws IOException {
        try (Stream<Path> folders = Files.walk(root, 2)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> javaFiles(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}

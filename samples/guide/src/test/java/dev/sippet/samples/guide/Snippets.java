package dev.sippet.samples.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What documents can show, by name: regions of sources, and whole texts.
 *
 * @param lines the lines of each, without the indentation that all have
 */
record Snippets(Map<String, List<String>> lines) {

    /** Those below this folder. */
    static Snippets of(Path sources) throws IOException {
        Snippets snippets = new Snippets(new TreeMap<>());
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) snippets.add(file);
        }
        return snippets;
    }

    Optional<List<String>> find(String name) {
        return Optional.ofNullable(lines.get(name));
    }

    Set<String> names() {
        return new TreeSet<>(lines.keySet());
    }

    private void add(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt")) {
            put(file.getParent().getFileName() + "/" + name, Files.readAllLines(file));
        } else if (name.endsWith(".java")) {
            regions(chapter(name), Files.readAllLines(file));
        }
    }

    /** {@code RawSqlTest.java} is the chapter {@code raw-sql}. */
    private static String chapter(String file) {
        String name = file.replaceFirst("(Test)?\\.java$", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
    }

    private void regions(String chapter, List<String> source) {
        String name = null;
        List<String> region = new ArrayList<>();
        for (String line : source) {
            String text = line.strip();
            if (text.startsWith("// region ")) {
                if (name != null) throw new IllegalStateException(chapter + ": a region in region " + name);
                name = text.substring("// region ".length());
            } else if (text.equals("// endregion")) {
                put(chapter + "/" + name, List.copyOf(region));
                region.clear();
                name = null;
            } else if (name != null) {
                region.add(line);
            }
        }
        if (name != null) throw new IllegalStateException(chapter + ": region " + name + " does not end");
    }

    private void put(String name, List<String> text) {
        if (lines.put(name, flush(text)) != null) throw new IllegalStateException("two regions " + name);
    }

    private static List<String> flush(List<String> text) {
        return text.stream()
                .collect(Collectors.joining("\n"))
                .stripIndent()
                .lines()
                .toList();
    }
}

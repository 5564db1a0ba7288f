package dev.sippet.samples.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown document.
 *
 * @param lines its lines
 */
record Document(List<String> lines) {
    private static final Pattern SNIPPET = Pattern.compile("<!-- snippet: (\\S+) -->");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    static Document read(Path file) throws IOException {
        return new Document(Files.readAllLines(file));
    }

    void write(Path file) throws IOException {
        Files.write(file, lines);
    }

    /** The names of the snippets it shows. */
    List<String> snippets() {
        return lines.stream()
                .map(SNIPPET::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
    }

    /** The document with its blocks as the sources have them; tells of blocks that have no source. */
    Document with(Snippets snippets, Consumer<String> problem) {
        List<String> fresh = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            fresh.add(line);
            if (!line.startsWith("```")) continue;
            int end = closing(at);
            fresh.addAll(block(at, end, snippets, problem));
            fresh.add(lines.get(end));
            at = end;
        }
        return new Document(List.copyOf(fresh));
    }

    private List<String> block(int at, int end, Snippets snippets, Consumer<String> problem) {
        List<String> shown = lines.subList(at + 1, end);
        Matcher snippet = SNIPPET.matcher(at == 0 ? "" : lines.get(at - 1));
        if (!snippet.matches()) {
            if (lines.get(at).equals("```java")) problem.accept("the block in line " + (at + 1) + " names no snippet");
            return shown;
        }
        Optional<List<String>> source = snippets.find(snippet.group(1));
        if (source.isEmpty()) problem.accept("there is no snippet " + snippet.group(1));
        return source.orElse(shown);
    }

    private int closing(int opening) {
        for (int at = opening + 1; at < lines.size(); at++) {
            if (lines.get(at).equals("```")) return at;
        }
        throw new IllegalStateException("the block in line " + (opening + 1) + " does not end");
    }

    int firstDifference(Document other) {
        for (int at = 0; at < Math.min(lines.size(), other.lines.size()); at++) {
            if (!lines.get(at).equals(other.lines.get(at))) return at + 1;
        }
        return Math.min(lines.size(), other.lines.size()) + 1;
    }

    /** Where its text links to. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        for (String line : prose()) {
            Matcher link = LINK.matcher(CODE.matcher(line).replaceAll("code"));
            while (link.find()) links.add(link.group(1));
        }
        return links;
    }

    /** The headings, as links name them. */
    List<String> anchors() {
        return prose().stream()
                .filter(line -> line.matches("#+ .*"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase())
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    private List<String> prose() {
        List<String> prose = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("```")) at = closing(at);
            else prose.add(lines.get(at));
        }
        return prose;
    }
}

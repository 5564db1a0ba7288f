package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the README and the guide show is what was compiled and run. A block that follows {@code <!-- snippet: reading/filter -->}
 * is the region {@code filter} of {@code ReadingTest}; one that follows {@code <!-- snippet: reading/plan.txt -->} is that file
 * of this module's test resources. With {@code -Dsnippets.update=true} the blocks are rewritten instead of compared.
 */
class SnippetsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    @Test
    void everyBlockIsARegionOfWhatRuns() throws IOException {
        Snippets snippets = Snippets.of(Path.of("src"));
        boolean update = Boolean.getBoolean("snippets.update");
        List<String> problems = new ArrayList<>();
        for (Path page : pages()) {
            Document document = Document.read(page);
            Document fresh = document.with(snippets, problem -> problems.add(name(page) + ": " + problem));
            if (fresh.equals(document)) continue;
            if (update) fresh.write(page);
            else
                problems.add(name(page) + ": line " + document.firstDifference(fresh) + " is not what the source says");
        }
        assertThat(problems)
                .as("documents and sources (-Dsnippets.update=true rewrites the documents)")
                .isEmpty();
    }

    @Test
    void everyRegionIsShown() throws IOException {
        Set<String> unused = Snippets.of(Path.of("src")).names();
        for (Path page : pages()) unused.removeAll(Document.read(page).snippets());
        assertThat(unused).as("regions and texts that no document shows").isEmpty();
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : markdown()) {
            for (String link : Document.read(page).links()) {
                if (!Links.leads(page, link)) broken.add(name(page) + ": " + link);
            }
        }
        assertThat(broken).as("links that lead nowhere").isEmpty();
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
            guide.filter(SnippetsTest::isMarkdown).sorted().forEach(pages::add);
        }
        return pages;
    }

    /** All of the repository's own: not what is built, nor what stands in folders with a dot. */
    private static List<Path> markdown() throws IOException {
        try (Stream<Path> all = Files.find(ROOT, 9, (path, attributes) -> isMarkdown(path) && isOurs(path))) {
            return all.sorted().toList();
        }
    }

    private static boolean isOurs(Path path) {
        for (Path part : ROOT.relativize(path)) {
            if (part.toString().equals("target") || part.toString().startsWith(".")) return false;
        }
        return true;
    }

    private static boolean isMarkdown(Path path) {
        return path.getFileName().toString().endsWith(".md");
    }

    private static String name(Path page) {
        return ROOT.relativize(page).toString();
    }
}

package dev.sippet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No rule without a declaration that breaks it. */
class ProblemCoverageTest {
    private static final Pattern REPORTED =
            Pattern.compile("(?:\\.record\\(|\\.component\\(\\s*\\w+,|wrong\\()\\s*\"([a-z-]+)\"");
    private static final Pattern MARKED = Pattern.compile("// error: \\[sippet:([a-z-]+)]");

    @Test
    void everyProblemIsInABadCase() {
        Set<String> reported = ids(REPORTED, Compilation.files(Path.of("src/main/java/dev/sippet/processor/check")));
        Set<String> marked = ids(MARKED, Compilation.sources("bad"));
        assertThat(reported).hasSizeGreaterThan(40);
        assertThat(marked).isEqualTo(reported);
    }

    private static Set<String> ids(Pattern pattern, List<Path> files) {
        return files.stream()
                .flatMap(file -> pattern.matcher(Compilation.text(file)).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

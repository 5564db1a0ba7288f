package dev.sippet.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {
    private static final String PACKAGE_INFO = """
        /** Says something. */
        @org.jspecify.annotations.NullMarked
        package example;
        """;

    @TempDir
    Path root;

    @Test
    @Tag("house")
    void thisRepositoryObeys() throws IOException {
        assertThat(SourceRules.violations(Path.of(".."))).isEmpty();
    }

    @Test
    void goodSourcesPass() throws IOException {
        write("package-info", PACKAGE_INFO);
        write("Good", "package example;\n\n/** Good. */\npublic class Good {\n    void run() {}\n}\n");
        assertThat(SourceRules.violations(root)).isEmpty();
    }

    @Test
    void everyRuleFires() throws IOException {
        write("package-info", "package example;\n");
        write(
                "BadHelper",
                "package example;\n\npublic class BadHelper {\n    void run() {\n" + "\n".repeat(400) + "}}\n");
        assertThat(SourceRules.violations(root))
                .extracting(line -> line.split(" ", 2)[0])
                .containsExactlyInAnyOrder(
                        "file-length",
                        "method-length",
                        "type-comment",
                        "type-name",
                        "package-comment",
                        "package-nullness");
    }

    @Test
    void packageWithoutInfoIsFound() throws IOException {
        write("Lonely", "package example;\n\nclass Lonely {}\n");
        assertThat(SourceRules.violations(root)).singleElement().asString().contains("has no package-info.java");
    }

    @Test
    void exceptionSilencesItsViolationOnly() {
        Exceptions exceptions = Exceptions.parse("# comment\n\nfile-length a/A.java one table of facts\n");
        assertThat(exceptions.apply(List.of(
                        new Violation("file-length", "a/A.java", "too long"),
                        new Violation("file-length", "b/B.java", "too long"))))
                .containsExactly("file-length b/B.java: too long");
    }

    @Test
    void staleExceptionFails() {
        assertThat(Exceptions.parse("file-length a/A.java reason").apply(List.of()))
                .containsExactly("no longer needed in exceptions.txt: file-length a/A.java");
    }

    @Test
    void exceptionNeedsReason() {
        assertThatThrownBy(() -> Exceptions.parse("file-length a/A.java")).hasMessageContaining("without a reason");
    }

    private void write(String type, String source) throws IOException {
        Path folder = Files.createDirectories(root.resolve("module/src/main/java/example"));
        Files.writeString(root.resolve("module/pom.xml"), "<project/>");
        Files.writeString(folder.resolve(type + ".java"), source);
    }
}

package dev.sippet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in {@code misuse} uses companions wrongly: it does not compile, and the message helps. */
class MisuseTest {
    private static final String MARK = " // error: ";

    @TempDir
    private static Path output;

    @BeforeAll
    static void compileModels() {
        for (String folder : List.of("good/face", "good/graphs", "good/keys")) {
            assertThat(Compilation.of(Compilation.sources(folder), output).errors())
                    .isEmpty();
        }
    }

    static List<Path> cases() {
        return Compilation.sources("misuse");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotCompile(Path source) {
        List<String> lines = Compilation.text(source).lines().toList();
        String marked =
                lines.stream().filter(line -> line.contains(MARK)).findFirst().orElseThrow();
        Compilation compilation = Compilation.of(List.of(source), output);
        assertThat(compilation.errors()).hasSize(1);
        Diagnostic<?> error = compilation.errors().getFirst();
        assertThat(withoutPackages(error.getMessage(Locale.ROOT)))
                .contains(marked.substring(marked.indexOf(MARK) + MARK.length()));
        assertThat(error.getLineNumber()).isEqualTo(lines.indexOf(marked) + 1);
    }

    /** As the command line shows it. */
    private static String withoutPackages(String message) {
        return message.replaceAll("\\b([a-z]\\w*\\.)+(?=[A-Z])", "");
    }
}

package dev.sippet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in {@code misuse} uses companions wrongly: it does not compile, and the message helps. */
class MisuseTest {
    private static final String MARK = " // error: ";

    private static Map<Path, List<Diagnostic<? extends JavaFileObject>>> errors;

    /** All at once, since the compiler goes on with the others: one by one most of the time is the compiler's start. */
    @BeforeAll
    static void compile(@TempDir Path output) {
        List<Path> models = GoodModels.classes("face", "graphs", "keys");
        errors = Compilation.against(models, cases(), output, "-Xmaxerrs", "10000").errors().stream()
                .collect(Collectors.groupingBy(MisuseTest::source));
    }

    private static Path source(Diagnostic<? extends JavaFileObject> error) {
        return Path.of(error.getSource().toUri()).getFileName();
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
        List<Diagnostic<? extends JavaFileObject>> found = errors.getOrDefault(source.getFileName(), List.of());
        assertThat(found).hasSize(1);
        Diagnostic<?> error = found.getFirst();
        assertThat(withoutPackages(error.getMessage(Locale.ROOT)))
                .contains(marked.substring(marked.indexOf(MARK) + MARK.length()));
        assertThat(error.getLineNumber()).isEqualTo(lines.indexOf(marked) + 1);
    }

    /** As the command line shows it. */
    private static String withoutPackages(String message) {
        return message.replaceAll("\\b([a-z]\\w*\\.)+(?=[A-Z])", "");
    }
}

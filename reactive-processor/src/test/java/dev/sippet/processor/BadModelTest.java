package dev.sippet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file in {@code bad} is refused: at each line marked {@code // error: text} with a message that starts so, and nowhere else.
 * Companions of models that lead to a refused one miss its companion, which is left to the compiler to say.
 */
class BadModelTest {
    private static final String MARK = "// error: ";

    static List<Path> cases() {
        return Compilation.sources("bad");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedWhereItIsMarked(Path source, @TempDir Path output) {
        Compilation compilation = Compilation.of(List.of(source), output, "-implicit:none");
        List<String> expected = marks(source);
        assertThat(expected).isNotEmpty();
        assertThat(actual(compilation, expected)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> marks(Path source) {
        List<String> lines = Compilation.text(source).lines().toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> Stream.of(lines.get(i).split(MARK)).skip(1).map(mark -> i + 1 + ": " + mark.strip()))
                .toList();
    }

    /** Each message cut to the mark that it begins with, so that a failure shows the whole message. */
    private static List<String> actual(Compilation compilation, List<String> expected) {
        return compilation.errors().stream()
                .filter(error -> !isWritten(error))
                .map(error -> line(error))
                .map(line ->
                        expected.stream().filter(line::startsWith).findFirst().orElse(line))
                .toList();
    }

    private static boolean isWritten(Diagnostic<? extends JavaFileObject> error) {
        return error.getSource() != null && !error.getSource().toUri().getPath().contains("/src/test/resources/bad/");
    }

    private static String line(Diagnostic<?> error) {
        return error.getLineNumber() + ": " + error.getMessage(Locale.ROOT);
    }
}

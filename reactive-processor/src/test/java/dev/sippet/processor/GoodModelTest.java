package dev.sippet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every folder in {@code good} compiles together with what is written for it, without a word from the compiler. */
class GoodModelTest {
    @TempDir
    private Path output;

    static List<String> folders() {
        return GoodModels.FOLDERS;
    }

    @ParameterizedTest
    @MethodSource("folders")
    void compilesWithoutWarnings(String folder) {
        assertThat(GoodModels.of(folder).diagnostics())
                .filteredOn(each -> each.getKind() != Diagnostic.Kind.NOTE)
                .isEmpty();
    }

    @Test
    void aComponentNamedLikeAStatementGetsAnotherStaticPathAndANote() {
        Compilation compilation = GoodModels.of("face");
        assertThat(compilation.of(Diagnostic.Kind.NOTE))
                .extracting(note -> note.getMessage(Locale.ROOT))
                .containsExactlyInAnyOrder(
                        "[sippet:renamed] the static path of all is all_(), since all() is there already",
                        "[sippet:renamed] the static path of create is create_(), since create() is there already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Article", "Order", "Tagging", "Todo", "User"})
    void oneModelCompilesAgainstTheClassesOfTheOthers(String record) {
        GoodModels.copy("face", output);
        List<Path> alone = Compilation.sources("good/face").stream()
                .filter(file -> file.endsWith(record + ".java"))
                .toList();
        String before = GoodModels.of("face").written("example/" + record + "s.java");
        Compilation again = Compilation.of(alone, output, GoodModels.STRICT);
        assertThat(again.diagnostics()).isEmpty();
        assertThat(again.written("example/" + record + "s.java")).isEqualTo(before);
        assertThat(again.written("META-INF/sippet/example.User")).isEqualTo("model example.Users\n");
    }

    @Test
    void relationsNamedLikeMethodsAreCalledOtherwiseThereAlone() {
        Compilation compilation = GoodModels.of("names");
        assertThat(compilation.of(Diagnostic.Kind.NOTE))
                .extracting(note -> note.getMessage(Locale.ROOT))
                .contains(
                        "[sippet:renamed] the path of isNull is isNull_(), since isNull() is there already",
                        "[sippet:renamed] the static statement of update is update_(), since update() is there already",
                        "[sippet:renamed] the path of many of one is one__(), since one() is there already",
                        "[sippet:renamed] the query of root is root_(), since root() is there already");
        assertThat(compilation.written("names/Takens.java"))
                .contains(
                        "public static Many<Taken> update() {",
                        "public static Related<NeedsIsNull> update_(Taken taken) {",
                        "public static Path<Taken> root() {",
                        "public static Maybe<Taken> root(Taken taken) {");
    }

    @Test
    void everyRecordGetsItsOwnResources() {
        Compilation names = GoodModels.of("names");
        Compilation types = GoodModels.of("types");
        assertThat(names.written("META-INF/sippet/names.Outer$Inner")).isEqualTo("model names.Inners\n");
        assertThat(names.written("META-INF/sippet/names.Outer$Part")).isEqualTo("projection names.PartReader\n");
        assertThat(types.written("META-INF/sippet/types.Line")).isEqualTo("projection types.LineReader\n");
        assertThat(types.written("META-INF/native-image/dev.sippet/types.Line/reachability-metadata.json"))
                .contains("\"type\": \"types.LineReader\", \"fields\": [ { \"name\": \"SHAPE\" } ]")
                .contains("\"glob\": \"META-INF/sippet/types.Line\"");
    }

    @Test
    void aWholeBuildCanBeForAStoreOfKeys() {
        Compilation compilation =
                Compilation.of(Compilation.sources("good/unnamed"), output, "-Asippet.target=dynamodb", "-Werror");
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.written("Loners.java"))
                .contains("public static KeyOne<Loner> getById(")
                .doesNotContain("all()", "filter(");
    }

    @Test
    void generatedCodeHasNoReflection() {
        List<Path> written = GoodModels.FOLDERS.stream()
                .flatMap(folder -> Compilation.files(GoodModels.of(folder).output()).stream())
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        assertThat(written)
                .hasSizeGreaterThan(20)
                .allSatisfy(file -> assertThat(Compilation.text(file))
                        .doesNotContain("java.lang.reflect", "java.lang.invoke", "forName", "getClass", "Method"));
    }

    @Test
    void everyPublicMemberIsDocumented() {
        List<String> lines =
                GoodModels.of("face").written("example/Users.java").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.startsWith("public ") || lines.get(i - 1).contains("@Generated")) continue;
            assertThat(lines.get(i - 1).strip()).as(line).endsWith("*/");
        }
    }
}

package dev.sippet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidSchema;
import dev.sippet.example.Note;
import dev.sippet.example.Notes;
import dev.sippet.value.Layout;
import dev.sippet.value.Type;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanionsTest {
    private static final String NOTE = "META-INF/sippet/dev.sippet.example.Note";
    private static final String MODEL_OF_NOTE = "model dev.sippet.example.Notes\n";

    @TempDir
    private Path folder;

    /** A projection's companion. */
    public static final class Lines {
        public static final Shape<Line> SHAPE =
                new Shape<>(Line.class, Layout.of("title", Type.TEXT), (row, at) -> new Line(row.text(at)));
    }

    /** A companion whose model contradicts itself. */
    public static final class Broken {
        public static final Model<Line> MODEL =
                Model.of(Line.class, "lines", (row, at) -> new Line("")).build();
    }

    record Line(String title) {}

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("a jar with spaces.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String name : List.of("META-INF/", "META-INF/sippet/", "META-INF/sippet/sub/")) {
                out.putNextEntry(new JarEntry(name));
            }
            out.putNextEntry(new JarEntry(NOTE));
            out.write(MODEL_OF_NOTE.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private List<Model<?>> models(Path... places) throws IOException {
        URL[] urls = new URL[places.length];
        for (int i = 0; i < places.length; i++) urls[i] = places[i].toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            return Companions.models(loader);
        }
    }

    @Test
    void modelsAreFoundInAFolder() throws IOException {
        write(NOTE, MODEL_OF_NOTE);
        Files.createDirectories(folder.resolve("META-INF/sippet/sub"));
        List<Model<?>> found = models(folder);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst()).isSameAs(Notes.MODEL);
    }

    @Test
    void modelsAreFoundInAJar() throws IOException {
        List<Model<?>> found = models(jar());
        assertThat(found).hasSize(1);
        assertThat(found.getFirst()).isSameAs(Notes.MODEL);
    }

    @Test
    void aModelThatIsInTwoPlacesIsFoundOnce() throws IOException {
        write(NOTE, MODEL_OF_NOTE);
        assertThat(models(folder, jar())).hasSize(1);
    }

    @Test
    void projectionsAreNoModels() throws IOException {
        write("META-INF/sippet/" + Line.class.getName(), "projection " + Lines.class.getName());
        assertThat(models(folder)).isEmpty();
    }

    @Test
    void aCompanionThatIsMissingIsNamed() throws IOException {
        write(NOTE, "model dev.sippet.example.Gone");
        assertThatThrownBy(() -> models(folder))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining(
                        "the companion dev.sippet.example.Gone of dev.sippet.example.Note cannot be loaded")
                .hasCauseInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void whatIsWrongWithAModelIsSaidAsItIs() throws IOException {
        write("META-INF/sippet/" + Line.class.getName(), "model " + Broken.class.getName());
        assertThatThrownBy(() -> models(folder))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("Line has no key");
    }

    @Test
    void aRecordWithoutACompanionIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> Companions.shape(Note.class))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("dev.sippet.example.Note has no companion")
                .hasMessageContaining("annotation processor");
    }
}

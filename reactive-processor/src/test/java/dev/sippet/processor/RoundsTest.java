package dev.sippet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models may use types that other processors write. */
class RoundsTest {
    @TempDir
    private Path output;

    private Path model;

    @BeforeEach
    void writeModel() throws IOException {
        model = output.resolve("Ticket.java");
        Files.writeString(model, """
            import dev.sippet.annotation.*;
            @Model
            record Ticket(@Key long id, Priority priority) {}
            """);
    }

    @Test
    void aRecordWaitsForTypesOfTheNextRound() {
        Compilation compilation =
                Compilation.with(List.of(new ModelProcessor(), new PriorityProcessor()), List.of(model), output);
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.written("Tickets.java")).contains("Type.enumeration(\"LOW\", \"HIGH\")");
    }

    @Test
    void whatLeadsToARecordThatWaitsWaitsToo() throws IOException {
        Path desk = output.resolve("Desk.java");
        Files.writeString(desk, """
            import dev.sippet.annotation.*;
            import dev.sippet.session.Deferred;
            import java.util.List;
            @Model
            record Desk(@Key long id, @HasMany Deferred<List<Call>> calls) {}
            @Model
            record Call(@Key @Auto long id, long deskId, @BelongsTo Deferred<Desk> desk, Priority priority) {}
            """);
        Compilation compilation =
                Compilation.with(List.of(new ModelProcessor(), new PriorityProcessor()), List.of(desk), output);
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.written("Desks.java"))
                .contains("public static Calls.Related<Calls.NeedsPriority> calls(");
    }

    @Test
    void aTypeThatNeverComesIsLeftToTheCompiler() {
        Compilation compilation = Compilation.of(List.of(model), output);
        assertThat(compilation.errors())
                .singleElement()
                .satisfies(error ->
                        assertThat(error.getMessage(Locale.ROOT)).contains("cannot find symbol", "class Priority"));
    }

    /** Writes an enum in the first round. */
    @SupportedAnnotationTypes("*")
    private static final class PriorityProcessor extends AbstractProcessor {
        private boolean done;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (done) return false;
            done = true;
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile("Priority").openWriter()) {
                writer.write("enum Priority { LOW, HIGH }");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return false;
        }
    }
}

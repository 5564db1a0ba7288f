package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes what lets the core find a companion, one file for each record: on the class path, and in a native image. */
public final class Resources {
    private final Filer filer;

    /** Writes with this. */
    public Resources(Filer filer) {
        this.filer = filer;
    }

    /** The files of a model. */
    public void model(String binaryName, ClassName companion, Element origin) throws IOException {
        write(binaryName, "model " + companion, companion, "MODEL", origin);
    }

    /** The files of a projection. */
    public void projection(String binaryName, ClassName companion, Element origin) throws IOException {
        write(binaryName, "projection " + companion, companion, "SHAPE", origin);
    }

    private void write(String record, String line, ClassName companion, String constant, Element origin)
            throws IOException {
        file("META-INF/sippet/" + record, line + "\n", origin);
        file(
                "META-INF/native-image/dev.sippet/" + record + "/reachability-metadata.json",
                metadata(record, companion.toString(), constant),
                origin);
    }

    private static String metadata(String record, String companion, String constant) {
        return """
            {
              "reflection": [
                { "type": "%s", "fields": [ { "name": "%s" } ] }
              ],
              "resources": [
                { "glob": "META-INF/sippet/%s" }
              ]
            }
            """.formatted(companion, constant, record);
    }

    private void file(String name, String text, Element origin) throws IOException {
        try (Writer writer = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origin)
                .openWriter()) {
            writer.write(text);
        }
    }
}

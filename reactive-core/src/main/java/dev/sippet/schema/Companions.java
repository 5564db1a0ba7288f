package dev.sippet.schema;

import dev.sippet.error.InvalidSchema;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds what the processor wrote. For every record {@code p.R} there is a resource {@code META-INF/sippet/p.R} that says what it
 * is and the name of its companion, as in {@code model p.Rs}: one file for each record, so that an incremental compiler never truncates a list. The companion is loaded by
 * that name and its constant read; the record itself is never looked into.
 */
public final class Companions {
    private static final String FOLDER = "META-INF/sippet/";

    private Companions() {}

    /** All models on the class path of this loader. */
    public static List<Model<?>> models(ClassLoader loader) {
        List<Model<?>> models = new ArrayList<>();
        for (String record : records(loader)) {
            Object constant = constant(record, loader);
            if (constant instanceof Model<?> model) models.add(model);
        }
        return models;
    }

    /** The shape of this record, which is a model or a projection. */
    @SuppressWarnings("unchecked") // the processor wrote the constant for this very record
    public static <T> Shape<T> shape(Class<T> record) {
        ClassLoader loader = record.getClassLoader();
        Object constant = constant(record.getName(), loader == null ? ClassLoader.getSystemClassLoader() : loader);
        return constant instanceof Model<?> model ? (Shape<T>) model.shape() : (Shape<T>) constant;
    }

    private static Object constant(String record, ClassLoader loader) {
        String written = written(record, loader);
        boolean model = written.startsWith("model ");
        String companion = written.substring(written.indexOf(' ') + 1);
        try {
            Class<?> holder = Class.forName(companion, true, loader);
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            return lookup.findStaticGetter(holder, model ? "MODEL" : "SHAPE", model ? Model.class : Shape.class)
                    .invoke();
        } catch (ExceptionInInitializerError e) {
            if (e.getCause() instanceof InvalidSchema invalid) throw invalid;
            throw broken(record, companion, e);
        } catch (Throwable e) {
            throw broken(record, companion, e);
        }
    }

    private static InvalidSchema broken(String record, String companion, Throwable cause) {
        return new InvalidSchema(
                "the companion " + companion + " of " + record + " cannot be loaded: " + cause,
                "compile the record again with the annotation processor of this version",
                cause);
    }

    private static InvalidSchema unreadable(Exception cause) {
        return new InvalidSchema("the class path cannot be read: " + cause.getMessage(), null, cause);
    }

    private static String written(String record, ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(FOLDER + record)) {
            if (in != null) return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw unreadable(e);
        }
        throw new InvalidSchema(
                record + " has no companion",
                "annotate it with @Model or @Projection, and run the annotation processor over it");
    }

    private static Set<String> records(ClassLoader loader) {
        Set<String> records = new TreeSet<>();
        try {
            for (URL root : Collections.list(loader.getResources(FOLDER))) records.addAll(listed(root));
        } catch (IOException | URISyntaxException e) {
            throw unreadable(e);
        }
        return records;
    }

    private static List<String> listed(URL root) throws IOException, URISyntaxException {
        if (root.getProtocol().equals("file")) {
            try (Stream<Path> files = Files.list(Path.of(root.toURI()))) {
                return files.filter(Files::isRegularFile)
                        .map(file -> file.getFileName().toString())
                        .toList();
            }
        }
        URLConnection connection = root.openConnection();
        if (!(connection instanceof JarURLConnection jar)) return List.of();
        jar.setUseCaches(false);
        try (var file = jar.getJarFile()) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(FOLDER))
                    .map(name -> name.substring(FOLDER.length()))
                    .toList();
        }
    }
}

package dev.sippet.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One run of the compiler with the processor.
 *
 * @param output where classes, sources and resources went
 * @param diagnostics everything the compiler said
 */
record Compilation(Path output, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    /** Compiles these files into a folder, against the test's own class path and that folder. */
    static Compilation of(Collection<Path> sources, Path output, String... options) {
        return with(List.of(new ModelProcessor()), sources, output, options);
    }

    /** The same against these classes too. */
    static Compilation against(List<Path> classes, Collection<Path> sources, Path output, String... options) {
        return with(List.of(new ModelProcessor()), sources, output, options(classes, output, options));
    }

    /** The same with these processors. */
    static Compilation with(
            List<? extends Processor> processors, Collection<Path> sources, Path output, String... options) {
        return with(processors, sources, output, options(List.of(), output, options));
    }

    private static Compilation with(
            List<? extends Processor> processors, Collection<Path> sources, Path output, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Compilation(output, diagnostics.getDiagnostics());
    }

    private static List<String> options(List<Path> classes, Path output, String... more) {
        String classPath = Stream.concat(
                        Stream.of(System.getProperty("java.class.path"), output.toString()),
                        classes.stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> options = new ArrayList<>(
                List.of("--release", "21", "-d", output.toString(), "-s", output.toString(), "-cp", classPath));
        options.addAll(List.of(more));
        return options;
    }

    /** All Java files below a folder of the test resources. */
    static List<Path> sources(String folder) {
        return files(resources().resolve(folder)).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** Where the test resources are, as files that people edit. */
    static Path resources() {
        return Path.of("src/test/resources");
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stopped the compiler. */
    List<Diagnostic<? extends JavaFileObject>> errors() {
        return of(Diagnostic.Kind.ERROR);
    }

    List<Diagnostic<? extends JavaFileObject>> of(Diagnostic.Kind kind) {
        return diagnostics.stream().filter(each -> each.getKind() == kind).toList();
    }

    /** The text of a file that was written. */
    String written(String name) {
        return text(output.resolve(name));
    }
}

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks or rewrites every Java file of the repository; see the root POM for who calls it. Arguments: check or write, then the root. */
final class Format {
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea");
    private static final Path TEST_RESOURCES = Path.of("src", "test", "resources");
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    public static void main(String[] arguments) throws IOException {
        boolean write = arguments[0].equals("write");
        Path root = Path.of(arguments[1]).toAbsolutePath().normalize();
        List<String> complaints = javaFiles(root).parallelStream()
                .map(file -> complaint(root, file, write))
                .filter(complaint -> !complaint.isEmpty())
                .toList();
        complaints.forEach(System.out::println);
        if (!complaints.isEmpty()) {
            System.out.println("Format with: mvn -q -N -Pformat validate");
            System.exit(1);
        }
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = NOT_OURS.contains(folder.getFileName().toString()) || folder.endsWith(TEST_RESOURCES);
                return skipped && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static String complaint(Path root, Path file, boolean write) {
        try {
            String source = Files.readString(file);
            String formatted = FORMATTER.formatSourceAndFixImports(source);
            if (formatted.equals(source)) return "";
            if (!write) return "not formatted: " + root.relativize(file);
            Files.writeString(file, formatted);
            return "";
        } catch (FormatterException unparsable) {
            return root.relativize(file) + ": " + unparsable.getMessage();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

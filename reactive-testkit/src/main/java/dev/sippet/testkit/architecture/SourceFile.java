package dev.sippet.testkit.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** One parsed source file and its place in the repository. */
final class SourceFile {
    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 30;
    private static final List<String> EMPTY_NAMES = List.of("Impl", "Manager", "Helper", "Utils", "Util", "Base");

    private final String place;
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final List<Violation> violations = new ArrayList<>();

    private SourceFile(String place, CompilationUnitTree unit, Trees trees) {
        this.place = place;
        this.unit = unit;
        this.trees = trees;
    }

    static List<SourceFile> parse(Path root, List<Path> paths) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(paths);
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            Trees trees = Trees.instance(task);
            List<SourceFile> parsed = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                Path path = Path.of(unit.getSourceFile().toUri());
                String place = root.toRealPath().relativize(path.toRealPath()).toString();
                parsed.add(new SourceFile(place.replace('\\', '/'), unit, trees));
            }
            return parsed;
        }
    }

    List<Violation> violations() throws IOException {
        violations.clear();
        checkLength();
        if (place.endsWith("/package-info.java")) checkPackage();
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof ClassTree declaration) checkType(declaration);
        }
        new MethodLengths().scan(new TreePath(unit), null);
        return List.copyOf(violations);
    }

    private void checkLength() throws IOException {
        int lines = Files.readAllLines(Path.of(unit.getSourceFile().toUri())).size();
        if (lines > FILE_LINES) report("file-length", place, lines + " lines, at most " + FILE_LINES);
    }

    private void checkPackage() {
        boolean nullMarked = unit.getPackageAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().endsWith("NullMarked"));
        if (!nullMarked) report("package-nullness", place, "is not @NullMarked");
        if (comment(TreePath.getPath(unit, unit.getPackage())) == null) {
            report("package-comment", place, "does not say what comes in and what goes out");
        }
    }

    private void checkType(ClassTree type) {
        String name = type.getSimpleName().toString();
        Set<Modifier> modifiers = type.getModifiers().getFlags();
        if (modifiers.contains(Modifier.PUBLIC) && comment(TreePath.getPath(unit, type)) == null) {
            report("type-comment", place, "public type " + name + " has no Javadoc");
        }
        if (EMPTY_NAMES.stream().anyMatch(name::endsWith)) {
            report("type-name", place, name + " says nothing: name what it does");
        }
        Path packageInfo = Path.of(unit.getSourceFile().toUri()).resolveSibling("package-info.java");
        if (!Files.exists(packageInfo)) report("package-comment", place, "its package has no package-info.java");
    }

    private @Nullable String comment(TreePath path) {
        return trees.getDocComment(path);
    }

    private void report(String rule, String where, String problem) {
        violations.add(new Violation(rule, where, problem));
    }

    private final class MethodLengths extends TreePathScanner<@Nullable Void, @Nullable Void> {
        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            BlockTree body = method.getBody();
            if (body != null) check(method, body);
            return super.visitMethod(method, null);
        }

        private void check(MethodTree method, BlockTree body) {
            long lines = line(end(body)) - line(start(body)) - 1;
            if (lines <= METHOD_LINES) return;
            report("method-length", place + "#" + method.getName(), lines + " lines, at most " + METHOD_LINES);
        }

        private long start(Tree tree) {
            return trees.getSourcePositions().getStartPosition(unit, tree);
        }

        private long end(Tree tree) {
            return trees.getSourcePositions().getEndPosition(unit, tree);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}

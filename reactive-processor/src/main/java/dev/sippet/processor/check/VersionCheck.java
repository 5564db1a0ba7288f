package dev.sippet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import java.util.List;

/** There is at most one version, and it counts by itself. */
record VersionCheck() implements Check {
    private static final List<String> OTHER_SOURCES =
            List.of("Auto", "Default", "OnUpdate", "CreatedAt", "UpdatedAt", "Unsigned");

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        List<ComponentDeclaration> versions =
                record.components().stream().filter(c -> c.has("Version")).toList();
        versions.stream()
                .skip(1)
                .forEach(second -> problems.component(second, "two-versions", "is the second @Version: keep one"));
        versions.forEach(version -> version(record, version, problems));
    }

    private static void version(RecordDeclaration record, ComponentDeclaration version, Problems problems) {
        boolean isLong = version.type() instanceof ComponentType.Value value
                && value.java().equals(TypeName.LONG)
                && !version.nullable();
        if (!isLong) {
            problems.component(version, "version-type", "counts updates: make it a long that is never NULL");
        }
        if (version.deferred()) {
            problems.component(
                    version,
                    "deferred-version",
                    "is the version, which every update and deletion of a record needs: leave out Deferred");
        }
        if (record.key().contains(version.name())) {
            problems.component(
                    version,
                    "version-key",
                    "is the key, which never changes: a version counts updates, so give it "
                            + "a component of its own");
        }
        for (String other : OTHER_SOURCES) {
            if (!version.has(other)) continue;
            problems.component(
                    version, "version-and-default", "is a @Version, which counts by itself: leave out @" + other);
        }
    }
}

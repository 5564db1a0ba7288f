package dev.sippet.processor.check;

import com.palantir.javapoet.ClassName;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.describe.ModelDescriber;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/**
 * The companion has a name of its own, and the table has one at all.
 *
 * @param taken knows which types there are already
 */
record CompanionCheck(Predicate<ClassName> taken) implements Check {
    private static final Set<String> WRITTEN_INSIDE =
            Set.of("Path", "Many", "Query", "Related", "Values", "Create", "Update");
    private static final Set<String> WRITTEN_INSIDE_EMBEDS = Set.of("Path", "OrNull", "Deferred", "DeferredOrNull");

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        boolean embed = record.annotations().has("Embed");
        String annotation = embed ? "@Embed(companion)" : "@Model(companion)";
        String name = ModelDescriber.companionName(record);
        if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
            problems.record(
                    "companion-name",
                    "has a companion " + name + ", which is no name of a class: correct " + annotation);
        } else if ((embed ? WRITTEN_INSIDE_EMBEDS : WRITTEN_INSIDE).contains(name)) {
            problems.record(
                    "companion-name",
                    "has a companion " + name + ", and so is called a class inside of it: choose another with "
                            + annotation);
        } else if (name.equals(record.type().topLevelClassName().simpleName())) {
            problems.record("companion-name", "has a companion of the same name: choose another with " + annotation);
        } else if (taken.test(ModelDescriber.companion(record))) {
            problems.record(
                    "companion-taken",
                    "would get the companion " + name + ", and there is such a type already: choose another name with "
                            + annotation);
        }
        String table = record.annotations().text("Model", "table");
        if (!table.isEmpty() && table.isBlank()) {
            problems.record("empty-name", "has a table without a name: correct @Model(table), or leave it out");
        }
    }
}

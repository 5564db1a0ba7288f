package dev.sippet.processor.check;

import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.RecordDeclaration.Site;
import dev.sippet.processor.describe.Embeds;
import java.util.HashSet;
import java.util.Set;

/** What is embedded is something, and the variants of a sealed interface are records that can be told apart. */
record VariantCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        if (record.components().isEmpty() && record.variants().isEmpty()) {
            problems.record("empty", "has no components: give it one for each column to store");
        }
        Set<String> labels = new HashSet<>();
        for (RecordDeclaration variant : record.variants()) {
            String name = variant.type().simpleName();
            if (!variant.site().contains(Site.RECORD)) {
                problems.record("variant", "permits " + name + ", which is no record: make it one");
            }
            if (variant.site().contains(Site.GENERIC) || variant.site().contains(Site.PRIVATE)) {
                problems.record(
                        "variant", "permits " + name + ", which is private or has type parameters: write it without");
            }
            if (!labels.add(Embeds.label(variant))) {
                problems.record("variant", "permits two records called " + name + ": rename one");
            }
        }
    }
}

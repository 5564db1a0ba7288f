package dev.sippet.processor.check;

import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.RecordDeclaration.Site;

/**
 * What is annotated is a record that a class beside it can use.
 *
 * @param annotation the annotation, as people write it
 */
record SiteCheck(String annotation) implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        boolean sealed = record.annotations().has("Embed") && record.site().contains(Site.SEALED);
        if (!record.site().contains(Site.RECORD) && !sealed) {
            problems.record(
                    "not-a-record",
                    "is no record: " + annotation + " goes on a record, such as record "
                            + record.type().simpleName()
                            + (record.annotations().has("Embed")
                                    ? "(String street, String city), or on a sealed interface of records"
                                    : "(@Key long id)"));
        }
        if (record.site().contains(Site.GENERIC)) {
            problems.record("generic", "has type parameters: a column needs one type, so write a record without them");
        }
        if (record.site().contains(Site.PRIVATE)) {
            problems.record(
                    "private",
                    "is private, or inside something private: make it visible to its package, whose companion uses it");
        }
        if (record.annotations().has("Embed")
                && (record.annotations().has("Model") || record.annotations().has("Projection"))) {
            problems.record(
                    "embed-and-model",
                    "is an @Embed and " + annotation + ": what is a part of others is neither, so keep one");
        }
        if (record.annotations().has("Model") && record.annotations().has("Projection")) {
            problems.record(
                    "model-and-projection",
                    "is both a @Model and a @Projection: a model is read from SQL as well, " + "so keep @Model");
        }
    }
}

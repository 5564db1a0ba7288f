package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType.PlainRecord;
import dev.sippet.processor.declare.RecordDeclaration;

/** A record that says nothing of how it is stored has one component, which a column holds and of which nothing is said there. */
record NewtypeCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            if (component.relations().isEmpty() && component.type() instanceof PlainRecord plain) {
                new Use(component, plain, problems).check();
            }
        }
    }

    /** A component of such a type. */
    private record Use(ComponentDeclaration component, PlainRecord plain, Problems problems) {

        void check() {
            String inside = "and the " + plain.component() + " of " + plain.text();
            switch (plain.flaw()) {
                case SEVERAL ->
                    wrong(
                            "unsupported-type",
                            "a record of several components: put @Embed on " + plain.text()
                                    + " to store each of them in a column");
                case GENERIC ->
                    wrong(
                            "newtype-generic",
                            "which has type parameters: a column needs one type, so write a record without them");
                case NULLABLE ->
                    wrong(
                            "newtype-nullable",
                            inside + " may be absent: leave that out there, and say it of " + component.name());
                case ANNOTATED ->
                    wrong(
                            "newtype-annotation",
                            inside + " has @" + plain.inside() + ": leave it out there, and put it on "
                                    + component.name() + ", which has the column");
                case UNSTORED ->
                    wrong(
                            "newtype-type",
                            inside + " is of type " + plain.inside() + ", which no column holds: give it another");
            }
        }

        private void wrong(String id, String text) {
            problems.component(component, id, "is of type " + plain.text() + ", " + text);
        }
    }
}

package dev.sippet.processor.check;

import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;

/** What may be absent is said once, and of a type that can say it. */
record NullnessCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            switch (component.type()) {
                case ComponentType.Value value ->
                    value(component, value.declared().box().toString().replaceAll("([a-z]\\w*\\.)+", ""), problems);
                case ComponentType.Embedded embedded -> value(component, embedded.text(), problems);
                case ComponentType.Relation relation -> relation(component, relation.arity(), problems);
                case ComponentType.Hidden hidden -> {}
                case ComponentType.PlainRecord plain -> {}
                case ComponentType.Unsupported unsupported -> {}
            }
        }
    }

    private static void value(ComponentDeclaration component, String boxed, Problems problems) {
        if (component.deferred() && component.annotatedNullable()) {
            problems.component(
                    component,
                    "nullable-deferred",
                    "is never null itself: where there may be no value, write Deferred<Optional<" + boxed + ">>");
        } else if (component.annotatedNullable() && component.optional()) {
            problems.component(component, "nullable-twice", "is @Nullable and an Optional: keep one of them");
        } else if (component.annotatedNullable()
                && component.type() instanceof ComponentType.Value value
                && value.declared().isPrimitive()) {
            problems.component(
                    component,
                    "nullable-primitive",
                    "is of type " + value.declared() + ", which is never null: write @Nullable " + boxed);
        }
    }

    private static void relation(ComponentDeclaration component, Arity arity, Problems problems) {
        if (!component.nullable()) return;
        String instead = arity == Arity.MANY
                ? "a relation to many has an empty list where there is none"
                : "where there may be no record, write Deferred<Optional<…>>";
        problems.component(component, "nullable-relation", "is never null itself: " + instead);
    }
}

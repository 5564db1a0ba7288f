package dev.sippet.processor.check;

import dev.sippet.processor.declare.Annotation;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.RecordDeclaration.Method;
import dev.sippet.processor.declare.Scalar;
import dev.sippet.processor.describe.ColumnType;
import dev.sippet.processor.describe.Literals;
import dev.sippet.processor.describe.ModelDescriber;
import java.time.DateTimeException;
import java.util.List;

/** What a component gets by itself is a value of its type, or comes from a method that answers one. */
record DefaultCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            if (!(component.type() instanceof ComponentType.Value value)) continue;
            for (String name : List.of("Default", "OnUpdate")) {
                Annotation annotation = component.annotations().find(name);
                if (annotation != null) new Source(record, component, value, name, problems).check(annotation);
            }
        }
    }

    /** One annotation that says where values come from. */
    private record Source(
            RecordDeclaration record,
            ComponentDeclaration component,
            ComponentType.Value value,
            String name,
            Problems problems) {

        void check(Annotation annotation) {
            boolean literal = annotation.given().contains("value");
            boolean method = annotation.given().contains("method");
            if (literal == method) {
                wrong("default-source", "needs either a value or a method: give one of them");
            } else if (literal) {
                literal(annotation.text("value"));
            } else {
                method(annotation.text("method"));
            }
        }

        private void literal(String text) {
            if (value.list()) {
                wrong(
                        "default-literal",
                        "cannot be written as text for a list: use method = …, or leave it out for an empty one");
                return;
            }
            if (value.scalar() == Scalar.BYTES) {
                wrong("default-literal", "cannot be written as text for a byte[]: use method = …");
                return;
            }
            if (value.scalar().isTemporal() && text.equals("now")) return;
            try {
                Object parsed = Literals.parse(value, text);
                ColumnType type = ModelDescriber.columnType(component, value);
                if (!Literals.fits(type, parsed)) {
                    wrong(
                            "default-literal",
                            "is \"" + text + "\", which is outside of what the column holds: give one inside");
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                wrong("default-literal", "is \"" + text + "\", which is no " + Examples.of(value));
            }
        }

        private void method(String method) {
            List<Method> named = record.methods().stream()
                    .filter(each -> each.name().equals(method))
                    .toList();
            String wanted = value.declared().toString();
            String call = "static " + Examples.simple(wanted) + " " + method + "()";
            if (named.isEmpty()) {
                wrong("default-method", "names a method that is not there: add " + call + " to the record");
            } else if (named.stream().noneMatch(Method::callable)) {
                wrong("default-method", "names a method that cannot be called: make it " + call + ", and not private");
            } else if (named.stream().filter(Method::callable).noneMatch(this::answersValue)) {
                wrong("default-method", "names a method that answers something else: make it " + call);
            }
        }

        private boolean answersValue(Method method) {
            if (value.scalar() == Scalar.ENUMERATION || !value.newtypes().isEmpty() || value.list())
                return method.returns().equals(value.declared().toString());
            return Scalar.of(method.returns()) == value.scalar();
        }

        private void wrong(String id, String text) {
            problems.component(component, id, "has a @" + name + " that " + text);
        }
    }
}

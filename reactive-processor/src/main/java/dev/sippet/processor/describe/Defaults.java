package dev.sippet.processor.describe;

import dev.sippet.processor.declare.Annotation;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * What a component gets when nobody gives a value.
 *
 * @param record the record it is of
 * @param component the component
 * @param value its type
 */
record Defaults(RecordDeclaration record, ComponentDeclaration component, ComponentType.Value value) {

    @Nullable
    Supply onCreate() {
        if (component.has("CreatedAt") || component.has("UpdatedAt")) return new Supply.Now();
        Supply first = supply(component.annotations().find("Default"));
        if (first == null) first = supply(component.annotations().find("OnUpdate"));
        boolean empty = first == null && value.list() && record.annotations().has("Model");
        return empty ? new Supply.NoElements() : first;
    }

    @Nullable
    Supply onUpdate() {
        return component.has("UpdatedAt")
                ? new Supply.Now()
                : supply(component.annotations().find("OnUpdate"));
    }

    private @Nullable Supply supply(@Nullable Annotation annotation) {
        if (annotation == null) return null;
        String method = annotation.text("method");
        if (!method.isEmpty()) return new Supply.Method(record.type(), method);
        String text = annotation.text("value");
        if (value.scalar().isTemporal() && text.equals("now")) return new Supply.Now();
        return new Supply.Literal(Literals.parse(value, text));
    }
}

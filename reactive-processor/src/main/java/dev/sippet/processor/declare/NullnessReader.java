package dev.sippet.processor.declare;

import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds annotations named {@code Nullable}, of whatever package: on the type, as JSpecify's, or on the declaration, which the
 * compiler moves to the accessor or the field when it is not made for record components.
 */
final class NullnessReader {

    boolean isNullable(TypeElement record, RecordComponentElement component) {
        TypeMirror type = component.asType();
        Stream<AnnotatedConstruct> places = Stream.of(
                component,
                type,
                component.getAccessor(),
                component.getAccessor().getReturnType());
        if (type instanceof ArrayType array) places = Stream.concat(places, Stream.of(array.getComponentType()));
        return Stream.concat(places, fields(record, component)).anyMatch(NullnessReader::saysNullable);
    }

    private static Stream<Element> fields(TypeElement record, RecordComponentElement component) {
        return record.getEnclosedElements().stream()
                .filter(each -> each.getKind().isField() && each.getSimpleName().equals(component.getSimpleName()))
                .map(Element.class::cast);
    }

    static boolean saysNullable(AnnotatedConstruct place) {
        return place.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}

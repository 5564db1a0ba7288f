package dev.sippet.processor.declare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Reads the annotations of this project. */
final class AnnotationReader {
    private static final String PACKAGE = "dev.sippet.annotation.";

    private final Elements elements;

    AnnotationReader(Elements elements) {
        this.elements = elements;
    }

    Annotations read(Element element) {
        Map<String, Annotation> found = new HashMap<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().toString().startsWith(PACKAGE)) {
                found.put(type.getSimpleName().toString(), annotation(mirror));
            }
        }
        return new Annotations(found);
    }

    private Annotation annotation(AnnotationMirror mirror) {
        Map<String, Object> values = new HashMap<>();
        elements.getElementValuesWithDefaults(mirror)
                .forEach((method, value) -> values.put(method.getSimpleName().toString(), plain(value)));
        Set<String> given = mirror.getElementValues().keySet().stream()
                .map(method -> method.getSimpleName().toString())
                .collect(Collectors.toSet());
        return new Annotation(values, given);
    }

    private Object plain(AnnotationValue value) {
        Object raw = value.getValue();
        if (raw instanceof AnnotationMirror mirror) return annotation(mirror);
        if (raw instanceof VariableElement constant)
            return constant.getSimpleName().toString();
        if (raw instanceof List<?> list) {
            return list.stream().map(each -> plain((AnnotationValue) each)).toList();
        }
        return raw;
    }
}

package dev.sippet.processor;

import dev.sippet.processor.check.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Tells the author, at the component it is about.
 *
 * @param messager the compiler's
 * @param record the record
 */
record Messages(Messager messager, TypeElement record) {

    void report(List<Problem> problems) {
        for (Problem problem : problems) {
            messager.printMessage(Kind.ERROR, problem.message(), component(problem.component()));
        }
    }

    /** What is not called like its component. */
    void note(Map<String, List<String>> renamed) {
        renamed.forEach((component, texts) -> texts.forEach(text -> {
            String message = "[sippet:renamed] " + text + ", since " + component + "() is there already";
            messager.printMessage(Kind.NOTE, message, component(component));
        }));
    }

    /** The field of a component: of components themselves, not every compiler knows the line. */
    private Element component(String name) {
        Collection<? extends Element> members = record.getEnclosedElements();
        return members.stream()
                .filter(each -> each.getKind().isField() && each.getSimpleName().contentEquals(name))
                .map(Element.class::cast)
                .findFirst()
                .orElse(record);
    }
}

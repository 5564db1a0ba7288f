package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.RecordDeclaration;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one record, so that its author sees all of it at once. */
final class Problems {
    private final String record;
    private final List<Problem> found = new ArrayList<>();

    Problems(RecordDeclaration record) {
        this.record = record.type().simpleName();
    }

    /** The record is wrong: {@code text} goes on after its name. */
    void record(String id, String text) {
        found.add(new Problem(id, "", record + " " + text));
    }

    /** The component is wrong: {@code text} goes on after its name. */
    void component(ComponentDeclaration component, String id, String text) {
        found.add(new Problem(id, component.name(), record + "." + component.name() + " " + text));
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}

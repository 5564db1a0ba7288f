package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.sippet.processor.describe.Requirement;
import java.util.List;

/**
 * The types of the steps of a new record, here or in another companion.
 *
 * @param companion where they are nested
 * @param steps the steps, in order
 */
record StepTypes(ClassName companion, List<Requirement> steps) {
    StepTypes {
        steps = List.copyOf(steps);
    }

    /** Where the first step is still to be taken. */
    TypeName first() {
        return at(0);
    }

    /** Where this step is still to be taken; the builder itself after the last. An open one says what follows it. */
    TypeName at(int step) {
        if (step == steps.size()) return create();
        ClassName stage = companion.nestedClass(steps.get(step).stage());
        if (!steps.get(step).open()) return stage;
        TypeName next = at(step + 1);
        return ParameterizedTypeName.get(stage, next.equals(create()) ? next : WildcardTypeName.subtypeOf(next));
    }

    private ClassName create() {
        return companion.nestedClass("Create");
    }
}

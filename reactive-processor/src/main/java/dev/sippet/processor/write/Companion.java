package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.sippet.processor.describe.MemberDescription;
import dev.sippet.processor.describe.ModelDescription;
import dev.sippet.processor.describe.Names;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The names inside a companion.
 *
 * @param model what it is written for
 */
record Companion(ModelDescription model) {
    static final TypeVariableName ROOT = TypeVariableName.get("R");
    static final TypeVariableName ANSWER = TypeVariableName.get("A");

    ClassName type() {
        return model.type();
    }

    ClassName name() {
        return model.companion();
    }

    /** Whether its name is the one that core takes it to have. */
    boolean byRule() {
        return name().simpleName().equals(type().simpleName() + "s");
    }

    ClassName nested(String name) {
        return name().nestedClass(name);
    }

    ParameterizedTypeName path(TypeName root) {
        return ParameterizedTypeName.get(nested("Path"), root);
    }

    ParameterizedTypeName many(TypeName root) {
        return ParameterizedTypeName.get(nested("Many"), root);
    }

    ParameterizedTypeName update(TypeName answer) {
        return ParameterizedTypeName.get(nested("Update"), answer);
    }

    /** What reads exactly one. */
    ClassName required() {
        return model.byKeys() ? Core.KEY_ONE : Core.ONE;
    }

    /** What reads one or none. */
    ClassName optional() {
        return model.byKeys() ? Core.KEY_MAYBE : Core.MAYBE;
    }

    /** The constant that holds the paths of the record itself. */
    String constant() {
        String constant = Names.snake(type().simpleName()).toUpperCase(Locale.ROOT);
        return constant.equals("MODEL") ? "MODEL_" : constant;
    }

    /** A variable that holds one record. */
    String one() {
        return Names.variable(type().simpleName());
    }

    /** A variable that holds several records. */
    String several() {
        return Names.variable(Names.plural(type().simpleName()));
    }

    /** One record, in a sentence. */
    String singular() {
        return Names.words(type().simpleName());
    }

    /** Several records, in a sentence. */
    String plural() {
        return Names.words(Names.plural(type().simpleName()));
    }

    /** {@code TenantIdAndNumber}. */
    static String by(List<String> fields) {
        return fields.stream().map(Names::capital).collect(Collectors.joining("And"));
    }

    /** {@code tenant id and number}. */
    static String words(List<String> fields) {
        return fields.stream().map(Names::words).collect(Collectors.joining(" and "));
    }

    /** The method of this place for a component: called like it, unless that name is taken. */
    String method(Place place, MemberDescription member) {
        String name = member.name();
        Place there = model.byKeys() ? place.byKeys() : place;
        if (!there.takes(name)) return name;
        do name += "_";
        while (has(name));
        return name;
    }

    private boolean has(String component) {
        return model.members().stream().anyMatch(member -> member.name().equals(component));
    }
}

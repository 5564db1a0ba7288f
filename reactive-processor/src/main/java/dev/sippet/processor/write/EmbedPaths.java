package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sippet.processor.describe.EmbeddableDescription;
import dev.sippet.processor.describe.EmbeddableDescription.Variant;
import dev.sippet.processor.describe.MemberDescription;
import dev.sippet.processor.describe.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the paths of what is embedded, for each way in which it can be. */
final class EmbedPaths {
    /** What the core's paths of embedded values have without parameters. */
    private static final Set<String> TAKEN = Set.of("isNull", "isNotNull", "whole", "optional");

    private final EmbeddableDescription embed;
    private final EmbedClasses classes;
    private final PathTypes parts;
    private final String singular;

    /** Of this, with such paths of its components. */
    EmbedPaths(EmbeddableDescription embed, EmbedClasses classes, PathTypes parts) {
        this.embed = embed;
        this.classes = classes;
        this.parts = parts;
        this.singular = Names.words(embed.type().simpleName());
    }

    /** For any component that embeds it. */
    List<TypeSpec> write() {
        // What is deferred with something deferred in it is refused.
        return write(embed.lazy() ? Set.of("OrNull") : Set.of("OrNull", "Deferred", "DeferredOrNull"));
    }

    /** For components of these kinds. */
    List<TypeSpec> write(Set<String> kinds) {
        List<TypeSpec> types = new ArrayList<>();
        types.add(path());
        if (kinds.contains("OrNull")) types.add(kind("OrNull", "may be absent", Core.OPTIONAL_EMBED));
        if (kinds.contains("Deferred")) {
            types.add(kind("Deferred", "is read where it is included", Core.DEFERRED_EMBED));
        }
        if (kinds.contains("DeferredOrNull")) {
            types.add(kind(
                    "DeferredOrNull",
                    "is read where it is included, and may be absent",
                    Core.OPTIONAL_EMBED,
                    Core.DEFERRED_EMBED));
        }
        embed.variants().stream()
                .filter(variant -> !variant.members().isEmpty())
                .forEach(variant -> types.add(variantPath(variant)));
        return types;
    }

    private TypeSpec path() {
        TypeSpec.Builder type = TypeSpec.classBuilder(classes.path())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(Companion.ROOT)
                .addJavadoc("The paths of one $L, from {@code R}.", singular)
                .superclass(ParameterizedTypeName.get(Core.EMBED_PATH, Companion.ROOT, embed.type()))
                .addMethod(everywhere(reader()));
        embed.members().forEach(member -> type.addMethod(component(member)));
        for (Variant variant : embed.variants()) {
            type.addMethod(is(variant));
            if (!variant.members().isEmpty()) type.addMethod(isSuch(variant));
            if (variant.lazy()) type.addMethod(inside(variant));
        }
        return type.build();
    }

    private TypeSpec kind(String name, String how, ClassName... does) {
        ParameterizedTypeName path = ParameterizedTypeName.get(classes.path(), Companion.ROOT);
        String one = classes.prefix().isEmpty() ? "one" : "one " + singular;
        TypeSpec.Builder type = TypeSpec.classBuilder(classes.named(name))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(Companion.ROOT)
                .addJavadoc(Docs.text("Those of $L that $L.", one, how))
                .superclass(path)
                .addMethod(everywhere(CodeBlock.of("")))
                .addMethod(MethodSpec.methodBuilder("whole")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(path)
                        .addStatement("return this")
                        .build());
        for (ClassName each : does) type.addSuperinterface(ParameterizedTypeName.get(each, Companion.ROOT));
        return type.build();
    }

    private TypeSpec variantPath(Variant variant) {
        TypeSpec.Builder type = TypeSpec.classBuilder(classes.path(variant))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(Companion.ROOT)
                .addJavadoc("The paths of one {@link $T}, from {@code R}.", variant.type())
                .superclass(ParameterizedTypeName.get(Core.EMBED_PATH, Companion.ROOT, variant.type()))
                .addMethod(location(CodeBlock.of("")).build());
        variant.members().forEach(member -> type.addMethod(component(member)));
        return type.build();
    }

    private MethodSpec component(MemberDescription member) {
        ParameterizedTypeName path = parts.type(member, Companion.ROOT);
        return MethodSpec.methodBuilder(method(member.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.part(member))
                .returns(path)
                .addStatement("return new $T<>(at($S)$L)", path.rawType(), member.name(), parts.made(member))
                .build();
    }

    private MethodSpec is(Variant variant) {
        return MethodSpec.methodBuilder(method("is" + variant.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Is {@link $T}.", variant.type())
                .returns(condition())
                .addStatement("return variant($S)", variant.label())
                .build();
    }

    private MethodSpec isSuch(Variant variant) {
        TypeName paths = ParameterizedTypeName.get(classes.path(variant), Companion.ROOT);
        return MethodSpec.methodBuilder("is" + variant.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Is {@link $T}, and this holds of it.", variant.type())
                .addParameter(ParameterizedTypeName.get(ClassName.get(Function.class), paths, condition()), "condition")
                .returns(condition())
                .addStatement(
                        "return variant($1S, new $2T<>(at($1S)), condition)", variant.label(), classes.path(variant))
                .build();
    }

    private MethodSpec inside(Variant variant) {
        return MethodSpec.methodBuilder(method(Names.variable(variant.name())))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The paths of {@link $T}, to include what is deferred in it.", variant.type())
                .returns(ParameterizedTypeName.get(classes.path(variant), Companion.ROOT))
                .addStatement("return new $T<>(at($S))", classes.path(variant), variant.label())
                .build();
    }

    private static TypeName condition() {
        return ParameterizedTypeName.get(Core.CONDITION, Companion.ROOT);
    }

    /** What reads a value as a whole: where something in it is deferred, it has to know whose. */
    private CodeBlock reader() {
        return embed.lazy()
                ? CodeBlock.of(", (row, i) -> $T.read(row, i, 0, at.end())", embed.companion())
                : CodeBlock.of(", $T::read", embed.companion());
    }

    private static MethodSpec everywhere(CodeBlock reader) {
        return location(reader)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("At this place.")
                .build();
    }

    private static MethodSpec.Builder location(CodeBlock reader) {
        return MethodSpec.constructorBuilder().addParameter(Core.LOCATION, "at").addStatement("super(at$L)", reader);
    }

    /** The method for a component: called like it, unless that name is taken. */
    private String method(String name) {
        if (!TAKEN.contains(name)) return name;
        String free = name;
        do free += "_";
        while (has(free));
        return free;
    }

    private boolean has(String component) {
        return embed.members().stream().anyMatch(member -> member.name().equals(component));
    }
}

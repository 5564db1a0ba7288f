package dev.sippet.processor.declare;

import com.palantir.javapoet.ClassName;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads a record, and of the models it points to what it needs to know. */
public final class ModelReader {
    private static final List<String> USED_OF_JAVA_LANG = List.of(
            "Boolean",
            "Byte",
            "Double",
            "Float",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SafeVarargs",
            "SuppressWarnings");

    private final Elements elements;
    private final AnnotationReader annotations;
    private final NullnessReader nullness = new NullnessReader();

    /** Reads with these. */
    public ModelReader(Elements elements) {
        this.elements = elements;
        this.annotations = new AnnotationReader(elements);
    }

    /** Whether a component is of a type that is not there, or not there yet. */
    public static boolean isUnresolved(TypeElement record) {
        return record.getRecordComponents().stream().anyMatch(component -> isUnresolved(component.asType()));
    }

    private static boolean isUnresolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) return true;
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(ModelReader::isUnresolved);
    }

    /** The record as it is declared. */
    public RecordDeclaration read(TypeElement record) {
        return read(record, new TypeReader(this::target));
    }

    /** Only models can be pointed to; what those point to in turn does not matter here. */
    private @Nullable RecordDeclaration target(TypeElement type) {
        RecordDeclaration target = read(type, new TypeReader(other -> null));
        return target.annotations().has("Model") ? target : null;
    }

    private RecordDeclaration read(TypeElement record, TypeReader types) {
        Map<String, String> texts = Parameters.of(elements.getDocComment(record));
        List<ComponentDeclaration> components = record.getRecordComponents().stream()
                .map(component -> component(record, component, types, texts))
                .toList();
        return new RecordDeclaration(
                ClassName.get(record),
                elements.getBinaryName(record).toString(),
                components,
                annotations.read(record),
                methods(record),
                site(record));
    }

    private ComponentDeclaration component(
            TypeElement record, RecordComponentElement component, TypeReader types, Map<String, String> texts) {
        String name = component.getSimpleName().toString();
        TypeMirror type = component.asType();
        TypeMirror inside = TypeReader.insideOptional(type);
        return new ComponentDeclaration(
                name,
                types.read(inside == null ? type : inside),
                nullness.isNullable(record, component),
                inside != null,
                annotations.read(component),
                texts.getOrDefault(name, ""));
    }

    private static List<RecordDeclaration.Method> methods(TypeElement record) {
        return ElementFilter.methodsIn(record.getEnclosedElements()).stream()
                .map(ModelReader::method)
                .toList();
    }

    private static RecordDeclaration.Method method(ExecutableElement method) {
        TypeMirror returned = method.getReturnType();
        return new RecordDeclaration.Method(
                method.getSimpleName().toString(),
                returned.getKind() == TypeKind.VOID ? "void" : TypeReader.nameOf(returned),
                method.getModifiers().contains(Modifier.STATIC)
                        && !method.getModifiers().contains(Modifier.PRIVATE)
                        && method.getParameters().isEmpty());
    }

    private Set<RecordDeclaration.Site> site(TypeElement record) {
        Set<RecordDeclaration.Site> site = EnumSet.noneOf(RecordDeclaration.Site.class);
        if (record.getKind() == ElementKind.RECORD) site.add(RecordDeclaration.Site.RECORD);
        if (!record.getTypeParameters().isEmpty()) site.add(RecordDeclaration.Site.GENERIC);
        if (Surroundings.isPrivate(record)) site.add(RecordDeclaration.Site.PRIVATE);
        if (deprecated(record)) site.add(RecordDeclaration.Site.DEPRECATED);
        String home = elements.getPackageOf(record).getQualifiedName() + ".";
        if (USED_OF_JAVA_LANG.stream().anyMatch(name -> elements.getTypeElement(home + name) != null)) {
            site.add(RecordDeclaration.Site.SHADOWS_JAVA_LANG);
        }
        return site;
    }

    private boolean deprecated(TypeElement record) {
        return elements.isDeprecated(record)
                || record.getRecordComponents().stream().anyMatch(each -> elements.isDeprecated(each.getAccessor()));
    }
}

package dev.sippet.processor.declare;

import com.palantir.javapoet.ClassName;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    private final boolean keys;
    private final AnnotationReader annotations;
    private final NullnessReader nullness = new NullnessReader();
    private final TypeReader types;
    private final Map<String, Target> targets = new HashMap<>();

    /** Reads with these; {@code keys} where all models are for a store that finds records by their keys. */
    public ModelReader(Elements elements, boolean keys) {
        this.elements = elements;
        this.keys = keys;
        this.annotations = new AnnotationReader(elements);
        this.types = new TypeReader(this::target, this::embed, new NewtypeReader(annotations::read));
    }

    /** Whether a component, here or of a model it leads to, is of a type that is not there, or not there yet. */
    public static boolean isUnresolved(TypeElement record) {
        return types(record)
                .anyMatch(type -> isUnresolved(type)
                        || mentioned(type).flatMap(ModelReader::types).anyMatch(ModelReader::isUnresolved));
    }

    private static boolean isUnresolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) return true;
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(ModelReader::isUnresolved);
    }

    private static Stream<TypeMirror> types(TypeElement record) {
        return Stream.concat(Stream.of(record), permitted(record))
                .flatMap(each -> each.getRecordComponents().stream())
                .map(RecordComponentElement::asType);
    }

    /** The types that a sealed interface permits, in order. */
    private static Stream<TypeElement> permitted(TypeElement type) {
        return type.getPermittedSubclasses().stream()
                .filter(DeclaredType.class::isInstance)
                .map(each -> (TypeElement) ((DeclaredType) each).asElement());
    }

    /** The records, and sealed interfaces of such, that a type is made of. */
    private static Stream<TypeElement> mentioned(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) return Stream.empty();
        TypeElement element = (TypeElement) declared.asElement();
        Stream<TypeElement> inside = declared.getTypeArguments().stream().flatMap(ModelReader::mentioned);
        boolean made = element.getKind() == ElementKind.RECORD
                || !element.getPermittedSubclasses().isEmpty();
        return made ? Stream.concat(Stream.of(element), inside) : inside;
    }

    /** Only models can be led to. */
    private @Nullable Target target(TypeElement type) {
        return annotated("Model", type);
    }

    /** Only what says so is embedded. */
    private @Nullable Target embed(TypeElement type) {
        return annotated("Embed", type);
    }

    private @Nullable Target annotated(String annotation, TypeElement type) {
        if (!annotations.read(type).has(annotation)) return null;
        return targets.computeIfAbsent(
                type.getQualifiedName().toString(), name -> new Target(ClassName.get(type), () -> read(type)));
    }

    /** The record as it is declared. */
    public RecordDeclaration read(TypeElement record) {
        Map<String, String> texts = Parameters.of(elements.getDocComment(record));
        List<ComponentDeclaration> components = record.getRecordComponents().stream()
                .map(component -> component(record, component, texts))
                .toList();
        return new RecordDeclaration(
                ClassName.get(record),
                elements.getBinaryName(record).toString(),
                components,
                annotations.read(record),
                methods(record),
                site(record),
                permitted(record).map(this::read).toList());
    }

    private ComponentDeclaration component(
            TypeElement record, RecordComponentElement component, Map<String, String> texts) {
        String name = component.getSimpleName().toString();
        Annotations own = annotations.read(component);
        TypeReader.Said said = types.component(component.asType(), own.isRelation());
        return new ComponentDeclaration(
                name,
                said.type(),
                said.nullable() || nullness.isNullable(record, component),
                said.optional(),
                said.deferred(),
                own,
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
                returned.getKind() == TypeKind.VOID ? "void" : TypeReader.fullNameOf(returned),
                method.getModifiers().contains(Modifier.STATIC)
                        && !method.getModifiers().contains(Modifier.PRIVATE)
                        && method.getParameters().isEmpty());
    }

    private Set<RecordDeclaration.Site> site(TypeElement record) {
        Set<RecordDeclaration.Site> site = EnumSet.noneOf(RecordDeclaration.Site.class);
        if (record.getKind() == ElementKind.RECORD) site.add(RecordDeclaration.Site.RECORD);
        if (record.getModifiers().contains(Modifier.SEALED) && record.getKind() == ElementKind.INTERFACE) {
            site.add(RecordDeclaration.Site.SEALED);
        }
        if (!record.getTypeParameters().isEmpty()) site.add(RecordDeclaration.Site.GENERIC);
        if (Surroundings.isPrivate(record)) site.add(RecordDeclaration.Site.PRIVATE);
        if (deprecated(record)) site.add(RecordDeclaration.Site.DEPRECATED);
        if (keys || annotations.read(record).text("Model", "target").equals("DYNAMODB")) {
            site.add(RecordDeclaration.Site.BY_KEYS);
        }
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

package dev.sippet.processor.declare;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the types of components. */
final class TypeReader {
    private static final String OPTIONAL = "java.util.Optional";
    private static final String LIST = "java.util.List";
    private static final String DEFERRED = "dev.sippet.session.Deferred";

    private final Function<TypeElement, @Nullable Target> target;

    /** Asks {@code target} for the models that relations lead to. */
    TypeReader(Function<TypeElement, @Nullable Target> target) {
        this.target = target;
    }

    /** What is inside the {@code Optional}; null where the type is none, or a raw one. */
    static @Nullable TypeMirror insideOptional(TypeMirror type) {
        return isOptional(type) ? argument(type) : null;
    }

    ComponentType read(TypeMirror type) {
        if (type.getKind().isPrimitive()) return primitive(type);
        if (type instanceof ArrayType array) {
            if (array.getComponentType().getKind() != TypeKind.BYTE) return unsupported(type);
            return value(Scalar.BYTES, ArrayTypeName.of(TypeName.BYTE));
        }
        return type instanceof DeclaredType declared ? declared(declared) : unsupported(type);
    }

    private static ComponentType primitive(TypeMirror type) {
        Scalar scalar = Scalar.of(nameOf(type));
        return scalar == null
                ? unsupported(type)
                : value(scalar, TypeName.get(type).withoutAnnotations());
    }

    private ComponentType declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = nameOf(type);
        Scalar scalar = Scalar.of(name);
        if (scalar != null) return value(scalar, ClassName.get(element));
        if (element.getKind() == ElementKind.ENUM) {
            if (Surroundings.isPrivate(element)) return new ComponentType.Hidden(text(type));
            return new ComponentType.Value(Scalar.ENUMERATION, ClassName.get(element), constants(element));
        }
        TypeMirror deferred = name.equals(DEFERRED) ? argument(type) : null;
        return deferred == null ? unsupported(type) : relation(type, deferred);
    }

    private ComponentType relation(TypeMirror whole, TypeMirror inside) {
        Arity arity = arity(inside);
        TypeMirror model = arity == Arity.ONE ? inside : argument(inside);
        Target found = model instanceof DeclaredType declared ? target.apply((TypeElement) declared.asElement()) : null;
        return new ComponentType.Relation(arity, found, text(whole));
    }

    private static Arity arity(TypeMirror inside) {
        return switch (nameOf(inside)) {
            case OPTIONAL -> Arity.OPTIONAL;
            case LIST -> Arity.MANY;
            default -> Arity.ONE;
        };
    }

    private static List<String> constants(TypeElement element) {
        return element.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                .map(each -> each.getSimpleName().toString())
                .toList();
    }

    static boolean isOptional(TypeMirror type) {
        return nameOf(type).equals(OPTIONAL);
    }

    /** The name of a type without annotations and arguments. */
    static String nameOf(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            Element element = declared.asElement();
            return ((TypeElement) element).getQualifiedName().toString();
        }
        if (type instanceof ArrayType array) return nameOf(array.getComponentType()) + "[]";
        return TypeName.get(type).withoutAnnotations().toString();
    }

    /** The type as its author would write it. */
    static String text(TypeMirror type) {
        if (type instanceof ArrayType array) return text(array.getComponentType()) + "[]";
        if (!(type instanceof DeclaredType declared)) return nameOf(type);
        String simple = declared.asElement().getSimpleName().toString();
        if (declared.getTypeArguments().isEmpty()) return simple;
        return declared.getTypeArguments().stream()
                .map(TypeReader::text)
                .collect(java.util.stream.Collectors.joining(", ", simple + "<", ">"));
    }

    private static @Nullable TypeMirror argument(TypeMirror type) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return arguments.size() == 1 ? arguments.getFirst() : null;
    }

    private static ComponentType value(Scalar scalar, TypeName java) {
        return new ComponentType.Value(scalar, java, List.of());
    }

    private static ComponentType unsupported(TypeMirror type) {
        return new ComponentType.Unsupported(text(type));
    }
}

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
    private final Function<TypeElement, @Nullable Target> embed;
    private final NewtypeReader newtypes;

    /** Asks {@code target} for the models that relations lead to, {@code embed} for what is embedded, and {@code newtypes} for other records. */
    TypeReader(
            Function<TypeElement, @Nullable Target> target,
            Function<TypeElement, @Nullable Target> embed,
            NewtypeReader newtypes) {
        this.target = target;
        this.embed = embed;
        this.newtypes = newtypes;
    }

    /**
     * The type of a component, and what is said around it.
     *
     * @param type without what is around it
     * @param optional whether that is an {@code Optional}
     * @param deferred whether that is a {@code Deferred} of a value
     * @param nullable whether an annotation or an {@code Optional} says in the wrong place that it may be absent
     */
    record Said(ComponentType type, boolean optional, boolean deferred, boolean nullable) {}

    /** Where an annotation says that it is a relation, a model need not be deferred. */
    Said component(TypeMirror type, boolean relation) {
        if (relation && type instanceof DeclaredType && !nameOf(type).equals(DEFERRED)) {
            ComponentType.Relation eager = relation(type, type, true);
            if (eager.target() != null) return new Said(eager, false, false, false);
        }
        TypeMirror around = inside(OPTIONAL, type);
        TypeMirror deferred = inside(DEFERRED, around == null ? type : around);
        if (deferred != null && !(relation && nameOf(deferred).equals(LIST))) {
            TypeMirror optional = inside(OPTIONAL, deferred);
            boolean misplaced = around != null || NullnessReader.saysNullable(deferred);
            ComponentType value = read(optional == null ? deferred : optional);
            if (isStored(value)) {
                return new Said(unboxed(value), around != null || optional != null, true, misplaced);
            }
        }
        return new Said(read(around == null ? type : around), around != null, false, false);
    }

    private static boolean isStored(ComponentType type) {
        return switch (type) {
            case ComponentType.Value value -> true;
            case ComponentType.Embedded embedded -> true;
            case ComponentType.Hidden hidden -> true;
            case ComponentType.PlainRecord record -> record.flaw() != ComponentType.PlainRecord.Flaw.SEVERAL;
            case ComponentType.Relation relation -> false;
            case ComponentType.Unsupported unsupported -> false;
        };
    }

    private static ComponentType unboxed(ComponentType type) {
        return type instanceof ComponentType.Value(var scalar, var java, var labels, var newtypes, var list)
                        && newtypes.isEmpty()
                        && !list
                        && java.isBoxedPrimitive()
                ? new ComponentType.Value(scalar, java.unbox(), labels, newtypes, false)
                : type;
    }

    /** What is inside; null where the type is another one, or a raw one. */
    private static @Nullable TypeMirror inside(String generic, TypeMirror type) {
        return nameOf(type).equals(generic) ? argument(type) : null;
    }

    private ComponentType read(TypeMirror type) {
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
            return new ComponentType.Value(
                    Scalar.ENUMERATION, ClassName.get(element), constants(element), List.of(), false);
        }
        Target embedded = embed.apply(element);
        if (embedded != null) return new ComponentType.Embedded(embedded, text(type));
        TypeMirror deferred = inside(DEFERRED, type);
        if (deferred != null) return relation(type, deferred, false);
        if (name.equals(LIST)) return list(type);
        return element.getKind() == ElementKind.RECORD
                ? newtypes.read(element, text(type), this::read)
                : unsupported(type);
    }

    /** Of what a column holds by itself and compares, and that is always there. */
    private ComponentType list(DeclaredType type) {
        TypeMirror element = argument(type);
        if (element == null || NullnessReader.saysNullable(element)) return unsupported(type);
        return switch (read(element)) {
            case ComponentType.Value value when !value.list() && value.scalar() != Scalar.BYTES -> value.asList();
            case ComponentType.Hidden hidden -> hidden;
            default -> unsupported(type);
        };
    }

    private ComponentType.Relation relation(TypeMirror whole, TypeMirror inside, boolean eager) {
        Arity arity = arity(inside);
        TypeMirror model = arity == Arity.ONE ? inside : argument(inside);
        Target found = model instanceof DeclaredType declared ? target.apply((TypeElement) declared.asElement()) : null;
        ComponentType.Value values = arity == Arity.MANY && found == null ? valueOf(model) : null;
        return new ComponentType.Relation(arity, found, values, eager, text(whole));
    }

    private ComponentType.@Nullable Value valueOf(@Nullable TypeMirror type) {
        return type != null && read(type) instanceof ComponentType.Value value ? value : null;
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

    /** The name of a type without annotations and arguments. */
    static String nameOf(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            Element element = declared.asElement();
            return ((TypeElement) element).getQualifiedName().toString();
        }
        if (type instanceof ArrayType array) return nameOf(array.getComponentType()) + "[]";
        return TypeName.get(type).withoutAnnotations().toString();
    }

    /** The same with its arguments. */
    static String fullNameOf(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty()
                ? declared.getTypeArguments().stream()
                        .map(TypeReader::fullNameOf)
                        .collect(java.util.stream.Collectors.joining(", ", nameOf(type) + "<", ">"))
                : nameOf(type);
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
        return new ComponentType.Value(scalar, java, List.of(), List.of(), false);
    }

    private static ComponentType unsupported(TypeMirror type) {
        return new ComponentType.Unsupported(text(type));
    }
}

package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sippet.processor.declare.Newtype;
import dev.sippet.processor.declare.Scalar;
import dev.sippet.processor.describe.ColumnType;
import dev.sippet.processor.describe.FieldDescription;

/** How the types of columns look in generated code. */
final class Columns {
    private Columns() {}

    /** The type as the model's description says it. */
    static CodeBlock type(ColumnType type) {
        if (type.list()) return CodeBlock.of("$T.list($L)", Core.TYPE, type(type.element()));
        Scalar scalar = type.scalar();
        if (type.unsigned() && scalar.isInteger()) return CodeBlock.of("$1T.unsigned($1T.$2L)", Core.TYPE, scalar);
        return switch (scalar) {
            case TEXT, BYTES -> sized(type);
            case DECIMAL -> CodeBlock.of("$T.decimal($L, $L)", Core.TYPE, type.precision(), type.scale());
            case ENUMERATION -> CodeBlock.of("$T.enumeration($L)", Core.TYPE, labels(type));
            case BOOL, INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, UUID -> plain(scalar);
            case UINT64, INSTANT, DATE, TIME, DATETIME, OFFSET_DATETIME -> plain(scalar);
        };
    }

    private static CodeBlock plain(Scalar scalar) {
        return CodeBlock.of("$T.$L", Core.TYPE, scalar);
    }

    private static CodeBlock sized(ColumnType type) {
        if (type.length() == 0) return plain(type.scalar());
        String factory = type.scalar() == Scalar.TEXT ? "text" : "bytes";
        return CodeBlock.of("$T.$L($L)", Core.TYPE, factory, type.length());
    }

    private static CodeBlock labels(ColumnType type) {
        return type.labels().stream().map(label -> CodeBlock.of("$S", label)).collect(CodeBlock.joining(", "));
    }

    /** The path of a field, seen from this root. */
    static ParameterizedTypeName path(FieldDescription field, TypeName root) {
        if (field.type().list()) {
            ClassName list = field.deferred() ? Core.LIST_PATH.nestedClass("Deferred") : Core.LIST_PATH;
            return ParameterizedTypeName.get(list, root, field.type().element().boxed());
        }
        return path(field.type(), root, field.deferred(), field.nullable());
    }

    private static ParameterizedTypeName path(ColumnType type, TypeName root, boolean deferred, boolean nullable) {
        ClassName name = Core.query(type.isWrapped() ? wrapped(type.scalar()) : kind(type.scalar()));
        String kind = (deferred ? "Deferred" : "") + (nullable ? "OrNull" : "");
        if (!kind.isEmpty()) name = name.nestedClass(kind);
        if (type.isWrapped()) {
            return ParameterizedTypeName.get(name, root, type.boxed(), path(type.inside(), root, false, nullable));
        }
        return switch (type.scalar()) {
            case BOOL, TEXT, BYTES -> ParameterizedTypeName.get(name, root);
            case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, UINT64, DECIMAL ->
                ParameterizedTypeName.get(name, root, type.boxed());
            case UUID, INSTANT, DATE, TIME, DATETIME, OFFSET_DATETIME, ENUMERATION ->
                ParameterizedTypeName.get(name, root, type.boxed());
        };
    }

    /** What the path of a field is made of besides its place, as further arguments. */
    static CodeBlock made(FieldDescription field) {
        if (field.type().list()) return CodeBlock.of(", (r, i) -> $L", list(field.type(), "r", "i"));
        return made(field.type(), Companion.ROOT, field.nullable(), "inside");
    }

    /** What reads a list from this position of a row. */
    static CodeBlock list(ColumnType type, String row, String place) {
        TypeName held = type.java().isPrimitive() ? type.java().box() : type.java();
        TypeName stored = type.scalar() == Scalar.ENUMERATION ? ClassName.get(String.class) : held;
        CodeBlock element = element(type);
        return element.isEmpty()
                ? CodeBlock.of("$L.list($L, $T.class)", row, place, stored)
                : CodeBlock.of("$L.list($L, $T.class, $L)", row, place, stored, element);
    }

    /** A function from what is stored of an element to the element; empty where they are the same. */
    private static CodeBlock element(ColumnType type) {
        if (type.scalar() != Scalar.ENUMERATION) {
            return type.isWrapped()
                    ? CodeBlock.of("each -> $L", wrapping(type, CodeBlock.of("each")))
                    : CodeBlock.of("");
        }
        return type.isWrapped()
                ? CodeBlock.of("each -> $L", wrapping(type, CodeBlock.of("$T.valueOf(each)", type.java())))
                : CodeBlock.of("$T::valueOf", type.java());
    }

    private static CodeBlock made(ColumnType type, TypeName root, boolean nullable, String inside) {
        if (!type.isWrapped()) {
            return type.scalar() == Scalar.ENUMERATION ? CodeBlock.of(", $T::valueOf", type.java()) : CodeBlock.of("");
        }
        ColumnType inner = type.inside();
        ClassName path = path(inner, root, false, nullable).rawType();
        CodeBlock more = made(inner, root, nullable, inside + "_");
        return more.isEmpty()
                ? CodeBlock.of(", $T::new", path)
                : CodeBlock.of(", $1L -> new $2T<>($1L$3L)", inside, path, more);
    }

    /** The class that describes the records a column's values are in. */
    static CodeBlock newtype(ColumnType type) {
        CodeBlock inner = type.inside().isWrapped() ? CodeBlock.of(", $L", newtype(type.inside())) : CodeBlock.of("");
        return CodeBlock.of(
                "$1T.of($2T.class, $2T::new, $2T::$3L$4L)",
                Core.NEWTYPE,
                type.newtypes().getFirst().type(),
                type.newtypes().getFirst().component(),
                inner);
    }

    /** A value of the component around what is read. */
    static CodeBlock wrapping(ColumnType type, CodeBlock read) {
        CodeBlock wrapped = read;
        for (Newtype newtype : type.newtypes().reversed())
            wrapped = CodeBlock.of("new $T($L)", newtype.type(), wrapped);
        return wrapped;
    }

    private static String wrapped(Scalar scalar) {
        return switch (scalar) {
            case BOOL, BYTES, ENUMERATION -> "UnorderedPath";
            case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, UINT64, DECIMAL -> "WrappedPath";
            case TEXT, UUID, INSTANT, DATE, TIME, DATETIME, OFFSET_DATETIME -> "WrappedPath";
        };
    }

    private static String kind(Scalar scalar) {
        return switch (scalar) {
            case BOOL -> "BooleanPath";
            case TEXT -> "StringPath";
            case BYTES -> "BytesPath";
            case ENUMERATION -> "EnumPath";
            case UUID, INSTANT, DATE, TIME, DATETIME, OFFSET_DATETIME -> "ComparablePath";
            case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, UINT64, DECIMAL -> "NumberPath";
        };
    }

    /** The same where the model is written for a store of keys, which matches no patterns and has no order but that of a sort key. */
    static ParameterizedTypeName item(FieldDescription field, TypeName root) {
        ColumnType type = field.type();
        if (type.list()) return path(field, root);
        String kind = EmbedClasses.kind(field.deferred(), field.nullable());
        ClassName plain = Core.ITEM_PATH.nestedClass(kind.isEmpty() ? "Of" : kind);
        if (type.isWrapped() && wrapped(type.scalar()).equals("WrappedPath")) {
            return ParameterizedTypeName.get(plain, root, type.boxed());
        }
        return switch (type.scalar()) {
            case BOOL, BYTES, ENUMERATION -> path(field, root);
            case TEXT -> ParameterizedTypeName.get(Core.ITEM_PATH.nestedClass("Text" + kind), root);
            case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, UINT64, DECIMAL ->
                ParameterizedTypeName.get(Core.ITEM_PATH.nestedClass("Numeric" + kind), root, type.boxed());
            case UUID, INSTANT, DATE, TIME, DATETIME, OFFSET_DATETIME ->
                ParameterizedTypeName.get(plain, root, type.boxed());
        };
    }

    /** The method of a row that reads a value. */
    static String getter(Scalar scalar) {
        return switch (scalar) {
            case BOOL -> "bool";
            case INT8 -> "int8";
            case INT16 -> "int16";
            case INT32 -> "int32";
            case INT64 -> "int64";
            case FLOAT32 -> "float32";
            case FLOAT64 -> "float64";
            case TEXT -> "text";
            case BYTES -> "bytes";
            case UUID -> "uuid";
            case DECIMAL -> "decimal";
            case UINT64 -> "uint64";
            case INSTANT -> "instant";
            case DATE -> "date";
            case TIME -> "time";
            case DATETIME -> "dateTime";
            case OFFSET_DATETIME -> "offsetDateTime";
            case ENUMERATION -> "enumeration";
        };
    }

    /** A parameter that takes a value that is there. */
    static ParameterSpec present(FieldDescription field) {
        return ParameterSpec.builder(field.type().declared(), field.name()).build();
    }

    /** A parameter that takes what the field takes. */
    static ParameterSpec settable(FieldDescription field) {
        if (!field.nullable()) return present(field);
        return ParameterSpec.builder(orNull(field.type().boxed()), field.name()).build();
    }

    /** The type with null. */
    static TypeName orNull(TypeName type) {
        return type.annotated(
                com.palantir.javapoet.AnnotationSpec.builder(Core.NULLABLE).build());
    }
}

package dev.sippet.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sippet.processor.declare.Scalar;
import dev.sippet.processor.describe.ColumnType;
import dev.sippet.processor.describe.EmbedDescription;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.MemberDescription;
import dev.sippet.processor.describe.ModelDescription;
import dev.sippet.processor.describe.RelationDescription;
import dev.sippet.processor.describe.ValuesDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes what makes a record of a row.
 *
 * @param slot the place of the first value in the record around it, as code; empty for the record itself
 * @param model the model, as code
 * @param eager the names of the relations that always come along
 */
record Reads(String slot, String model, Set<String> eager) {

    /** Of the record itself. */
    static Reads of(ModelDescription model) {
        return new Reads("", "MODEL", model.eager());
    }

    /** Of what is embedded; where something in it is deferred, it has to know what it is embedded in. */
    static Reads embedded(boolean lazy) {
        return new Reads(lazy ? "slot" : "", "model", Set.of());
    }

    /** The method {@code read} of a record with these values. */
    static MethodSpec method(TypeName record, CodeBlock doc, Stream<CodeBlock> values) {
        return reading(record, doc)
                .addStatement("return $L", made(record, values))
                .build();
    }

    /** The method without its body. */
    static MethodSpec.Builder reading(TypeName record, CodeBlock doc) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(doc)
                .addParameter(Core.ROW, "row")
                .addParameter(TypeName.INT, "at")
                .returns(record);
    }

    /** A record of these values. */
    static CodeBlock made(TypeName record, Stream<CodeBlock> values) {
        List<CodeBlock> each = values.toList();
        return each.isEmpty()
                ? CodeBlock.of("new $T()", record)
                : CodeBlock.of("new $T(\n$L)", record, CodeBlock.join(each, ",\n"));
    }

    /** One value for each of these components, the first of them at this place. */
    Stream<CodeBlock> values(List<MemberDescription> members, int first) {
        List<CodeBlock> values = new ArrayList<>();
        int at = first;
        for (MemberDescription member : members) {
            values.add(value(member, at));
            at += member.width();
        }
        return values.stream();
    }

    private CodeBlock value(MemberDescription member, int at) {
        return switch (member) {
            case FieldDescription field when field.deferred() -> deferred(field, at);
            case FieldDescription field -> value(field, place("at", at));
            case EmbedDescription embed when embed.deferred() -> deferred(embed, at);
            case EmbedDescription embed -> whole(embed, "row", "at", at);
            case ValuesDescription values -> values(values, at);
            case RelationDescription relation when eager.contains(relation.name()) -> always(relation, at);
            case RelationDescription relation -> deferred(relation, at);
        };
    }

    /** The method that takes a record apart, into one value for each component; relations and what is embedded are left out. */
    static MethodSpec apart(ModelDescription model, String record) {
        Stream<CodeBlock> values = model.members().stream()
                .map(member -> member instanceof FieldDescription field ? taken(field, record) : CodeBlock.of("null"));
        return apart(model.type(), record, values);
    }

    /** The method that takes a record apart, into these values. */
    static MethodSpec apart(TypeName type, String record, Stream<CodeBlock> values) {
        TypeName array = ArrayTypeName.of(Columns.orNull(ClassName.OBJECT));
        List<CodeBlock> each = values.toList();
        CodeBlock made = each.isEmpty()
                ? CodeBlock.of("new $T[0]", Columns.orNull(ClassName.OBJECT))
                : CodeBlock.of("new $T {\n$L}", array, CodeBlock.join(each, ",\n"));
        return MethodSpec.methodBuilder("values")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(type, record)
                .returns(array)
                .addStatement("return $L", made)
                .build();
    }

    private static CodeBlock taken(FieldDescription field, String record) {
        String deferred = field.deferred() ? ".tryGet()" : "";
        String both = field.deferred() && field.optional() ? ".flatMap(value -> value)" : "";
        String absent = field.deferred() || field.optional() ? ".orElse(null)" : "";
        return CodeBlock.of("$L.$L()$L$L$L", record, field.name(), deferred, both, absent);
    }

    /** The value of a field at this position. */
    static CodeBlock value(FieldDescription field, String place) {
        if (!field.nullable()) return present(field.type(), "row", place);
        String getter = field.optional() ? "optional" : "orNull";
        return CodeBlock.of("row.$L($L, $L)", getter, place, getter(field));
    }

    /** Loaded if the row was read with it. */
    private CodeBlock deferred(FieldDescription field, int at) {
        String read = field.nullable() ? "optional" : "present";
        return CodeBlock.of("$T.$L(row, at, $L, $L, $L)", Core.DEFERRED_FIELDS, read, slot(at), model, getter(field));
    }

    /** A function that reads a value that is there. */
    private static CodeBlock getter(FieldDescription field) {
        ColumnType type = field.type();
        return type.list() || type.isWrapped() || type.scalar() == Scalar.ENUMERATION
                ? CodeBlock.of("(r, i) -> $L", present(type, "r", "i"))
                : CodeBlock.of("$T::$L", Core.ROW, Columns.getter(type.scalar()));
    }

    private static CodeBlock present(ColumnType type, String row, String place) {
        if (type.list()) return Columns.list(type, row, place);
        String getter = Columns.getter(type.scalar());
        CodeBlock read = type.scalar() == Scalar.ENUMERATION
                ? CodeBlock.of("$L.enumeration($L, $T::valueOf)", row, place, type.java())
                : CodeBlock.of("$L.$L($L)", row, getter, place);
        return Columns.wrapping(type, read);
    }

    /** Loaded if the row was read with all of it. */
    private CodeBlock deferred(EmbedDescription embed, int at) {
        return CodeBlock.of(
                "$T.embedded(row, at, $L, $L, (read, from) -> $L)",
                Core.DEFERRED_FIELDS,
                slot(at),
                model,
                whole(embed, "read", "from", at));
    }

    /** The embedded value, or what stands for none. */
    private CodeBlock whole(EmbedDescription embed, String row, String start, int at) {
        if (!embed.nullable()) return read(embed, row, start, at);
        String getter = embed.optional() ? "optional" : "orNull";
        return CodeBlock.of("$L.$L($L, $L)", row, getter, place(start, at), reader(embed, start, at));
    }

    /** A function that reads a value that is there, from where its head is. */
    private CodeBlock reader(EmbedDescription embed, String start, int at) {
        if (embed.lazy()) return CodeBlock.of("(r, i) -> $L", read(embed, "r", start, at));
        return embed.headed()
                ? CodeBlock.of("(r, i) -> $T.read(r, i + 1)", embed.companion())
                : CodeBlock.of("$T::read", embed.companion());
    }

    private CodeBlock read(EmbedDescription embed, String row, String start, int at) {
        int first = embed.headed() ? at + 1 : at;
        return embed.lazy()
                ? CodeBlock.of("$T.read($L, $L, $L, $L)", embed.companion(), row, start, slot(first), model)
                : CodeBlock.of("$T.read($L, $L)", embed.companion(), row, place(start, first));
    }

    /** The position in a row, for a record that starts there. */
    String place(String start, int at) {
        String slot = slot(at);
        return slot.equals("0") ? start : start + " + " + slot;
    }

    private String slot(int at) {
        if (slot.isEmpty()) return String.valueOf(at);
        return at == 0 ? slot : slot + " + " + at;
    }

    private CodeBlock always(RelationDescription relation, int at) {
        return CodeBlock.of("$T.always(row, at, $L, $L, $S)", Core.RELATIONS, slot(at), model, relation.name());
    }

    /** Loaded if the row holds them. */
    private CodeBlock values(ValuesDescription values, int at) {
        return CodeBlock.of(
                "$T.values(row, at, $L, $L, $S, $L)",
                Core.RELATIONS,
                slot(at),
                model,
                values.name(),
                getter(values.field()));
    }

    /** Loaded if the row holds it. */
    private CodeBlock deferred(RelationDescription relation, int at) {
        String read = switch (relation.arity()) {
            case ONE -> "one";
            case OPTIONAL -> "maybe";
            case MANY -> "many";
        };
        return CodeBlock.of("$T.$L(row, at, $L, $L, $S)", Core.RELATIONS, read, slot(at), model, relation.name());
    }
}

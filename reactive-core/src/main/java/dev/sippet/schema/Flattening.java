package dev.sippet.schema;

import dev.sippet.error.InvalidSchema;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the embedded values of a model apart, into fields of the model that are called after the way to them. */
final class Flattening {
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Embedding> embeddings = new LinkedHashMap<>();
    private final List<Index> indexes = new ArrayList<>();
    private final Set<String> required = new HashSet<>();
    private final List<Integer> components = new ArrayList<>();

    /** What is around an embedded value. */
    private record Around(String name, String column, boolean nullable, boolean deferred) {

        Around at(Embed embed) {
            return new Around(
                    name + embed.name(), column + embed.column(), nullable || embed.nullable(), deferred(embed));
        }

        private boolean deferred(Embed embed) {
            if (deferred && embed.deferred()) throw twice(name + embed.name());
            return deferred || embed.deferred();
        }

        Around inside() {
            return new Around(name + ".", column + "_", nullable, deferred);
        }

        Around variant(String label) {
            return new Around(name + "." + label, column + "_" + label, true, deferred);
        }

        Field head(Type type) {
            Field head = Field.of(name, type).column(column);
            if (nullable) head = head.orNull();
            return deferred ? head.asDeferred() : head;
        }

        Field field(Field field) {
            if (deferred && field.deferred()) throw twice(name + field.name());
            Field inside = field.named(name + field.name()).column(column + field.column());
            if (nullable) inside = inside.orNull();
            return deferred ? inside.asDeferred() : inside;
        }

        private static InvalidSchema twice(String name) {
            return new InvalidSchema(name + " is deferred, and so is what it is a part of", "leave out one Deferred");
        }
    }

    void add(Member member) {
        components.add(members.size());
        members.add(member);
    }

    void add(Embed embed) {
        components.add(-1);
        add(embed, new Around("", "", false, false).at(embed));
    }

    private List<Field> add(Embed embed, Around at) {
        return embed.type().variants().isEmpty() ? record(embed, at) : sealed(embed, at);
    }

    private List<Field> record(Embed embed, Around at) {
        List<Field> fields = new ArrayList<>();
        Field head = embed.nullable() ? at.head(Type.BOOL).orNull() : null;
        if (head != null) fields.add(member(head));
        fields.addAll(parts(embed.type(), at.inside()));
        place(embed, at, head, false, fields);
        return fields;
    }

    private List<Field> sealed(Embed embed, Around at) {
        List<Embedded.Variant> variants = embed.type().variants();
        String[] labels = variants.stream().map(Embedded.Variant::label).toArray(String[]::new);
        Field head = member(at.head(Type.enumeration(labels)));
        if (!embed.nullable()) required.add(head.name());
        List<Field> fields = new ArrayList<>(List.of(head));
        for (Embedded.Variant variant : variants) {
            Around there = at.variant(variant.label());
            List<Field> inside = parts(variant.type(), there.inside());
            Embed whole = Embed.of(variant.label(), variant.type());
            place(whole, there, null, true, inside);
            fields.addAll(inside);
        }
        place(embed, at, head, false, fields);
        return fields;
    }

    private void place(Embed embed, Around at, @Nullable Field head, boolean variant, List<Field> fields) {
        Embedding embedding =
                new Embedding(at.name(), embed.type(), head, embed.nullable(), at.deferred(), variant, fields);
        embeddings.put(at.name(), embedding);
    }

    private List<Field> parts(Embedded<?> type, Around inside) {
        List<Field> fields = new ArrayList<>();
        for (Embedded.Part part : type.parts()) {
            switch (part) {
                case Field field -> {
                    fields.add(member(inside.field(field)));
                    if (!field.nullable()) required.add(inside.name() + field.name());
                }
                case Embed embed -> fields.addAll(add(embed, inside.at(embed)));
            }
        }
        for (Index index : type.indexes()) {
            List<String> covered =
                    index.fields().stream().map(name -> inside.name() + name).toList();
            indexes.add(new Index(covered, index.partition(), index.unique(), index.name()));
        }
        return fields;
    }

    private Field member(Field field) {
        members.add(field);
        return field;
    }

    /** Fields and relations, in the order of their places in a row. */
    List<Member> members() {
        return members;
    }

    /** The embedded values, by the way to them. */
    Map<String, Embedding> embeddings() {
        return embeddings;
    }

    /** The indexes inside. */
    List<Index> indexes() {
        return indexes;
    }

    /** The fields inside that are NULL only where what they are a part of is absent. */
    Set<String> required() {
        return required;
    }

    /** The place in a row of each component; -1 for one that has several. */
    List<Integer> components() {
        return components;
    }
}

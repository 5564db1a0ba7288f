package dev.sippet.schema;

import dev.sippet.error.InvalidSchema;
import dev.sippet.value.Layout;
import dev.sippet.value.RowReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record that is stored, as its author declared it. Built once by generated code; equal only to itself.
 *
 * @param <T> the record
 */
public final class Model<T> {
    private final Class<T> type;
    private final String table;
    private final String companion;
    private final RowReader<T> reader;
    private final @Nullable Function<T, @Nullable Object[]> values;
    private final List<Member> members;
    private final Map<String, Embedding> embeddings;
    private final Map<Integer, Embedding> deferred = new HashMap<>();
    private final Set<String> required;
    private final List<Integer> components;
    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final List<Field> fields;
    private final List<Relation> eager;
    private final List<Field> key;
    private final int partition;
    private final List<Index> indexes;
    private final @Nullable Field version;
    private final boolean scan;
    private final Layout layout;

    Model(ModelBuilder<T> builder) {
        type = builder.type;
        table = builder.table;
        companion = builder.companion.isEmpty() ? name() + "s" : builder.companion;
        reader = builder.reader;
        values = builder.values;
        Flattening flat = builder.flattened();
        members = List.copyOf(flat.members());
        embeddings = Map.copyOf(flat.embeddings());
        required = Set.copyOf(flat.required());
        components = List.copyOf(flat.components());
        for (int slot = 0; slot < members.size(); slot++) {
            slots.put(members.get(slot).name(), slot);
        }
        fields = members.stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
        eager = relations().stream()
                .filter(relation -> builder.eager.contains(relation.name()))
                .toList();
        key = builder.key.stream().map(this::field).toList();
        partition = builder.partition;
        indexes =
                Stream.concat(builder.indexes.stream(), flat.indexes().stream()).toList();
        version = fields.stream().filter(Field::version).findFirst().orElse(null);
        scan = builder.scan;
        layout = new Layout(members.stream().map(this::slotOf).toList());
        placeDeferred();
        ModelCheck.check(this);
    }

    private void placeDeferred() {
        for (Embedding embedding : embeddings.values()) {
            if (!embedding.deferred() || embedding.variant()) continue;
            int slot = slot(embedding.fields().getFirst());
            deferred.merge(
                    slot,
                    embedding,
                    (one, other) -> one.name().length() < other.name().length() ? one : other);
        }
    }

    private Layout.Slot slotOf(Member member) {
        return new Layout.Slot(name() + "." + member.name(), member instanceof Field field ? field.type() : null);
    }

    /** Starts the description of a record that is stored in this table. */
    public static <T> ModelBuilder<T> of(Class<T> type, String table, RowReader<T> reader) {
        return new ModelBuilder<>(type, table, reader);
    }

    /** The record. */
    public Class<T> type() {
        return type;
    }

    /** The simple name of the record, as messages use it. */
    public String name() {
        return type.getSimpleName();
    }

    /** The name of the table, without a prefix. */
    public String table() {
        return table;
    }

    /** The simple name of the class that has its statements, as messages use it. */
    public String companion() {
        return companion;
    }

    /** Makes a record of a row. */
    public RowReader<T> reader() {
        return reader;
    }

    /** The values of a record, by their places in a row; what relations and embedded values hold is left out. */
    public @Nullable Object[] values(T record) {
        if (values == null) {
            throw new InvalidSchema(name() + " does not tell the values of a record", "say them with values(…)");
        }
        @Nullable Object[] given = values.apply(record);
        @Nullable Object[] placed = embeddings.isEmpty() ? given : new @Nullable Object[members.size()];
        for (int i = 0; i < given.length; i++) {
            int slot = components.get(i);
            if (slot >= 0)
                placed[slot] = members.get(slot) instanceof Field field ? field.unwrapped(given[i]) : given[i];
        }
        return placed;
    }

    /** All components, in the order of the record; of an embedded value its fields, called after the way to them. */
    public List<Member> members() {
        return members;
    }

    /** The components that are stored, in the order of the record. */
    public List<Field> fields() {
        return fields;
    }

    /** The embedded values, by the components that lead to them, with points between these. */
    public Map<String, Embedding> embeddings() {
        return embeddings;
    }

    /** The deferred embedded value whose first field is the one in this place. */
    public Embedding deferredAt(int slot) {
        Embedding embedding = deferred.get(slot);
        if (embedding != null) return embedding;
        throw new InvalidSchema(
                name() + " has no deferred embedded value at " + slot,
                "compile it again, and what is embedded in it, with the annotation processor of this version");
    }

    /** Whether a field may be NULL by itself, and not only where what it is a part of is absent. */
    public boolean mayBeNull(Field field) {
        return field.nullable() && !required.contains(field.name());
    }

    /** The components that lead to other records. */
    public List<Relation> relations() {
        return members.stream()
                .filter(Relation.class::isInstance)
                .map(Relation.class::cast)
                .toList();
    }

    /** The relations whose records always come with one of these. */
    public List<Relation> eager() {
        return eager;
    }

    /** The relations whose keys this model holds. */
    public List<Reference> references() {
        return members.stream()
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .toList();
    }

    /** The fields of the key, in order. */
    public List<Field> key() {
        return key;
    }

    /** How many fields of the key, from the first on, a key-value store has to be given to find rows; it orders by the others. */
    public int partition() {
        return partition;
    }

    /** All indexes but the key. */
    public List<Index> indexes() {
        return indexes;
    }

    /** The field that counts updates, if there is one. */
    public Optional<Field> version() {
        return Optional.ofNullable(version);
    }

    /** Whether a key-value store may read the whole table where no key and no index helps. */
    public boolean scan() {
        return scan;
    }

    /** What a row that the reader takes holds, by position: one slot for each component. */
    public Layout layout() {
        return layout;
    }

    /** The same where only these fields are read. */
    public Layout layout(Collection<Field> read) {
        List<Layout.Slot> slots = new ArrayList<>(layout.slots());
        for (Field field : fields) {
            if (!read.contains(field)) slots.set(slot(field), new Layout.Slot(layout.name(slot(field)), null));
        }
        return new Layout(slots);
    }

    /** The fields that are read of each record: all but the deferred ones, and of those only these. */
    public List<Field> read(Collection<Field> deferred) {
        return fields.stream()
                .filter(field -> !field.deferred() || deferred.contains(field))
                .toList();
    }

    /** The record, to be read from the columns of its table by name; what is deferred is left out. */
    public Shape<T> shape() {
        return new Shape<>(
                type, new Layout(members.stream().map(Model::columnSlot).toList()), reader);
    }

    private static Layout.Slot columnSlot(Member member) {
        return member instanceof Field field && !field.deferred()
                ? new Layout.Slot(field.column(), field.type())
                : new Layout.Slot(member.name(), null);
    }

    /** The position of a component. */
    public int slot(Member member) {
        return Objects.requireNonNull(slots.get(member.name()));
    }

    /** The component of this name. */
    public Member member(String name) {
        Integer slot = slots.get(name);
        if (slot != null) return members.get(slot);
        throw new InvalidSchema(name() + " has no component " + name, "it has " + String.join(", ", slots.keySet()));
    }

    /** The relation of this name. */
    public Relation relation(String name) {
        if (member(name) instanceof Relation relation) return relation;
        throw new InvalidSchema(name() + "." + name + " is a field, not a relation", null);
    }

    /** The field of this name. */
    public Field field(String name) {
        if (member(name) instanceof Field field) return field;
        throw new InvalidSchema(name() + "." + name + " is a relation, not a field", null);
    }

    @Override
    public String toString() {
        return name();
    }
}

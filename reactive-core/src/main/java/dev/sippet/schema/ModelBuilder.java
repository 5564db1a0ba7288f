package dev.sippet.schema;

import dev.sippet.value.RowReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a model is. Generated companions call it.
 *
 * @param <T> the record
 */
public final class ModelBuilder<T> {
    final Class<T> type;
    final String table;
    final RowReader<T> reader;
    final List<Component> components = new ArrayList<>();
    final List<Index> indexes = new ArrayList<>();
    final Set<String> eager = new HashSet<>();
    List<String> key = List.of();
    int partition = 1;
    String companion = "";

    @Nullable
    Function<T, @Nullable Object[]> values;

    boolean scan;

    ModelBuilder(Class<T> type, String table, RowReader<T> reader) {
        this.type = type;
        this.table = table;
        this.reader = reader;
    }

    /** The next component is stored. */
    public ModelBuilder<T> field(Field field) {
        components.add(field);
        return this;
    }

    /** The next component is stored in several columns. */
    public ModelBuilder<T> embed(Embed embed) {
        components.add(embed);
        return this;
    }

    /** The next component points to the record whose key it holds in {@code key}. */
    public ModelBuilder<T> belongsTo(
            String name, Supplier<Model<?>> target, List<String> key, List<String> references) {
        components.add(new Reference(name, target, key, references, false));
        return this;
    }

    /** The next component leads to the records that hold the key of this one in their reference {@code pair}. */
    public ModelBuilder<T> hasMany(String name, Supplier<Model<?>> target, String pair) {
        components.add(new Inverse(name, target, pair, true, false));
        return this;
    }

    /** The next component leads to the one record that holds the key of this one in its reference {@code pair}. */
    public ModelBuilder<T> hasOne(String name, Supplier<Model<?>> target, String pair, boolean optional) {
        components.add(new Inverse(name, target, pair, false, optional));
        return this;
    }

    /** The next component leads to records along these relations; each record is met once. */
    public ModelBuilder<T> via(String name, Supplier<Model<?>> target, List<String> path, boolean many) {
        components.add(new Via(name, target, path, many));
        return this;
    }

    /** The next component is what the records along these relations have in a field; each value is met once, and NULL left out. */
    public ModelBuilder<T> values(String name, Supplier<Model<?>> target, List<String> path, String field) {
        components.add(new Via(name, target, path, true, field));
        return this;
    }

    /** What the last component leads to always comes with the record. */
    public ModelBuilder<T> eager() {
        eager.add(components.getLast().name());
        return this;
    }

    Flattening flattened() {
        Flattening flat = new Flattening();
        for (Component component : components) {
            switch (component) {
                case Member member -> flat.add(decided(member));
                case Embed embed -> flat.add(embed);
            }
        }
        return flat;
    }

    /** A reference may be empty where its key may; the fields of the key may come after it. */
    private Member decided(Member member) {
        if (!(member instanceof Reference(var name, var target, var key, var references, var optional))) return member;
        boolean empty = components.stream()
                .anyMatch(other -> other instanceof Field field && field.nullable() && key.contains(field.name()));
        return new Reference(name, target, key, references, empty);
    }

    /** Takes a record apart: one value for each component, null for relations. */
    public ModelBuilder<T> values(Function<T, @Nullable Object[]> values) {
        this.values = values;
        return this;
    }

    /** The simple name of the class that has its statements; that of the record and an {@code s} where it is not said. */
    public ModelBuilder<T> companion(String companion) {
        this.companion = companion;
        return this;
    }

    /** The fields of the key, in order. */
    public ModelBuilder<T> key(String... fields) {
        key = List.of(fields);
        return this;
    }

    /** The fields of the key so far are the partition of a key-value store, and these fields are what it orders a partition by. */
    public ModelBuilder<T> sortedBy(String... sort) {
        partition = key.size();
        key = Stream.concat(key.stream(), Stream.of(sort)).toList();
        return this;
    }

    /** One more index. */
    public ModelBuilder<T> index(Index index) {
        indexes.add(index);
        return this;
    }

    /** A key-value store may read the whole table where no key and no index helps. */
    public ModelBuilder<T> scan() {
        scan = true;
        return this;
    }

    /** The model, once what was said makes sense together. */
    public Model<T> build() {
        return new Model<>(this);
    }
}

package dev.sippet.schema;

import dev.sippet.error.InvalidSchema;
import dev.sippet.value.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A model and the table that holds it.
 *
 * @param model the model
 * @param table its table
 */
public record Mapping(Model<?> model, Table table) {
    /** The most characters of a text without a length of its own that is part of a key or index: what every database can index. */
    public static final int INDEXED_LENGTH = 255;

    /** The mapping of a model whose tables start with {@code prefix}, in a database with names of at most {@code longest}. */
    public static Mapping of(Model<?> model, String prefix, int longest) {
        return new Mapping(model, new Tables(prefix, longest).table(model));
    }

    /** The column that holds this field. */
    public Table.Column column(Field field) {
        return table.columns().get(model.fields().indexOf(field));
    }

    /** Builds tables for one way of naming. */
    private record Tables(String prefix, int longest) {

        Table table(Model<?> model) {
            String name = name(model);
            Map<String, Table.Column> columns =
                    model.fields().stream().collect(Collectors.toMap(Field::name, field -> column(model, field)));
            List<Table.Column> key =
                    columns(columns, model.key().stream().map(Field::name).toList());
            List<Table.TableIndex> indexes = model.indexes().stream()
                    .map(index -> index(name, index, columns))
                    .toList();
            List<Table.ForeignKey> foreignKeys = model.references().stream()
                    .map(reference -> foreignKey(model, name, reference, columns))
                    .toList();
            return new Table(
                    name,
                    model.name(),
                    model.fields().stream()
                            .map(field -> columns.get(field.name()))
                            .toList(),
                    key,
                    model.partition(),
                    distinct(model, indexes),
                    foreignKeys,
                    model.scan());
        }

        private String name(Model<?> model) {
            return Naming.cut(prefix + model.table(), longest);
        }

        private static List<Table.TableIndex> distinct(Model<?> model, List<Table.TableIndex> indexes) {
            Set<String> names = new HashSet<>();
            for (Table.TableIndex index : indexes) {
                if (!names.add(index.name())) {
                    throw new InvalidSchema(model + " has two indexes " + index.name(), "remove or rename one");
                }
            }
            return indexes;
        }

        private static Table.Column column(Model<?> model, Field field) {
            return new Table.Column(
                    field.column(), field.name(), storage(model, field), field.nullable(), field.identity());
        }

        private Table.TableIndex index(String table, Index index, Map<String, Table.Column> columns) {
            List<Table.Column> covered = columns(columns, index.fields());
            String name = index.name().isEmpty()
                    ? generated(table, covered, index.unique() ? "key" : "idx")
                    : Naming.cut(prefix + index.name(), longest);
            return new Table.TableIndex(name, covered, index.partition(), index.unique());
        }

        private Table.ForeignKey foreignKey(
                Model<?> model, String table, Reference reference, Map<String, Table.Column> columns) {
            Model<?> target = reference.target().get();
            List<Table.Column> here = columns(columns, reference.key());
            List<Field> there =
                    reference.references().stream().<Field>map(target::field).toList();
            for (Field field : there) {
                if (!field.deferred()) continue;
                throw new InvalidSchema(
                        target + "." + field.name() + " is deferred, and " + model + "." + reference.name()
                                + " refers to it",
                        "leave out Deferred");
            }
            for (int i = 0; i < here.size(); i++) {
                boolean alike = Newtype.same(
                        model.field(reference.key().get(i)).newtype(),
                        there.get(i).newtype());
                if (!alike || !here.get(i).type().equals(storage(target, there.get(i)))) {
                    throw new InvalidSchema(
                            model + "." + reference.key().get(i) + " is a "
                                    + here.get(i).type() + ", and " + target + "."
                                    + there.get(i).name() + " that it refers to is not",
                            "declare both alike");
                }
            }
            List<String> targetColumns = there.stream().map(Field::column).toList();
            return new Table.ForeignKey(
                    generated(table, here, "fkey"),
                    here,
                    name(target),
                    targetColumns,
                    onDelete(model, reference, here));
        }

        /**
         * Records that the other side knows of go with it: they are deleted, or lead nowhere where they may. Of those that it knows
         * nothing of, it is not for it to decide.
         */
        private static Table.OnDelete onDelete(Model<?> model, Reference reference, List<Table.Column> key) {
            if (!known(model, reference) || key.isEmpty()) return Table.OnDelete.RESTRICT;
            if (key.stream().noneMatch(Table.Column::nullable)) return Table.OnDelete.CASCADE;
            return key.stream().allMatch(Table.Column::nullable) ? Table.OnDelete.SET_NULL : Table.OnDelete.RESTRICT;
        }

        private static boolean known(Model<?> model, Reference reference) {
            Model<?> target = reference.target().get();
            return target.relations().stream()
                    .anyMatch(relation -> relation instanceof Inverse inverse
                            && inverse.target().get().equals(model)
                            && inverse.reference(target).equals(reference));
        }

        private String generated(String table, List<Table.Column> columns, String kind) {
            String joined = columns.stream().map(Table.Column::name).collect(Collectors.joining("_"));
            return Naming.cut(table + "_" + joined + "_" + kind, longest);
        }

        private static List<Table.Column> columns(Map<String, Table.Column> columns, List<String> fields) {
            return IntStream.range(0, fields.size())
                    .mapToObj(i -> columns.get(fields.get(i)))
                    .toList();
        }

        /** An indexed text gets a length, since MySQL indexes none without; the same everywhere, so that meaning is the same. */
        private static Type storage(Model<?> model, Field field) {
            if (!indexed(model, field)) return field.type();
            if (field.type().equals(Type.TEXT)) return Type.text(INDEXED_LENGTH);
            if (field.type().equals(Type.BYTES)) return Type.bytes(INDEXED_LENGTH);
            return field.type();
        }

        private static boolean indexed(Model<?> model, Field field) {
            return model.key().contains(field)
                    || model.indexes().stream().anyMatch(index -> index.fields().contains(field.name()))
                    || model.references().stream()
                            .anyMatch(reference -> reference.key().contains(field.name()));
        }
    }
}

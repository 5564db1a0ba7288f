package dev.sippet.processor.describe;

import dev.sippet.processor.declare.RecordDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way to find several records of a model that is written for a store of keys, which gets a class of its own.
 *
 * @param name what the class is called
 * @param partition the components that have to be given
 * @param sort the components that the records then are ordered by; empty where they have no order
 * @param point whether they are all that tells one record from all others, so that several are found for several of them only
 * @param consistent whether it can see every write that ended before: the table itself, or an index that is kept with it
 */
public record KeyClass(String name, List<String> partition, List<String> sort, boolean point, boolean consistent) {
    public KeyClass {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
    }

    /** All of a model: its key, where it has a sort key, and its indexes. */
    public static List<KeyClass> of(RecordDeclaration record) {
        Stream<IndexDescription> key =
                Stream.of(Indexes.key(record)).filter(index -> !index.sorted().isEmpty());
        Stream<IndexDescription> indexes = Indexes.of(record).stream().filter(index -> !index.unique());
        List<KeyClass> classes = new ArrayList<>();
        Stream.concat(key, indexes).forEach(index -> classes.add(named(index, classes)));
        return classes;
    }

    /** All ways to find several: these, and the key and what is unique for each of many values. */
    public static List<KeyClass> all(RecordDeclaration record) {
        List<KeyClass> classes = of(record);
        Stream<IndexDescription> unique = Indexes.of(record).stream().filter(IndexDescription::unique);
        Stream.concat(Stream.of(Indexes.key(record)), unique)
                .map(IndexDescription::fields)
                .map(fields -> new KeyClass("By" + joined(fields), fields, List.of(), true, true))
                .filter(point ->
                        classes.stream().noneMatch(other -> other.name().equals(point.name())))
                .forEach(classes::add);
        return classes;
    }

    /** By its partition; by its order, too, where another one has the same. */
    private static KeyClass named(IndexDescription index, List<KeyClass> before) {
        String name = "By" + joined(index.partitioned());
        boolean taken = before.stream().anyMatch(other -> other.partition().equals(index.partitioned()));
        return new KeyClass(
                taken ? name + "OrderedBy" + joined(index.sorted()) : name,
                index.partitioned(),
                index.sorted(),
                false,
                index.unique() || index.local());
    }

    private static String joined(List<String> fields) {
        return fields.stream().map(Names::capital).collect(Collectors.joining("And"));
    }

    /** The first that these components tell apart from all others. */
    public static Optional<KeyClass> pointing(RecordDeclaration record, List<String> given) {
        return all(record).stream()
                .filter(each -> each.point() && given.containsAll(each.partition()))
                .findFirst();
    }

    /** The first of a model that finds records by these components. */
    public static Optional<KeyClass> serving(RecordDeclaration record, List<String> given) {
        return of(record).stream()
                .filter(each -> given.containsAll(each.partition()))
                .filter(each -> given.stream()
                        .allMatch(field ->
                                each.partition().contains(field) || each.sort().contains(field)))
                .findFirst();
    }
}

package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Scalar;
import dev.sippet.processor.describe.IndexDescription;
import dev.sippet.processor.describe.Indexes;
import java.util.List;
import java.util.Set;

/** What a store of keys can make a key or an index of: for a model that is written for one, and for what only means something there. */
record KeyStoreCheck() implements Check {
    private static final int MOST_A_SIDE = 4;
    private static final int MOST_DIGITS = 38;
    private static final int MOST_INDEXES = 20;
    private static final Set<Scalar> WITHOUT_ORDER = Set.of(Scalar.BOOL, Scalar.BYTES, Scalar.ENUMERATION);
    private static final Set<Scalar> RARELY_EQUAL = Set.of(Scalar.FLOAT32, Scalar.FLOAT64);

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        sides(record, "a key", Indexes.key(record), problems);
        List<IndexDescription> indexes =
                Indexes.of(record).stream().filter(index -> !index.unique()).toList();
        for (IndexDescription index : indexes) sides(record, "an @Index", index, problems);
        for (IndexDescription index : Indexes.of(record)) {
            kept(index, problems);
            if (index.local()) local(record, index, problems);
        }
        if (!record.byKeys()) return;
        if (indexes.size() > MOST_INDEXES) {
            problems.record(
                    "store-indexes",
                    "has more than the " + MOST_INDEXES
                            + " indexes of a table there: leave out those that no statement needs");
        }
        for (ComponentDeclaration component : record.components()) {
            boolean key = Indexes.key(record).sorted().contains(component.name());
            boolean sort = indexes.stream().anyMatch(index -> index.sorted().contains(component.name()));
            if (key || sort) sort(component, problems);
            if (indexes.stream().anyMatch(index -> index.partitioned().contains(component.name()))) {
                partition(component, problems);
            }
            digits(component, problems);
        }
    }

    private static void sides(RecordDeclaration record, String what, IndexDescription index, Problems problems) {
        boolean sort = record.byKeys() && index.sorted().size() > MOST_A_SIDE;
        if (!sort && index.partition() <= MOST_A_SIDE) return;
        problems.record(
                "key-sides",
                "has " + what + " with more than four components as its " + (sort ? "sort key" : "partition")
                        + ", and a store of keys takes four: name fewer");
    }

    /** A unique one is found whole, in a place of its own. */
    private static void kept(IndexDescription index, Problems problems) {
        if (!index.unique() || (!index.local() && index.held() == null)) return;
        problems.record(
                "unique-kept",
                "has an @Index that is unique, and is kept by a store of keys in its own way: leave out local,"
                        + " projection and including");
    }

    private static void local(RecordDeclaration record, IndexDescription index, Problems problems) {
        IndexDescription key = Indexes.key(record);
        boolean sorted = !key.sorted().isEmpty() && !index.sorted().isEmpty();
        if (index.unique() || (sorted && index.partitioned().equals(key.partitioned()))) return;
        problems.record(
                "local-index",
                "has a local @Index on " + String.join(", ", index.fields())
                        + " that does not order the partitions of the key otherwise: it starts with "
                        + String.join(", ", key.partitioned()) + ", and both have a sort key");
    }

    private static void sort(ComponentDeclaration component, Problems problems) {
        if (component.scalar() != null && WITHOUT_ORDER.contains(component.scalar())) {
            problems.component(
                    component,
                    "sort-type",
                    "is what records are ordered by, and values of its type have no order that all stores share:"
                            + " make it part of the partition, or order by something else");
        }
        if (component.nullable()) {
            problems.component(
                    component,
                    "sort-nullable",
                    "is what records are ordered by and may be absent, and an index leaves out a record without it:"
                            + " leave out what says that it may be");
        }
    }

    private static void partition(ComponentDeclaration component, Problems problems) {
        if (component.scalar() == null || !RARELY_EQUAL.contains(component.scalar())) return;
        problems.component(
                component,
                "partition-type",
                "is the partition of an @Index, and two floating-point numbers are rarely equal: use an integer or a"
                        + " BigDecimal, or make it the sort key");
    }

    private static void digits(ComponentDeclaration component, Problems problems) {
        if (component.element() != Scalar.DECIMAL
                || component.annotations().number("Column", "precision") <= MOST_DIGITS) return;
        problems.component(
                component, "store-digits", "has more than the 38 digits that a number has there: give it fewer");
    }
}

package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.Selection;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is selected of a record, and what it becomes.
 *
 * @param parts what is selected
 * @param made makes it of their values
 * @param <V> what it becomes
 */
record Shape<V>(List<Picked> parts, Function<@Nullable Object[], V> made) implements RowReader<V> {
    Shape {
        parts = List.copyOf(parts);
    }

    /** Of these paths; {@code made} takes the values as they are in a tuple. */
    static <V> Shape<V> tuple(Function<Object[], V> made, Selectable<?, ?, ?>... paths) {
        List<Picked> parts = new ArrayList<>(paths.length);
        for (Selectable<?, ?, ?> path : paths) {
            if (path == null) throw new InvalidStatement("one of the paths to select is null", "leave it out");
            parts.add(Picked.of(path));
        }
        return new Shape<>(parts, values -> made.apply(inTuple(parts, values)));
    }

    private static Object[] inTuple(List<Picked> parts, @Nullable Object[] values) {
        Object[] all = new Object[values.length];
        for (int i = 0; i < all.length; i++) all[i] = parts.get(i).inTuple(values[i]);
        return all;
    }

    /** The same, made in another way. */
    <W> Shape<W> as(Function<@Nullable Object[], W> other) {
        return new Shape<>(parts, other);
    }

    /** The related records among them come with what an include says of them; what it says of others is refused. */
    Shape<V> with(Included included) {
        if (!included.fields().isEmpty())
            throw apart(included.fields().getFirst().name());
        List<Picked> changed = new ArrayList<>(parts);
        for (Inclusion each : included.relations()) {
            int at = place(each);
            Picked.Records records = (Picked.Records) changed.get(at);
            changed.set(at, records.with(each.nested()));
        }
        return new Shape<>(changed, made);
    }

    /** Values are the same or not; related records, and what is selected of these, are not told apart. */
    void refuseRecords() {
        for (Picked part : parts) {
            if (part instanceof Picked.Records || part instanceof Picked.Values) {
                throw new InvalidStatement(
                        "values are told apart, and related records are none: "
                                + StatementPrinter.print(
                                        part.requested(new Draft.Prepared()).getFirst()),
                        "select values only, or leave out distinct()");
            }
        }
    }

    private int place(Inclusion include) {
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Picked.Records records) || records.shape() != null) continue;
            if (!records.inclusion().relation().equals(include.relation())) continue;
            if (include.refined().equals(Refined.ALL)) return i;
            throw new InvalidStatement(
                    include.owner() + "." + include.relation().name()
                            + " is selected and included, each with records of its own",
                    "filter, order and limit it where it is selected");
        }
        throw apart(include.relation().name());
    }

    private static InvalidStatement apart(String name) {
        return new InvalidStatement(
                name + " is included, and not selected: what is selected is all that comes",
                "select it, or leave out the include");
    }

    List<Selection> requested(Draft.Prepared values) {
        return parts.stream().flatMap(part -> part.requested(values).stream()).toList();
    }

    @Override
    public V read(Row row, int at) {
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        int from = at;
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).read(row, from);
            from += parts.get(i).width();
        }
        return made.apply(values);
    }
}

package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.session.Call;
import dev.sippet.statement.Request;
import dev.sippet.statement.Selection;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What pages are of, and how each of it tells its place.
 *
 * @param <T> what they are of
 */
sealed interface Paged<T> {

    /** Something, and its place in the order. */
    record Placed<T>(T item, List<@Nullable Object> place) {}

    /** What decides where the order leaves things equal. */
    List<Field> deciding(Draft draft);

    /** Reads what was drafted in the order of this keyset. */
    Call<Placed<T>> call(Draft ordered, Keyset keyset);

    private static List<@Nullable Object> place(Row row, List<Integer> slots) {
        List<@Nullable Object> place = new ArrayList<>(slots.size());
        for (int slot : slots) place.add(row.get(slot));
        return place;
    }

    /** Records. */
    record Records<T>() implements Paged<T> {
        @Override
        public List<Field> deciding(Draft draft) {
            return draft.model().key();
        }

        @Override
        @SuppressWarnings("unchecked") // the draft's model is that of T: generated code pairs them
        public Call<Placed<T>> call(Draft ordered, Keyset keyset) {
            Draft.Prepared query = ordered.include(keyset.deferred()).query(Request.Answer.ROWS);
            RowReader<T> reader = (RowReader<T>) ordered.model().reader();
            List<Integer> slots =
                    keyset.fields().stream().map(ordered.model()::slot).toList();
            return new Call<>(
                    query.request(),
                    query.values(),
                    (row, at) -> new Placed<>(reader.read(row, at), Paged.place(row, slots)));
        }
    }

    /**
     * What is selected of records.
     *
     * @param shape what is selected
     * @param distinct whether what is the same comes once
     */
    record Selected<T>(Shape<T> shape, boolean distinct) implements Paged<T> {
        @Override
        public List<Field> deciding(Draft draft) {
            if (!distinct) return draft.model().key();
            Set<Field> fields = new LinkedHashSet<>();
            for (Selection each : shape.requested(new Draft.Prepared())) fields.add(field(each));
            return List.copyOf(fields);
        }

        private static Field field(Selection selection) {
            if (selection instanceof Selection.Value(Term.FieldTerm(var model, var field))) return field;
            throw new InvalidStatement(
                    "distinct values have their place in pages by fields, and " + StatementPrinter.print(selection)
                            + " is none",
                    "select fields of the records themselves, or read them without pages");
        }

        /** What tells the place is read after what was selected, where it was not. */
        @Override
        public Call<Placed<T>> call(Draft ordered, Keyset keyset) {
            Shape<T> whole = shape.with(ordered.included());
            Draft.Prepared query = ordered.query(distinct ? Request.Answer.DISTINCT : Request.Answer.VALUES);
            List<Selection> selected = new ArrayList<>(whole.requested(query));
            List<Integer> slots = new ArrayList<>();
            for (Field field : keyset.fields()) {
                Selection told = new Selection.Value(new Term.FieldTerm(ordered.model(), field));
                if (!selected.contains(told)) selected.add(told);
                slots.add(selected.indexOf(told));
            }
            Draft.Prepared selecting = Projection.selecting(query, selected);
            return new Call<>(
                    selecting.request(),
                    selecting.values(),
                    (row, at) -> new Placed<>(whole.read(row, at), Paged.place(row, slots)));
        }
    }
}

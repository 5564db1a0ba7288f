package dev.sippet.r2dbc;

import static dev.sippet.r2dbc.Fixture.column;
import static dev.sippet.r2dbc.Fixture.eq;
import static dev.sippet.r2dbc.Fixture.nullable;
import static dev.sippet.r2dbc.Fixture.select;
import static dev.sippet.r2dbc.Fixture.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Operation.QueryTable;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.TableStatement.Update;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ListCall;
import dev.sippet.statement.Term.ListFunction;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table with lists of one type on one database, beside what Java makes of the same lists. */
final class ListChecks {
    private static final Column ID = column("id", Type.INT32);

    /** A function, and what it takes besides the list; null for nothing. */
    record Call(ListFunction function, @Nullable Object given) {}

    private final Fixture on;
    private final Type element;
    private final Table table;
    private final Column whole;
    private final Column maybe;
    private final List<List<Object>> lists;

    ListChecks(Fixture on, String name, Type element, List<List<Object>> lists) {
        this.on = on;
        this.element = element;
        this.whole = column("value", Type.list(element));
        this.maybe = nullable("key", Type.list(element));
        this.table = table(name, ID, whole, maybe);
        this.lists = lists;
    }

    /** Stores them, in several rows at once and then in one alone; every other one may be NULL, and is. */
    void store() {
        on.push(table);
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < lists.size() - 1; i++) rows.addAll(Arrays.asList(i, lists.get(i), maybe(i)));
        on.insert(table, rows.toArray());
        int last = lists.size() - 1;
        on.insert(table, last, lists.get(last), maybe(last));
    }

    private @Nullable List<Object> maybe(int id) {
        return id % 2 == 0 ? null : lists.get(id);
    }

    void comeBack() {
        for (int i = 0; i < lists.size(); i++) {
            Row row = on.run(select(table, eq(ID, 0)), i).getFirst();
            assertThat(row.get(1)).as("list of %s", element).isEqualTo(lists.get(i));
            assertThat(row.get(2)).isEqualTo(maybe(i));
        }
    }

    void asked(ListFunction function, List<?> given) {
        for (Column column : List.of(whole, maybe)) {
            Term term = call(new Term.ColumnTerm(column), new Call(function, given), 0);
            asked(column, function, given, term, true);
            asked(column, function, given, new Term.Not(term), false);
        }
    }

    private void asked(Column column, ListFunction function, List<?> given, Term where, boolean wanted) {
        List<Integer> expected = IntStream.range(0, lists.size())
                .boxed()
                .filter(id -> column == whole || maybe(id) != null)
                .filter(id -> answer(function, lists.get(id), given) == wanted)
                .toList();
        assertThat(on.run(select(table, where), given))
                .as("%s of %s: %s %s %s", column.name(), element, wanted, function, given)
                .extracting(row -> row.int32(0))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean answer(ListFunction function, List<Object> list, List<?> given) {
        return switch (function) {
            case SAME -> list.equals(given);
            case HAS_ALL -> list.containsAll(given);
            case HAS_ANY -> list.stream().anyMatch(given::contains);
            default -> throw new IllegalArgumentException(function.toString());
        };
    }

    void sized(long size) {
        Term term = new Term.Compare(
                Term.Comparison.EQ,
                new ListCall(ListFunction.SIZE, List.of(new Term.ColumnTerm(whole))),
                new Term.Argument(0, Type.INT64));
        List<Integer> expected = IntStream.range(0, lists.size())
                .boxed()
                .filter(id -> lists.get(id).size() == size)
                .toList();
        assertThat(on.run(select(table, term), size))
                .extracting(row -> row.int32(0))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Makes others of all lists, one function after the other in one statement, and puts the old ones back. */
    void made(List<Call> calls) {
        List<Assignment> set = new ArrayList<>();
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Column column : List.of(whole, maybe)) {
            Term term = new Term.ColumnTerm(column);
            for (Call call : calls) {
                term = call(term, call, arguments.size());
                if (call.given() != null) arguments.add(call.given());
            }
            set.add(new Assignment(new Term.ColumnTerm(column), term));
        }
        update(set, new Term.Constant(true), arguments.toArray());
        for (int i = 0; i < lists.size(); i++) {
            Row row = on.run(select(table, eq(ID, 0)), i).getFirst();
            assertThat(row.get(1))
                    .as("%s %s of %s", lists.get(i), calls, element)
                    .isEqualTo(made(lists.get(i), calls));
            assertThat(row.get(2)).as("%s %s or NULL", lists.get(i), calls).isEqualTo(made(maybe(i), calls));
            restore(i);
        }
    }

    private void restore(int id) {
        List<Assignment> set = List.of(
                new Assignment(new Term.ColumnTerm(whole), new Term.Argument(0, whole.type())),
                new Assignment(new Term.ColumnTerm(maybe), new Term.Argument(1, maybe.type())));
        update(set, eq(ID, 2), lists.get(id), maybe(id), id);
    }

    private void update(List<Assignment> set, Term where, @Nullable Object... arguments) {
        on.run(new QueryTable(new Update(table, set, where, List.of()), Layout.of("count", Type.INT64)), arguments);
    }

    private Term call(Term list, Call call, int argument) {
        if (call.given() == null) return new ListCall(call.function(), List.of(list));
        Type type = call.function() == ListFunction.WITHOUT_AT ? Type.INT32 : Type.list(element);
        return new ListCall(call.function(), List.of(list, new Term.Argument(argument, type)));
    }

    private static @Nullable List<Object> made(@Nullable List<Object> list, List<Call> calls) {
        if (list == null) return null;
        List<Object> made = new ArrayList<>(list);
        for (Call call : calls) {
            switch (call.function()) {
                case JOINED -> made.addAll((List<?>) call.given());
                case WITHOUT -> made.removeAll((List<?>) call.given());
                case WITHOUT_AT -> remove(made, (int) call.given());
                case WITHOUT_LAST -> remove(made, made.size() - 1);
                default -> throw new IllegalArgumentException(call.toString());
            }
        }
        return made;
    }

    private static void remove(List<Object> list, int at) {
        if (at >= 0 && at < list.size()) list.remove(at);
    }
}

package dev.sippet.planner.execute;

import dev.sippet.error.TooManyRecords;
import dev.sippet.planner.plan.Beyond;
import dev.sippet.planner.plan.Computed;
import dev.sippet.planner.plan.KeyRead;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Term;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells rows what other tables say of them, window by window: what several rows ask is read once. What a window keeps of the other rows
 * is one value for each of its own.
 */
final class OtherRows {
    private final KeyRead read;
    private final List<Beyond> beyond;

    OtherRows(KeyRead read) {
        this.read = read;
        this.beyond = read.rows().beyond();
    }

    /** The rows that are left when all is known, with what is computed of them. */
    Flux<Found.Of> judged(Flux<Found.Of> rows, Conversation on) {
        Flux<Found.Of> told = beyond.isEmpty() ? rows : Windows.of(rows).concatMap(window -> told(window, on), 0);
        Term then = read.judged().then();
        List<Computed> computed = read.rows().computed();
        boolean all = then instanceof Term.Constant && computed.isEmpty();
        Evaluation evaluation = Evaluation.of(read, new @Nullable Object[0]);
        return all
                ? told
                : told.handle((each, sink) -> {
                    Evaluation one = evaluation.with(each.arguments());
                    if (one.holds(then, each.row())) sink.next(each.with(computed(each.row(), one)));
                });
    }

    private Row computed(Row row, Evaluation evaluation) {
        Row next = row;
        for (Computed each : read.rows().computed()) next = next.with(each.slot(), evaluation.value(each.value(), row));
        return next;
    }

    private Flux<Found.Of> told(List<Found.Of> window, Conversation on) {
        return tell(window, on).flatMapIterable(rows -> rows);
    }

    /** The same rows, each with what other tables say of it. */
    Mono<List<Found.Of>> tell(List<Found.Of> window, Conversation on) {
        return Flux.fromIterable(beyond)
                .flatMapSequential(each -> answers(each, window, on), FoundRows.BESIDE)
                .reduce(window, OtherRows::with);
    }

    private static List<Found.Of> with(List<Found.Of> window, Answers answers) {
        List<Found.Of> told = new ArrayList<>(window.size());
        for (int i = 0; i < window.size(); i++)
            told.add(window.get(i).with(answers.in(i, window.get(i).row())));
        return told;
    }

    private Mono<Answers> answers(Beyond of, List<Found.Of> window, Conversation on) {
        Answers answers = new Answers(of);
        for (Found.Of each : window) answers.ask(each, outer(of, each.row()));
        return answers.read(on).thenReturn(answers);
    }

    private List<@Nullable Object> outer(Beyond of, Row row) {
        List<@Nullable Object> outer = new ArrayList<>();
        Layout layout = read.rows().layout();
        for (Column column : of.outer())
            outer.add(row.get(layout.slots().indexOf(read.table().slot(column))));
        return outer;
    }

    /** What one read says of the rows of a window. */
    private static final class Answers {
        private final Beyond of;
        private final Map<Object, Integer> questions = new LinkedHashMap<>();
        private final List<@Nullable Object[]> arguments = new ArrayList<>();
        private final List<Integer> asked = new ArrayList<>();
        private final List<@Nullable Object> answers = new ArrayList<>();
        private final List<Boolean> met = new ArrayList<>();

        Answers(Beyond of) {
            this.of = of;
        }

        /** Of rows that were found for the same arguments, those with the same values ask the same. */
        void ask(Found.Of row, List<@Nullable Object> outer) {
            Object question = List.of(row.which(), RelatedRows.comparable(outer));
            Integer known = questions.putIfAbsent(question, arguments.size());
            asked.add(known == null ? arguments.size() : known);
            if (known != null) return;
            @Nullable Object[] longer = Arrays.copyOf(row.arguments(), row.arguments().length + outer.size());
            for (int i = 0; i < outer.size(); i++) longer[row.arguments().length + i] = outer.get(i);
            arguments.add(longer);
            answers.add(nothing());
            met.add(false);
        }

        private @Nullable Object nothing() {
            return switch (of.subquery()) {
                case Term.CountIn count -> 0L;
                case Term.Scalar scalar -> null;
                default -> false;
            };
        }

        Mono<Void> read(Conversation on) {
            return new Found(of.read()).on(arguments, on).doOnNext(this::meet).then();
        }

        private void meet(Found.Of found) {
            int which = found.which();
            switch (of.subquery()) {
                case Term.CountIn count -> answers.set(which, (Long) answers.get(which) + counted(found.row()));
                case Term.Scalar scalar -> {
                    if (met.set(which, true)) throw several();
                    answers.set(which, found.row().get(0));
                }
                default -> answers.set(which, true);
            }
        }

        private long counted(Row row) {
            return FoundRows.counts(of.read()) ? row.int64(0) : 1;
        }

        private TooManyRecords several() {
            return new TooManyRecords(
                    "a relation to one leads to several " + of.read().table().model(),
                    "make its key unique there, or declare @HasMany");
        }

        Row in(int position, Row row) {
            return row.with(of.slot(), answers.get(asked.get(position)));
        }
    }
}

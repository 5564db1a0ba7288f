package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.planner.plan.FetchRelated;
import dev.sippet.planner.plan.Plan;
import dev.sippet.session.Call;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * Answers records whose rows are the last value, with what comes with them.
 *
 * @param <T> the record
 */
final class CompleteRunner<T> implements PlanExecutor.Run<T> {
    private final RelatedRows related;
    private final List<Row> rows;
    private final RowReader<T> reader;

    CompleteRunner(Plan plan, List<FetchRelated> related, Call<T> call, Capability capability) {
        int last = call.values().length - 1;
        @Nullable Object[] arguments = Values.arguments(plan, Arrays.copyOf(call.values(), last), capability);
        this.related = new RelatedRows(related, arguments, capability);
        this.rows = rows(Objects.requireNonNull(call.values()[last]));
        this.reader = call.reader();
    }

    private static List<Row> rows(Object given) {
        return ((List<?>) given).stream().map(Row.class::cast).toList();
    }

    @Override
    public Flux<T> on(Conversation conversation) {
        return related.complete(rows, conversation).flatMapIterable(completed -> records(completed, conversation));
    }

    private List<T> records(List<Row> completed, Conversation conversation) {
        conversation.seen();
        return completed.stream().<T>map(row -> reader.read(row, 0)).toList();
    }
}

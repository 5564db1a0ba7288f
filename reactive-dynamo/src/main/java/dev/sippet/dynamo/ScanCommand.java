package dev.sippet.dynamo;

import dev.sippet.driver.KeyOperation.Scan;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.value.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * Reads all rows of a table, in segments side by side where nobody says how many will be taken. The others are begun when the first page
 * of the first is used up, so that who takes a few rows pays for a few.
 */
final class ScanCommand implements DynamoCommand {
    private final Scan scan;
    private final StoredTable table;
    private final boolean consistent;
    private final RowCodec rows;
    private final RowCodec.@Nullable Projection projection;
    private final int segments;

    ScanCommand(Scan scan, Limits limits) {
        this.scan = scan;
        this.table = StoredTable.of(scan.table(), limits);
        this.consistent = limits.reads(scan.consistent());
        this.rows = new RowCodec(scan.table(), scan.layout());
        this.projection = scan.count() ? null : rows.projection();
        this.segments = Math.min(limits.scanSegments(), limits.concurrency());
    }

    @Override
    public String text() {
        String filter = scan.filter() == null ? "" : ", filter " + StatementPrinter.print(scan.filter());
        return "Scan " + table.name() + (scan.count() ? " count" : "") + ": the whole table is read"
                + (segments == 1 ? "" : ", in " + segments + " segments") + Limits.text(consistent) + filter;
    }

    @Override
    public Flux<Row> run(Calls calls, @Nullable Object[] arguments) {
        calls.searches(table.name());
        ScanRequest request = request(arguments);
        Object wanted = arguments[arguments.length - 1];
        List<Pages<ScanResponse>> parts = IntStream.range(0, wanted == null ? segments : 1)
                .mapToObj(segment -> pages(calls, segment(request, segment, wanted), wanted))
                .toList();
        if (scan.count()) {
            return Flux.fromIterable(parts)
                    .flatMap(Pages::all, parts.size(), 1)
                    .map(page -> Counts.row(scan.layout(), page.count()));
        }
        return items(parts).map(rows::row);
    }

    private ScanRequest segment(ScanRequest request, int segment, @Nullable Object wanted) {
        if (segments == 1 || wanted != null) return request;
        return request.toBuilder().segment(segment).totalSegments(segments).build();
    }

    private Pages<ScanResponse> pages(Calls calls, ScanRequest request, @Nullable Object wanted) {
        return new Pages<>(ask -> page(calls, request, ask), ScanResponse::lastEvaluatedKey, wanted);
    }

    private static Flux<Map<String, AttributeValue>> items(List<Pages<ScanResponse>> parts) {
        Pages<ScanResponse> first = parts.getFirst();
        if (parts.size() == 1) return first.items(ScanResponse::items);
        return first.first()
                .flatMapMany(
                        page -> Flux.concat(Flux.fromIterable(page.items()), others(parts, page.lastEvaluatedKey())));
    }

    /** What is left of the first part, and the other parts beside it. */
    private static Flux<Map<String, AttributeValue>> others(
            List<Pages<ScanResponse>> parts, Map<String, AttributeValue> last) {
        Flux<ScanResponse> rest =
                last.isEmpty() ? Flux.empty() : parts.getFirst().after(last);
        Flux<Flux<ScanResponse>> all =
                Flux.concat(Flux.just(rest), Flux.fromIterable(parts).skip(1).map(Pages::all));
        return all.flatMap(part -> part.concatMapIterable(ScanResponse::items, 1), parts.size(), 1);
    }

    private Mono<ScanResponse> page(Calls calls, ScanRequest request, Pages.Ask ask) {
        Integer most = scan.count() ? null : ask.most();
        Map<String, AttributeValue> after = ask.after();
        return calls.call(
                scan.table(),
                client -> client.scan(
                        request.toBuilder().limit(most).exclusiveStartKey(after).build()));
    }

    private ScanRequest request(@Nullable Object[] arguments) {
        Expressions expressions = new Expressions(table, arguments);
        String filter = scan.filter() == null ? null : expressions.fitting(expressions.condition(scan.filter()));
        if (projection != null) expressions.names().putAll(projection.names());
        return ScanRequest.builder()
                .tableName(table.name())
                .consistentRead(consistent)
                .select(scan.count() ? Select.COUNT : null)
                .filterExpression(filter)
                .projectionExpression(projection == null ? null : projection.expression())
                .expressionAttributeNames(expressions.names().isEmpty() ? null : expressions.names())
                .expressionAttributeValues(expressions.values())
                .build();
    }
}

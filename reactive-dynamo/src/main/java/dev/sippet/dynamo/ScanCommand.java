package dev.sippet.dynamo;

import dev.sippet.driver.KeyOperation.Scan;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.value.Row;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Reads all rows of a table. */
final class ScanCommand implements DynamoCommand {
    private final Scan scan;
    private final StoredTable table;
    private final boolean consistent;
    private final RowCodec rows;
    private final RowCodec.@Nullable Projection projection;

    ScanCommand(Scan scan, Limits limits) {
        this.scan = scan;
        this.table = StoredTable.of(scan.table(), limits);
        this.consistent = limits.consistent();
        this.rows = new RowCodec(scan.table(), scan.layout());
        this.projection = scan.count() ? null : rows.projection();
    }

    @Override
    public String text() {
        String filter = scan.filter() == null ? "" : ", filter " + StatementPrinter.print(scan.filter());
        return "Scan " + table.name() + (scan.count() ? " count" : "") + ": the whole table is read" + filter;
    }

    @Override
    public Flux<Row> run(Calls calls, @Nullable Object[] arguments) {
        calls.searches(table.name());
        ScanRequest request = request(arguments);
        Pages<ScanResponse> pages = new Pages<>(
                ask -> page(calls, request, ask), ScanResponse::lastEvaluatedKey, arguments[arguments.length - 1]);
        if (scan.count()) return pages.all().map(page -> Counts.row(scan.layout(), page.count()));
        return pages.items(ScanResponse::items).map(rows::row);
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
        String filter = scan.filter() == null ? null : expressions.condition(scan.filter());
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

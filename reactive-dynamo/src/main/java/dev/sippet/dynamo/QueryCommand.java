package dev.sippet.dynamo;

import dev.sippet.driver.KeyOperation.QueryKey;
import dev.sippet.schema.Table.Keys;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.value.Row;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Reads the rows of one partition, in the order of the sort key. */
final class QueryCommand implements DynamoCommand {
    private final QueryKey query;
    private final StoredTable table;
    private final StoredTable.Key key;
    private final Keys columns;
    private final boolean consistent;

    QueryCommand(QueryKey query, Limits limits) {
        this.query = query;
        this.table = StoredTable.of(query.table(), limits);
        this.columns =
                query.index() == null ? query.table().keys() : query.index().keys();
        this.key = StoredTable.Key.of(columns);
        this.consistent = limits.reads(query.consistent()) && query.index() == null;
    }

    @Override
    public String text() {
        String of = query.index() == null ? "" : " index " + query.index().name();
        String filter = query.filter() == null ? "" : ", filter " + StatementPrinter.print(query.filter());
        return "Query " + table.name() + of + (query.descending() ? " backward" : "") + (query.count() ? " count" : "")
                + ": one partition" + Limits.text(consistent) + filter;
    }

    @Override
    public Flux<Row> run(Calls calls, @Nullable Object[] arguments) {
        calls.searches(table.name());
        QueryRequest request = request(arguments);
        if (request == null) return Flux.empty();
        Pages<QueryResponse> pages = new Pages<>(
                ask -> page(calls, request, ask), QueryResponse::lastEvaluatedKey, arguments[arguments.length - 1]);
        if (query.count()) return pages.all().map(page -> Counts.row(query.layout(), page.count()));
        RowCodec rows = new RowCodec(query.table(), query.layout());
        return pages.items(QueryResponse::items).map(rows::row);
    }

    /** A count costs the same in large pages, and so takes no more of them than it must. */
    private Mono<QueryResponse> page(Calls calls, QueryRequest request, Pages.Ask ask) {
        Integer most = query.count() ? null : ask.most();
        Map<String, AttributeValue> after = ask.after();
        return calls.call(
                query.table(),
                client -> client.query(
                        request.toBuilder().limit(most).exclusiveStartKey(after).build()));
    }

    /** The request for the first page; null where no row can be there. */
    private @Nullable QueryRequest request(@Nullable Object[] arguments) {
        Expressions expressions = new Expressions(table, arguments);
        int from = arguments.length - 1 - columns.partition().size();
        AttributeValue partition =
                Objects.requireNonNull(key.partition().value(StoredTable.values(columns.partition(), arguments, from)));
        if (KeyAttribute.isEmpty(partition)) return null;
        String condition = expressions.name(key.partition().name()) + " = " + expressions.value(partition);
        if (key.sort() != null && !query.range().isEmpty()) {
            String range = new SortRange(key.sort(), query.range(), arguments).condition(expressions);
            if (range == null) return null;
            condition += " AND " + range;
        }
        return QueryRequest.builder()
                .tableName(table.name())
                .indexName(query.index() == null ? null : query.index().name())
                .keyConditionExpression(condition)
                .filterExpression(query.filter() == null ? null : expressions.condition(query.filter()))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .scanIndexForward(!query.descending())
                .consistentRead(consistent)
                .select(query.count() ? Select.COUNT : null)
                .build();
    }
}

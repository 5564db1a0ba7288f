package dev.sippet.dynamo;

import dev.sippet.driver.KeyOperation.QueryKey;
import dev.sippet.schema.Table.Keys;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.value.Row;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Items items;
    private final RowCodec rows;
    private final RowCodec.@Nullable Projection projection;

    QueryCommand(QueryKey query, Limits limits) {
        this.query = query;
        this.table = StoredTable.of(query.table(), limits);
        this.columns =
                query.index() == null ? query.table().keys() : query.index().keys();
        this.key = StoredTable.Key.of(columns);
        this.consistent = limits.reads(query.consistent())
                && (query.index() == null || query.index().local());
        this.items = new Items(table.name(), query.table(), limits.consistent());
        this.rows = new RowCodec(query.table(), query.layout());
        this.projection = query.count() || fetches() ? null : rows.projection();
    }

    @Override
    public String text() {
        String of = query.index() == null ? "" : " index " + query.index().name();
        String filter = query.filter() == null ? "" : ", filter " + StatementPrinter.print(query.filter());
        return "Query " + table.name() + of + (query.descending() ? " backward" : "") + (query.count() ? " count" : "")
                + ": one partition" + Limits.text(consistent) + range() + filter
                + (fetches() ? ", then BatchGetItem of the rows" : "");
    }

    private String range() {
        if (query.range().isEmpty()) return "";
        return query.range().stream().map(StatementPrinter::print).collect(Collectors.joining(" and ", ", range ", ""));
    }

    /** An index of its own that does not hold all: the store adds the rest only to what is kept with the table. */
    private boolean fetches() {
        return isPartial() && !Objects.requireNonNull(query.index()).local();
    }

    private boolean isPartial() {
        return !query.count() && query.index() != null && query.index().held() != null;
    }

    @Override
    public Flux<Row> run(Calls calls, @Nullable Object[] arguments) {
        calls.searches(table.name());
        QueryRequest request = request(arguments);
        if (request == null) return Flux.empty();
        Object wanted = arguments[arguments.length - 1];
        if (fetches()) {
            return new Pages<>(ask -> whole(calls, request, ask), Whole::last, wanted)
                    .items(Whole::items)
                    .map(rows::row);
        }
        Pages<QueryResponse> pages =
                new Pages<>(ask -> page(calls, request, ask), QueryResponse::lastEvaluatedKey, wanted);
        if (query.count()) return pages.all().map(page -> Counts.row(query.layout(), page.count()));
        return pages.items(QueryResponse::items).map(rows::row);
    }

    /** The rows of a page of entries, and where it ended. */
    private record Whole(List<Map<String, AttributeValue>> items, Map<String, AttributeValue> last) {}

    private Mono<Whole> whole(Calls calls, QueryRequest request, Pages.Ask ask) {
        return page(calls, request, ask)
                .flatMap(page -> whole(calls, page.items()).map(items -> new Whole(items, page.lastEvaluatedKey())));
    }

    /** The rows of these entries, in their order; those that are gone are left out. */
    private Mono<List<Map<String, AttributeValue>>> whole(Calls calls, List<Map<String, AttributeValue>> entries) {
        Set<Map<String, AttributeValue>> keys = new LinkedHashSet<>();
        for (Map<String, AttributeValue> entry : entries) keys.add(table.keyOf(entry));
        return items.get(calls, keys)
                .collectMap(table::keyOf)
                .map(found ->
                        keys.stream().filter(found::containsKey).map(found::get).toList());
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

    private @Nullable Select select() {
        if (query.count()) return Select.COUNT;
        return isPartial() && !fetches() && projection == null ? Select.ALL_ATTRIBUTES : null;
    }

    /** The request for the first page; null where no row can be there. */
    private @Nullable QueryRequest request(@Nullable Object[] arguments) {
        Expressions expressions = new Expressions(table, arguments);
        int from = arguments.length - 1 - columns.partition().size();
        AttributeValue partition =
                Objects.requireNonNull(key.partition().value(StoredTable.values(columns.partition(), arguments, from)));
        if (KeyAttribute.isNone(partition, StoredTable.Key.MOST_PARTITION)) return null;
        String condition = expressions.name(key.partition().name()) + " = " + expressions.value(partition);
        if (key.sort() != null && !query.range().isEmpty()) {
            String range = new SortRange(key.sort(), query.range(), arguments).condition(expressions);
            if (range == null) return null;
            condition += " AND " + range;
        }
        String filter = query.filter() == null ? null : expressions.fitting(expressions.condition(query.filter()));
        if (projection != null) expressions.names().putAll(projection.names());
        return QueryRequest.builder()
                .tableName(table.name())
                .indexName(query.index() == null ? null : query.index().name())
                .keyConditionExpression(condition)
                .filterExpression(filter)
                .projectionExpression(projection == null ? null : projection.expression())
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .scanIndexForward(!query.descending())
                .consistentRead(consistent)
                .select(select())
                .build();
    }
}

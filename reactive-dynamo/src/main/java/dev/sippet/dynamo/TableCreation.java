package dev.sippet.dynamo;

import dev.sippet.error.InvalidSchema;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.TableIndex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * Creates one table, or adds what it has not got. Others may do the same at the same time.
 *
 * @param calls the way to the store
 * @param about what errors name
 */
record TableCreation(Calls calls, Table about) {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Projection ALL =
            Projection.builder().projectionType(ProjectionType.ALL).build();

    /** The table of the rows, with its indexes. */
    Mono<Void> table(StoredTable stored) {
        return described(stored.name())
                .switchIfEmpty(created(stored))
                .flatMap(there -> checked(stored, there))
                .flatMap(there -> indexed(stored, there));
    }

    /** The table of a unique constraint; a new one gets the values of the rows that are there. */
    Mono<Void> unique(UniqueIndex unique) {
        return described(unique.name())
                .map(there -> false)
                .switchIfEmpty(Mono.defer(
                        () -> create(plain(unique.name(), UniqueIndex.KEY)).map(created -> true)))
                .flatMap(created -> created ? new Backfill(unique).run(calls) : Mono.empty());
    }

    /** The table of the numbers. */
    Mono<Void> numbers(StoredTable stored) {
        String name = stored.prefix() + Numbering.TABLE;
        return described(name)
                .switchIfEmpty(Mono.defer(() -> create(plain(name, Numbering.KEY))))
                .then();
    }

    private static CreateTableRequest plain(String name, String key) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(definition(key, ScalarAttributeType.S))
                .keySchema(element(key, KeyType.HASH))
                .build();
    }

    private Mono<TableDescription> created(StoredTable stored) {
        List<GlobalSecondaryIndex> indexes =
                stored.indexes().stream().map(TableCreation::index).toList();
        CreateTableRequest request = CreateTableRequest.builder()
                .tableName(stored.name())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(definitions(stored))
                .keySchema(elements(stored.key()))
                .globalSecondaryIndexes(indexes.isEmpty() ? null : indexes)
                .build();
        return Mono.defer(() -> create(request));
    }

    /** Somebody else may have been faster. */
    private Mono<TableDescription> create(CreateTableRequest request) {
        return calls.attempt(client -> client.createTable(request))
                .then()
                .onErrorResume(ResourceInUseException.class, there -> Mono.empty())
                .onErrorMap(error -> DynamoErrors.translated(error, about))
                .then(Mono.defer(() -> described(request.tableName())));
    }

    /** The table once it can be used; empty where there is none. */
    private Mono<TableDescription> described(String name) {
        return looked(name).timeout(LONGEST, Mono.error(DynamoErrors::late));
    }

    private Mono<TableDescription> looked(String name) {
        return calls.attempt(client -> client.describeTable(describe -> describe.tableName(name)))
                .map(response -> response.table())
                .onErrorResume(ResourceNotFoundException.class, none -> Mono.empty())
                .onErrorMap(error -> DynamoErrors.translated(error, about))
                .flatMap(there -> isActive(there)
                        ? Mono.just(there)
                        : Mono.delay(BETWEEN_LOOKS).then(Mono.defer(() -> looked(name))));
    }

    private static boolean isActive(TableDescription table) {
        return table.tableStatus() == TableStatus.ACTIVE
                && table.globalSecondaryIndexes().stream().allMatch(index -> index.indexStatus() == IndexStatus.ACTIVE);
    }

    private Mono<TableDescription> checked(StoredTable stored, TableDescription there) {
        Set<KeySchemaElement> wanted = Set.copyOf(elements(stored.key()));
        if (wanted.equals(Set.copyOf(there.keySchema()))) return Mono.just(there);
        return Mono.error(new InvalidSchema(
                "the table " + stored.name() + " is there with another key than " + about.model() + " has",
                "store the records in a new table: a key never changes"));
    }

    /** The store adds one index at a time. */
    private Mono<Void> indexed(StoredTable stored, TableDescription there) {
        Set<String> names = there.globalSecondaryIndexes().stream()
                .map(GlobalSecondaryIndexDescription::indexName)
                .collect(Collectors.toSet());
        return Flux.fromIterable(stored.indexes())
                .filter(index -> !names.contains(index.name()))
                .concatMap(index -> added(stored, index), 0)
                .then();
    }

    private Mono<TableDescription> added(StoredTable stored, TableIndex index) {
        GlobalSecondaryIndex wanted = index(index);
        GlobalSecondaryIndexUpdate creation = GlobalSecondaryIndexUpdate.builder()
                .create(create -> create.indexName(wanted.indexName())
                        .keySchema(wanted.keySchema())
                        .projection(wanted.projection()))
                .build();
        return calls.once(client -> client.updateTable(update -> update.tableName(stored.name())
                        .attributeDefinitions(definitions(stored))
                        .globalSecondaryIndexUpdates(creation)))
                .then()
                .onErrorResume(ResourceInUseException.class, busy -> Mono.empty())
                .onErrorMap(error -> DynamoErrors.translated(error, about))
                .then(Mono.defer(() -> described(stored.name())));
    }

    private static GlobalSecondaryIndex index(TableIndex index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(elements(StoredTable.Key.of(index.keys())))
                .projection(ALL)
                .build();
    }

    private static List<KeySchemaElement> elements(StoredTable.Key key) {
        List<KeySchemaElement> elements = new ArrayList<>();
        elements.add(element(key.partition().name(), KeyType.HASH));
        if (key.sort() != null) elements.add(element(key.sort().name(), KeyType.RANGE));
        return elements;
    }

    private static List<AttributeDefinition> definitions(StoredTable stored) {
        Map<String, AttributeDefinition> definitions = new LinkedHashMap<>();
        for (KeyAttribute attribute : stored.keyAttributes()) {
            definitions.put(attribute.name(), definition(attribute.name(), attribute.type()));
        }
        return List.copyOf(definitions.values());
    }

    private static AttributeDefinition definition(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }

    private static KeySchemaElement element(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}

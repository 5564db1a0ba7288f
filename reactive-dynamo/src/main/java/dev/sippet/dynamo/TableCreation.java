package dev.sippet.dynamo;

import dev.sippet.error.InvalidSchema;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.TableIndex;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * Creates one table, or adds what it has not got. Others may do the same at the same time.
 *
 * @param calls the way to the store
 * @param about what errors name
 * @param requests how they are made
 */
record TableCreation(Calls calls, Table about, TableRequests requests) {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** The table of the rows, with its indexes. */
    Mono<Void> table(StoredTable stored) {
        return described(stored.name())
                .switchIfEmpty(created(stored))
                .flatMap(there -> checked(stored, there))
                .flatMap(there -> indexed(stored, there))
                .then(Mono.defer(() -> expiring(stored)));
    }

    /** The table of a unique constraint; a new one gets the values of the rows that are there. */
    Mono<Void> unique(UniqueIndex unique) {
        return described(unique.name())
                .map(there -> false)
                .switchIfEmpty(Mono.defer(() ->
                        create(requests.plain(unique.name(), UniqueIndex.KEY)).map(created -> true)))
                .flatMap(created -> created ? new Backfill(unique).run(calls) : Mono.empty());
    }

    /** The table of the numbers. */
    Mono<Void> numbers(StoredTable stored) {
        String name = stored.prefix() + Numbering.TABLE;
        return described(name)
                .switchIfEmpty(Mono.defer(() -> create(requests.plain(name, Numbering.KEY))))
                .then();
    }

    private Mono<TableDescription> created(StoredTable stored) {
        return Mono.defer(() -> create(requests.table(stored)));
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
        Set<KeySchemaElement> wanted = Set.copyOf(TableRequests.elements(stored.key()));
        if (!wanted.equals(Set.copyOf(there.keySchema()))) {
            return Mono.error(new InvalidSchema(
                    "the table " + stored.name() + " is there with another key than " + about.model() + " has",
                    "store the records in a new table: a key never changes"));
        }
        return Mono.justOrEmpty(IndexRules.fault(stored, there))
                .<TableDescription>flatMap(Mono::error)
                .defaultIfEmpty(there);
    }

    /** The store adds one index at a time. */
    private Mono<Void> indexed(StoredTable stored, TableDescription there) {
        Set<String> names = there.globalSecondaryIndexes().stream()
                .map(GlobalSecondaryIndexDescription::indexName)
                .collect(Collectors.toSet());
        return Flux.fromIterable(stored.indexes())
                .filter(index -> !index.local() && !names.contains(index.name()))
                .concatMap(index -> added(stored, index), 0)
                .then();
    }

    private Mono<TableDescription> added(StoredTable stored, TableIndex index) {
        GlobalSecondaryIndex wanted = requests.index(stored, index);
        GlobalSecondaryIndexUpdate creation = GlobalSecondaryIndexUpdate.builder()
                .create(create -> create.indexName(wanted.indexName())
                        .keySchema(wanted.keySchema())
                        .projection(wanted.projection())
                        .provisionedThroughput(wanted.provisionedThroughput()))
                .build();
        return calls.once(client -> client.updateTable(update -> update.tableName(stored.name())
                        .attributeDefinitions(TableRequests.definitions(stored))
                        .globalSecondaryIndexUpdates(creation)))
                .then()
                .onErrorResume(ResourceInUseException.class, busy -> Mono.empty())
                .onErrorMap(error -> DynamoErrors.translated(error, about))
                .then(Mono.defer(() -> described(stored.name())));
    }

    /** A store of which somebody else has said the same in the meantime refuses it, and means that it is so. */
    private Mono<Void> expiring(StoredTable stored) {
        Expiry expiry = stored.expiry();
        if (expiry == null) return Mono.empty();
        return calls.call(about, client -> client.describeTimeToLive(of -> of.tableName(stored.name())))
                .flatMap(there -> {
                    String by = there.timeToLiveDescription().attributeName();
                    if (by == null) return expires(stored, expiry);
                    return by.equals(expiry.name()) ? Mono.empty() : Mono.error(otherExpiry(stored, by));
                });
    }

    private Mono<Void> expires(StoredTable stored, Expiry expiry) {
        return calls.call(
                        about,
                        client -> client.updateTimeToLive(update -> update.tableName(stored.name())
                                .timeToLiveSpecification(
                                        ttl -> ttl.enabled(true).attributeName(expiry.name()))))
                .then();
    }

    private static InvalidSchema otherExpiry(StoredTable stored, String by) {
        return new InvalidSchema(
                "the records of " + stored.name() + " expire by the attribute " + by + " already",
                "turn that off in DynamoDB, which takes an hour, or leave out @ExpiresAt");
    }
}

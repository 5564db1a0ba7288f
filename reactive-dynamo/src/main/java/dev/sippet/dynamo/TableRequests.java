package dev.sippet.dynamo;

import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.TableIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Tables and indexes as the store is told of them.
 *
 * @param made how new ones are made
 */
record TableRequests(NewTables made) {

    /** The table of the rows, with its indexes. */
    CreateTableRequest table(StoredTable stored) {
        List<GlobalSecondaryIndex> own = stored.indexes().stream()
                .filter(index -> !index.local())
                .map(index -> index(stored, index))
                .toList();
        List<LocalSecondaryIndex> local = stored.indexes().stream()
                .filter(TableIndex::local)
                .map(index -> local(stored, index))
                .toList();
        return CreateTableRequest.builder()
                .tableName(stored.name())
                .billingMode(made.billing())
                .provisionedThroughput(made.throughput())
                .streamSpecification(made.streamed())
                .attributeDefinitions(definitions(stored))
                .keySchema(elements(stored.key()))
                .globalSecondaryIndexes(own.isEmpty() ? null : own)
                .localSecondaryIndexes(local.isEmpty() ? null : local)
                .build();
    }

    /** A table whose key is one text. */
    CreateTableRequest plain(String name, String key) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(made.billing())
                .provisionedThroughput(made.throughput())
                .attributeDefinitions(definition(key, ScalarAttributeType.S))
                .keySchema(element(key, KeyType.HASH))
                .build();
    }

    GlobalSecondaryIndex index(StoredTable stored, TableIndex index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(elements(StoredTable.Key.of(index.keys())))
                .projection(projection(stored, index))
                .provisionedThroughput(made.throughput())
                .build();
    }

    private static LocalSecondaryIndex local(StoredTable stored, TableIndex index) {
        return LocalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(elements(StoredTable.Key.of(index.keys())))
                .projection(projection(stored, index))
                .build();
    }

    /** Keys are in every index, and are not said again. */
    static Projection projection(StoredTable stored, TableIndex index) {
        if (index.held() == null) {
            return Projection.builder().projectionType(ProjectionType.ALL).build();
        }
        Set<String> keys = Stream.of(stored.key(), StoredTable.Key.of(index.keys()))
                .flatMap(key -> key.attributes().stream())
                .map(KeyAttribute::name)
                .collect(Collectors.toSet());
        List<String> more = index.held().stream()
                .map(Column::name)
                .filter(name -> !keys.contains(name))
                .toList();
        return more.isEmpty()
                ? Projection.builder().projectionType(ProjectionType.KEYS_ONLY).build()
                : Projection.builder()
                        .projectionType(ProjectionType.INCLUDE)
                        .nonKeyAttributes(more)
                        .build();
    }

    static List<KeySchemaElement> elements(StoredTable.Key key) {
        List<KeySchemaElement> elements = new ArrayList<>();
        elements.add(element(key.partition().name(), KeyType.HASH));
        if (key.sort() != null) elements.add(element(key.sort().name(), KeyType.RANGE));
        return elements;
    }

    static List<AttributeDefinition> definitions(StoredTable stored) {
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

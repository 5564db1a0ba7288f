package dev.sippet.dynamo;

import dev.sippet.error.InvalidSchema;
import dev.sippet.schema.Table.TableIndex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Whether the indexes of a table that is there are those that its model has: what is there of an index never changes. */
final class IndexRules {
    private IndexRules() {}

    private record There(List<KeySchemaElement> keys, Projection projection) {}

    /** What is wrong; empty for nothing. An index of its own that is missing can be added. */
    static Optional<InvalidSchema> fault(StoredTable stored, TableDescription there) {
        Map<String, There> local = new HashMap<>();
        there.localSecondaryIndexes()
                .forEach(each -> local.put(each.indexName(), new There(each.keySchema(), each.projection())));
        Map<String, There> own = new HashMap<>();
        there.globalSecondaryIndexes()
                .forEach(each -> own.put(each.indexName(), new There(each.keySchema(), each.projection())));
        for (TableIndex index : stored.indexes()) {
            There found = (index.local() ? local : own).get(index.name());
            if (found == null && index.local()) return Optional.of(missing(stored, index));
            if (found != null && !serves(found, stored, index)) return Optional.of(other(stored, index));
        }
        return Optional.empty();
    }

    private static boolean serves(There found, StoredTable stored, TableIndex index) {
        List<KeySchemaElement> wanted = TableRequests.elements(StoredTable.Key.of(index.keys()));
        return new HashSet<>(wanted).equals(new HashSet<>(found.keys()))
                && holds(found.projection(), TableRequests.projection(stored, index));
    }

    private static boolean holds(Projection there, Projection wanted) {
        return switch (there.projectionType()) {
            case ALL -> true;
            case INCLUDE ->
                wanted.projectionType() != ProjectionType.ALL
                        && new HashSet<>(there.nonKeyAttributes()).containsAll(wanted.nonKeyAttributes());
            default -> wanted.projectionType() == ProjectionType.KEYS_ONLY;
        };
    }

    private static InvalidSchema missing(StoredTable stored, TableIndex index) {
        return new InvalidSchema(
                "the table " + stored.name() + " is there without the local index " + index.name()
                        + ", and dynamodb makes those only with their table",
                "leave out local = true, which adds an index of its own, or store the records in a new table");
    }

    private static InvalidSchema other(StoredTable stored, TableIndex index) {
        return new InvalidSchema(
                "the table " + stored.name() + " has an index " + index.name()
                        + " of other components, or with less in it",
                "delete the index, and push again, or give this one another name");
    }
}

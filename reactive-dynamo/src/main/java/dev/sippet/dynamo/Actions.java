package dev.sippet.dynamo;

import dev.sippet.error.BatchTooLarge;
import dev.sippet.error.SippetException;
import dev.sippet.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Several writes that all happen or none. Each knows what it means that its condition does not hold: an error, or null where the row is not
 * as it was.
 */
final class Actions {
    /** The most that the store takes in one transaction. */
    static final int MOST = 100;

    private final Table table;
    private final List<TransactWriteItem> items = new ArrayList<>();
    private final List<@Nullable SippetException> meanings = new ArrayList<>();
    private final Set<List<Object>> met = new HashSet<>();

    Actions(Table table) {
        this.table = table;
    }

    /** Puts a new item; two of the same key are what the second one would meet. */
    void put(Put put, Map<String, AttributeValue> key, SippetException taken) {
        if (!met.add(List.of(put.tableName(), key))) throw taken;
        add(TransactWriteItem.builder().put(put).build(), taken);
    }

    void update(Update update) {
        add(TransactWriteItem.builder().update(update).build(), null);
    }

    void delete(Delete delete) {
        add(TransactWriteItem.builder().delete(delete).build(), null);
    }

    private void add(TransactWriteItem item, @Nullable SippetException unmet) {
        items.add(item);
        meanings.add(unmet);
    }

    int size() {
        return items.size();
    }

    /** The put that is all. */
    Put only() {
        return items.getFirst().put();
    }

    /** Refuses more than the store takes. */
    void verify(int records) {
        if (items.size() <= MOST) return;
        int each = (items.size() + records - 1) / records;
        throw new BatchTooLarge(
                records + " new records of " + table.model() + " are " + items.size()
                        + " writes, and dynamodb makes at most " + MOST + " all or nothing",
                "create at most " + MOST / each + " at a time");
    }

    /** Makes all of them; false where a row was not as it was. The client sends each with a token, so that it happens once. */
    Mono<Boolean> run(Calls calls) {
        return calls.attempt(client -> client.transactWriteItems(write -> write.transactItems(items)))
                .map(done -> true)
                .onErrorResume(TransactionCanceledException.class, this::unmet)
                .onErrorMap(error -> DynamoErrors.translated(error, table));
    }

    /** A row that changed comes first: what else it met may have changed with it. */
    private Mono<Boolean> unmet(TransactionCanceledException cancelled) {
        List<Integer> unmet = DynamoErrors.unmet(cancelled);
        if (unmet.isEmpty()) return Mono.error(cancelled);
        for (int each : unmet) if (meanings.get(each) == null) return Mono.just(false);
        return Mono.error(meanings.get(unmet.getFirst()));
    }
}

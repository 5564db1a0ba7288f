package dev.sippet.dynamo;

import dev.sippet.error.BatchTooLarge;
import dev.sippet.error.SippetException;
import dev.sippet.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
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
    private final List<Action> actions = new ArrayList<>();
    private final Set<ItemKey> met = new HashSet<>();

    Actions(Table table) {
        this.table = table;
    }

    /**
     * One write.
     *
     * @param about what errors name
     * @param key what it writes
     * @param item the write
     * @param unmet what it means that its condition does not hold; null where the row is not as it was
     */
    record Action(
            Table about,
            ItemKey key,
            TransactWriteItem item,
            @Nullable SippetException unmet) {

        /** Whether it gives a unique value up, which nothing else is deleted for without a condition. */
        boolean releases() {
            return item.delete() != null && item.delete().conditionExpression() == null;
        }

        /** The same put, whatever is there. */
        Action anyway() {
            Put put = item.put().toBuilder()
                    .conditionExpression(null)
                    .expressionAttributeNames(null)
                    .build();
            return new Action(about, key, TransactWriteItem.builder().put(put).build(), unmet);
        }

        /** The same, where others were faster if its condition does not hold. */
        Action crowded() {
            return new Action(about, key, item, null);
        }
    }

    /**
     * What tells one item from all others.
     *
     * @param table the table in the store
     * @param key the attributes of its key
     */
    record ItemKey(String table, Map<String, AttributeValue> key) {}

    /** Puts a new item; two of the same key are what the second one would meet. */
    void put(Put put, Map<String, AttributeValue> key, SippetException taken) {
        ItemKey item = new ItemKey(put.tableName(), key);
        if (!met.add(item)) throw taken;
        add(item, TransactWriteItem.builder().put(put).build(), taken);
    }

    void update(Update update) {
        add(
                new ItemKey(update.tableName(), update.key()),
                TransactWriteItem.builder().update(update).build(),
                null);
    }

    void delete(Delete delete) {
        add(
                new ItemKey(delete.tableName(), delete.key()),
                TransactWriteItem.builder().delete(delete).build(),
                null);
    }

    /** Writes nothing, and has to be as it was. */
    void check(ConditionCheck check) {
        add(
                new ItemKey(check.tableName(), check.key()),
                TransactWriteItem.builder().conditionCheck(check).build(),
                null);
    }

    private void add(ItemKey key, TransactWriteItem item, @Nullable SippetException unmet) {
        actions.add(new Action(table, key, item, unmet));
    }

    List<Action> all() {
        return actions;
    }

    /** Whether it is a single write, to be made now: that needs no transaction, which costs twice as much. */
    boolean isAlone(Calls calls) {
        return actions.size() == 1
                && calls.pending() == null
                && actions.getFirst().item().conditionCheck() == null;
    }

    /** The put that is all. */
    Put only() {
        return actions.getFirst().item().put();
    }

    /** Refuses more than the store takes. */
    void verify(int records) {
        if (actions.size() <= MOST) return;
        int each = (actions.size() + records - 1) / records;
        throw new BatchTooLarge(
                records + " new records of " + table.model() + " are " + actions.size()
                        + " writes, and dynamodb makes at most " + MOST + " all or nothing",
                "create at most " + MOST / each + " at a time");
    }

    /** Makes all of them, or leaves them to the end of the transaction; false where a row was not as it was. */
    Mono<Boolean> run(Calls calls) {
        Pending pending = calls.pending();
        return pending == null ? made(calls, actions) : pending.add(actions);
    }

    /**
     * Makes all of these; false where a row was not as it was. They have a token, by which the store knows them when they are sent again
     * because the answer was lost: they happen once.
     */
    static Mono<Boolean> made(Calls calls, List<Action> actions) {
        List<TransactWriteItem> items = actions.stream().map(Action::item).toList();
        if (items.stream().mapToLong(ItemSize::of).sum() > ItemSize.MOST_TOGETHER) {
            return Mono.error(() -> DynamoErrors.tooMuch(actions.getFirst().about()));
        }
        Mono<TransactWriteItemsRequest> request = Mono.fromSupplier(() -> TransactWriteItemsRequest.builder()
                .transactItems(items)
                .clientRequestToken(UUID.randomUUID().toString())
                .build());
        return request.flatMap(all -> calls.attempt(client -> client.transactWriteItems(all)))
                .map(done -> true)
                .onErrorResume(TransactionCanceledException.class, cancelled -> unmet(cancelled, actions))
                .onErrorMap(error ->
                        DynamoErrors.translated(error, actions.getFirst().about()));
    }

    /** A row that changed comes first: what else it met may have changed with it. */
    private static Mono<Boolean> unmet(TransactionCanceledException cancelled, List<Action> actions) {
        SippetException first = null;
        for (int each : DynamoErrors.unmet(cancelled)) {
            SippetException unmet = actions.get(each).unmet();
            if (unmet == null) return Mono.just(false);
            if (first == null) first = unmet;
        }
        return Mono.error(first == null ? cancelled : first);
    }
}

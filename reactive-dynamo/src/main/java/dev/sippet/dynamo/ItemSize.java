package dev.sippet.dynamo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** How many bytes the store counts at least for what is written. */
final class ItemSize {
    /** The most that the store writes in one transaction. */
    static final long MOST_TOGETHER = 4 * 1024 * 1024;

    private ItemSize() {}

    static long of(TransactWriteItem write) {
        if (write.put() != null) return of(write.put().item());
        if (write.update() != null) return of(write.update().expressionAttributeValues());
        return 0;
    }

    private static long of(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToLong(each -> each.getKey().length() + of(each.getValue()))
                .sum();
    }

    private static long of(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s().getBytes(StandardCharsets.UTF_8).length;
            case B -> value.b().asByteArrayUnsafe().length;
            case L -> value.l().stream().mapToLong(ItemSize::of).sum();
            default -> 1;
        };
    }
}

package dev.sippet.dynamo;

import dev.sippet.schema.Table.Column;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attribute by which the store deletes a row: the whole seconds since 1970 of a column that stays as exact as any other beside it.
 *
 * @param column says when the row may go
 */
record Expiry(Column column) {
    String name() {
        return column.name() + ".epoch";
    }

    /** The next whole second, so that no row goes too early; null for a row that stays. */
    static @Nullable AttributeValue value(@Nullable Object instant) {
        if (!(instant instanceof Instant at)) return null;
        return AttributeValue.fromN(Long.toString(at.plusNanos(999_999_999).getEpochSecond()));
    }
}

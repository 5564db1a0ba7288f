package dev.sippet.dynamo;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/**
 * How tables are made that are not there yet. Those that are there stay as they are.
 *
 * @param readCapacity the reads a second that are paid for in advance, for each table and index; 0 where each request is paid for
 * @param writeCapacity the writes a second that are
 * @param stream what the stream of a table of records says of each change; null for no stream
 */
public record NewTables(
        int readCapacity, int writeCapacity, @Nullable StreamViewType stream) {
    /** Paid by request, and without a stream. */
    public static NewTables usual() {
        return new NewTables(0, 0, null);
    }

    BillingMode billing() {
        return readCapacity == 0 ? BillingMode.PAY_PER_REQUEST : BillingMode.PROVISIONED;
    }

    @Nullable
    ProvisionedThroughput throughput() {
        if (readCapacity == 0) return null;
        return ProvisionedThroughput.builder()
                .readCapacityUnits((long) readCapacity)
                .writeCapacityUnits((long) writeCapacity)
                .build();
    }

    @Nullable
    StreamSpecification streamed() {
        if (stream == null) return null;
        return StreamSpecification.builder()
                .streamEnabled(true)
                .streamViewType(stream)
                .build();
    }
}

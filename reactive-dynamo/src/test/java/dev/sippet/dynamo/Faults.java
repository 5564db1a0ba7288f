package dev.sippet.dynamo;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** What the store does under load, at will: throttles calls before it does anything, and leaves keys of a batch undone. Counts calls. */
final class Faults implements ExecutionInterceptor {
    private final int throttled;
    private final int unprocessed;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();

    /** So many of a hundred calls, and so many of a hundred keys. */
    Faults(int throttled, int unprocessed) {
        this.throttled = throttled;
        this.unprocessed = unprocessed;
    }

    DynamoDbAsyncClient client(String endpoint) {
        return DynamoDbAsyncClient.builder()
                .region(Region.EU_CENTRAL_1)
                .endpointOverride(URI.create(endpoint))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "secret")))
                .overrideConfiguration(configuration -> configuration
                        .retryStrategy(DefaultRetryStrategy.doNotRetry())
                        .addExecutionInterceptor(this))
                .build();
    }

    int calls() {
        return calls.get();
    }

    int refusals() {
        return refusals.get();
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        calls.incrementAndGet();
        if (!happens(throttled)) return;
        refusals.incrementAndGet();
        throw ProvisionedThroughputExceededException.builder()
                .message("slow down")
                .statusCode(400)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("ProvisionedThroughputExceededException")
                        .build())
                .build();
    }

    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
        return context.response() instanceof BatchGetItemResponse batch
                        && context.request() instanceof BatchGetItemRequest request
                ? cut(batch, request)
                : context.response();
    }

    private BatchGetItemResponse cut(BatchGetItemResponse response, BatchGetItemRequest request) {
        String table = request.requestItems().keySet().iterator().next();
        KeysAndAttributes asked = request.requestItems().get(table);
        List<Map<String, AttributeValue>> left = new ArrayList<>();
        List<Map<String, AttributeValue>> kept = new ArrayList<>();
        for (Map<String, AttributeValue> item : response.responses().getOrDefault(table, List.of())) {
            if (happens(unprocessed)) left.add(key(item, asked));
            else kept.add(item);
        }
        if (left.isEmpty()) return response;
        refusals.addAndGet(left.size());
        return response.toBuilder()
                .responses(Map.of(table, kept))
                .unprocessedKeys(Map.of(table, asked.toBuilder().keys(left).build()))
                .build();
    }

    private static Map<String, AttributeValue> key(Map<String, AttributeValue> item, KeysAndAttributes asked) {
        return asked.keys().stream()
                .filter(key -> item.entrySet().containsAll(key.entrySet()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean happens(int percent) {
        return ThreadLocalRandom.current().nextInt(100) < percent;
    }
}

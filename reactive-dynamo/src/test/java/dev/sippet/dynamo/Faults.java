package dev.sippet.dynamo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * An HTTP client that does to calls what the store and the network do under load: it throttles them before anything is done, leaves keys or
 * writes of a batch undone, fails, is silent, or loses the answer to what was done. It keeps what was asked.
 */
final class Faults implements SdkAsyncHttpClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "com.amazonaws.dynamodb.v20120810#";
    private static final SdkAsyncHttpClient SERVER =
            NettyNioAsyncHttpClient.builder().maxConcurrency(100).build();

    private final int throttled;
    private final int unprocessed;
    private volatile int lost;
    private final Map<String, Queue<Fault>> planned = new ConcurrentHashMap<>();
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    /** So many of a hundred calls, and so many of a hundred keys. */
    Faults(int throttled, int unprocessed) {
        this.throttled = throttled;
        this.unprocessed = unprocessed;
    }

    /** And of so many of a hundred calls the answer is lost. */
    Faults losing(int percent) {
        lost = percent;
        return this;
    }

    /** What was asked: the operation, and its request as it was sent. */
    record Asked(String operation, JsonNode request) {}

    /** What becomes of one call. */
    sealed interface Fault {
        /** Nothing. */
        record None() implements Fault {}

        /** The store answers with an error, and has done nothing. */
        record Refused(int status, String type, List<String> reasons) implements Fault {}

        /** The store does it, and the connection breaks before the answer has come. */
        record Lost() implements Fault {}

        /** Nobody ever answers. */
        record Silent() implements Fault {}
    }

    static Fault refused(int status, String type) {
        return new Fault.Refused(status, type, List.of());
    }

    /** A transaction that was not made, for a reason for each of its actions. */
    static Fault cancelled(String... reasons) {
        return new Fault.Refused(400, "TransactionCanceledException", List.of(reasons));
    }

    static Fault lost() {
        return new Fault.Lost();
    }

    static Fault silent() {
        return new Fault.Silent();
    }

    /** What becomes of the next calls of an operation, one after the other. */
    Faults next(String operation, Fault... faults) {
        planned.computeIfAbsent(operation, any -> new ConcurrentLinkedQueue<>()).addAll(List.of(faults));
        return this;
    }

    DynamoDbAsyncClient client(String endpoint) {
        return DynamoDbAsyncClient.builder()
                .region(Region.EU_CENTRAL_1)
                .endpointOverride(URI.create(endpoint))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "secret")))
                .httpClient(this)
                .overrideConfiguration(configuration -> configuration.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
    }

    int calls() {
        return asked.size();
    }

    /** The requests of an operation, in order. */
    List<JsonNode> requests(String operation) {
        return asked.stream()
                .filter(each -> each.operation().equals(operation))
                .map(Asked::request)
                .toList();
    }

    List<JsonNode> requests() {
        return asked.stream().map(Asked::request).toList();
    }

    /** The operations, in order. */
    List<String> operations() {
        return asked.stream().map(Asked::operation).toList();
    }

    void forget() {
        asked.clear();
    }

    int refusals() {
        return refusals.get();
    }

    /** The most calls that were under way at the same time. */
    int mostAtOnce() {
        return mostAtOnce.get();
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest call) {
        String operation =
                call.request().firstMatchingHeader("X-Amz-Target").orElseThrow().replaceFirst(".*\\.", "");
        Runnable ended = begun();
        CompletableFuture<Void> done = whole(call.requestContentPublisher())
                .map(body -> parsed(body))
                .doOnNext(request -> asked.add(new Asked(operation, request)))
                .flatMap(request -> Mono.fromFuture(() -> answered(operation, request, call, ended)))
                .toFuture();
        done.whenComplete((nothing, error) -> ended.run());
        return done;
    }

    private CompletableFuture<Void> answered(
            String operation, JsonNode request, AsyncExecuteRequest call, Runnable ended) {
        SdkAsyncHttpResponseHandler handler = call.responseHandler();
        return switch (next(operation)) {
            case Fault.None none
            when operation.equals("BatchWriteItem") && unprocessed > 0 -> partly(request, call, ended);
            case Fault.None none ->
                SERVER.execute(answering(call, new Cut(handler, body -> cut(operation, request, body), ended)));
            case Fault.Refused refused -> refused(refused, handler);
            case Fault.Silent silent -> new CompletableFuture<>();
            case Fault.Lost lost -> SERVER.execute(answering(call, new Lose())).thenCompose(done -> broken(handler));
        };
    }

    /** A call ends before anybody sees its answer, who might make the next. */
    private Runnable begun() {
        mostAtOnce.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        AtomicBoolean ended = new AtomicBoolean();
        return () -> {
            if (ended.compareAndSet(false, true)) underWay.decrementAndGet();
        };
    }

    private Fault next(String operation) {
        Queue<Fault> planned = this.planned.get(operation);
        Fault next = planned == null ? null : planned.poll();
        if (next != null) return next;
        if (happens(throttled)) return refused(400, "ProvisionedThroughputExceededException");
        return happens(lost) ? new Fault.Lost() : new Fault.None();
    }

    private CompletableFuture<Void> refused(Fault.Refused fault, SdkAsyncHttpResponseHandler handler) {
        refusals.incrementAndGet();
        ObjectNode body = JSON.createObjectNode();
        body.put("__type", TYPE + fault.type()).put("message", "no");
        if (!fault.reasons().isEmpty()) {
            ArrayNode reasons = body.putArray("CancellationReasons");
            fault.reasons().forEach(code -> reasons.addObject().put("Code", code));
        }
        return said(handler, fault.status(), body);
    }

    private static CompletableFuture<Void> said(SdkAsyncHttpResponseHandler handler, int status, JsonNode body) {
        handler.onHeaders(SdkHttpResponse.builder()
                .statusCode(status)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .build());
        handler.onStream(Flux.just(ByteBuffer.wrap(bytes(body))));
        return CompletableFuture.completedFuture(null);
    }

    private CompletableFuture<Void> broken(SdkAsyncHttpResponseHandler handler) {
        refusals.incrementAndGet();
        IOException broken = new IOException("the connection was closed");
        handler.onError(broken);
        return CompletableFuture.failedFuture(broken);
    }

    private static AsyncExecuteRequest answering(AsyncExecuteRequest call, SdkAsyncHttpResponseHandler handler) {
        return AsyncExecuteRequest.builder()
                .request(call.request())
                .requestContentPublisher(call.requestContentPublisher())
                .fullDuplex(call.fullDuplex())
                .responseHandler(handler)
                .build();
    }

    /** The answer, changed. */
    private record Cut(SdkAsyncHttpResponseHandler to, UnaryOperator<byte[]> change, Runnable ended)
            implements SdkAsyncHttpResponseHandler {
        @Override
        public void onHeaders(SdkHttpResponse headers) {
            to.onHeaders(headers.toBuilder()
                    .removeHeader("x-amz-crc32")
                    .removeHeader("Content-Length")
                    .build());
        }

        @Override
        public void onStream(Publisher<ByteBuffer> body) {
            to.onStream(whole(body)
                    .map(change)
                    .doOnNext(read -> ended.run())
                    .map(ByteBuffer::wrap)
                    .flux());
        }

        @Override
        public void onError(Throwable error) {
            to.onError(error);
        }
    }

    /** Nobody hears the answer. */
    private record Lose() implements SdkAsyncHttpResponseHandler {
        @Override
        public void onHeaders(SdkHttpResponse headers) {}

        @Override
        public void onStream(Publisher<ByteBuffer> body) {
            Flux.from(body).subscribe();
        }

        @Override
        public void onError(Throwable error) {}
    }

    /** Some keys of a batch are left undone. */
    private byte[] cut(String operation, JsonNode request, byte[] answer) {
        if (unprocessed == 0 || !operation.equals("BatchGetItem")) return answer;
        ObjectNode response = (ObjectNode) parsed(answer);
        String table = request.get("RequestItems").fieldNames().next();
        ObjectNode left = ((ObjectNode) request.get("RequestItems").get(table)).deepCopy();
        List<JsonNode> keys = new ArrayList<>();
        left.get("Keys").forEach(key -> {
            if (happens(unprocessed)) keys.add(key);
        });
        if (keys.isEmpty() || !response.has("Responses")) return answer;
        refusals.addAndGet(keys.size());
        ArrayNode kept = JSON.createArrayNode();
        response.get("Responses").get(table).forEach(item -> {
            if (keys.stream().noneMatch(key -> isOf(key, item))) kept.add(item);
        });
        ((ObjectNode) response.get("Responses")).set(table, kept);
        left.set("Keys", JSON.valueToTree(keys));
        response.putObject("UnprocessedKeys").set(table, left);
        return bytes(response);
    }

    /** Some of the writes are never seen by the server. */
    private CompletableFuture<Void> partly(JsonNode request, AsyncExecuteRequest call, Runnable ended) {
        String table = request.get("RequestItems").fieldNames().next();
        ArrayNode done = JSON.createArrayNode();
        ArrayNode left = JSON.createArrayNode();
        request.get("RequestItems").get(table).forEach(write -> (happens(unprocessed) ? left : done).add(write));
        refusals.addAndGet(left.size());
        ObjectNode unprocessed = JSON.createObjectNode();
        if (!left.isEmpty()) unprocessed.set(table, left);
        if (done.isEmpty())
            return said(call.responseHandler(), 200, JSON.createObjectNode().set("UnprocessedItems", unprocessed));
        ObjectNode less = request.deepCopy();
        ((ObjectNode) less.get("RequestItems")).set(table, done);
        byte[] body = bytes(less);
        AsyncExecuteRequest cut = AsyncExecuteRequest.builder()
                .request(call.request().toBuilder()
                        .putHeader("Content-Length", Integer.toString(body.length))
                        .build())
                .requestContentPublisher(new Body(body))
                .fullDuplex(call.fullDuplex())
                .responseHandler(new Cut(
                        call.responseHandler(),
                        answer -> bytes(((ObjectNode) parsed(answer)).set("UnprocessedItems", unprocessed)),
                        ended))
                .build();
        return SERVER.execute(cut);
    }

    /** A request of these bytes. */
    @SuppressWarnings("ArrayRecordComponent") // sent once, and never compared
    private record Body(byte[] bytes) implements SdkHttpContentPublisher {
        @Override
        public Optional<Long> contentLength() {
            return Optional.of((long) bytes.length);
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
            Flux.just(ByteBuffer.wrap(bytes)).subscribe(subscriber);
        }
    }

    private static boolean isOf(JsonNode key, JsonNode item) {
        return key.properties().stream().allMatch(part -> part.getValue().equals(item.get(part.getKey())));
    }

    private static boolean happens(int percent) {
        return ThreadLocalRandom.current().nextInt(100) < percent;
    }

    private static Mono<byte[]> whole(Publisher<ByteBuffer> body) {
        return Flux.from(body)
                .collect(ByteArrayOutputStream::new, (all, part) -> {
                    byte[] bytes = new byte[part.remaining()];
                    part.get(bytes);
                    all.writeBytes(bytes);
                })
                .map(ByteArrayOutputStream::toByteArray);
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(JsonNode body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's client is everybody's. */
    @Override
    public void close() {}

    @Override
    public String clientName() {
        return "faults";
    }
}

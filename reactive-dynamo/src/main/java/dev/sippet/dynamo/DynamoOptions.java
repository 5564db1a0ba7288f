package dev.sippet.dynamo;

import dev.sippet.driver.DatabaseUrl;
import dev.sippet.driver.Settings;
import dev.sippet.error.InvalidUrl;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/**
 * A URL of DynamoDB: {@code dynamodb://region?endpoint=…&profile=…&tablePrefix=…&consistentReads=…&concurrency=…}. Who calls is found by
 * the SDK's own chain, or is named before an {@code @}, as one does for a server of one's own.
 *
 * @param settings what it came from
 */
record DynamoOptions(Settings settings) {
    private static final Set<String> KNOWN = new TreeSet<>(Arrays.asList(
            "endpoint",
            "profile",
            "tablePrefix",
            "consistentReads",
            "concurrency",
            "scanSegments",
            "readCapacity",
            "writeCapacity",
            "stream"));
    private static final int CONNECTIONS = 50;

    static DynamoOptions of(Settings settings) {
        TreeSet<String> unknown = new TreeSet<>(settings.options().keySet());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new InvalidUrl(
                    "dynamodb has no option " + unknown.first(),
                    "every URL has " + String.join(", ", Settings.OPTIONS) + "; dynamodb has "
                            + String.join(", ", KNOWN) + " as well");
        }
        verify(settings.url());
        return new DynamoOptions(settings);
    }

    private static void verify(DatabaseUrl url) {
        if (url.host() == null || !url.database().isEmpty()) {
            throw new InvalidUrl("a URL of dynamodb is a region and options", "write dynamodb://eu-central-1");
        }
        if (!url.host().matches("[A-Za-z0-9-]+")) {
            throw new InvalidUrl("the region of the dynamodb URL is none", "write dynamodb://eu-central-1");
        }
        if (url.port() != -1) {
            throw new InvalidUrl(
                    "the dynamodb URL has a port, and what it names is a region and no server",
                    "name a server of your own with endpoint=http://localhost:8000");
        }
        if ((url.user() == null) != (url.password() == null)) {
            throw new InvalidUrl(
                    "the dynamodb URL has a key without its secret",
                    "write key:secret@ before the region, or neither to use the SDK's own chain");
        }
    }

    Limits limits() {
        Limits usual = Limits.usual();
        String prefix = settings.options().getOrDefault("tablePrefix", "");
        if (!prefix.matches("[A-Za-z0-9_.-]*")) throw wrong("tablePrefix", "letters, digits, _, - and .");
        return new Limits(
                prefix,
                consistent(),
                number("concurrency", usual.concurrency()),
                settings.statementTimeout(),
                number("scanSegments", usual.scanSegments()));
    }

    /** Capacity is paid for both ways or not at all. */
    NewTables newTables() {
        int reads = number("readCapacity", 0);
        int writes = number("writeCapacity", 0);
        if ((reads == 0) != (writes == 0)) {
            throw new InvalidUrl(
                    "the dynamodb URL has one of readCapacity and writeCapacity",
                    "give both, or neither to pay for each request");
        }
        return new NewTables(reads, writes, stream());
    }

    private @Nullable StreamViewType stream() {
        String given = settings.options().get("stream");
        if (given == null) return null;
        StreamViewType stream = StreamViewType.fromValue(given);
        if (stream != StreamViewType.UNKNOWN_TO_SDK_VERSION) return stream;
        throw wrong("stream", "KEYS_ONLY, NEW_IMAGE, OLD_IMAGE or NEW_AND_OLD_IMAGES");
    }

    private boolean consistent() {
        String given = settings.options().getOrDefault("consistentReads", "true");
        if (!given.equals("true") && !given.equals("false")) throw wrong("consistentReads", "true or false");
        return given.equals("true");
    }

    private int number(String name, int usual) {
        String given = settings.options().get(name);
        if (given == null) return usual;
        if (!given.matches("[1-9]\\d{0,3}")) throw wrong(name, "a number from 1 to 9999");
        return Integer.parseInt(given);
    }

    /** Repeats nothing by itself: what may be repeated is decided by {@link Calls}, which knows what a call does. */
    DynamoDbAsyncClient client() {
        DynamoDbAsyncClientBuilder builder = DynamoDbAsyncClient.builder()
                .region(Region.of(String.valueOf(settings.url().host())))
                .httpClientBuilder(NettyNioAsyncHttpClient.builder()
                        .maxConcurrency(Math.max(CONNECTIONS, number("concurrency", 1)))
                        .connectionTimeout(settings.connectTimeout())
                        .connectionAcquisitionTimeout(settings.maxAcquireTime())
                        .connectionMaxIdleTime(settings.maxIdleTime())
                        .connectionTimeToLive(settings.maxLifeTime())
                        .readTimeout(settings.statementTimeout()))
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .retryStrategy(DefaultRetryStrategy.doNotRetry())
                        .apiCallTimeout(settings.statementTimeout())
                        .build());
        URI endpoint = endpoint();
        if (endpoint != null) builder.endpointOverride(endpoint);
        credentials(builder);
        return builder.build();
    }

    private void credentials(DynamoDbAsyncClientBuilder builder) {
        DatabaseUrl url = settings.url();
        if (url.user() != null && url.password() != null) {
            builder.credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create(url.user(), url.password())));
        }
        String profile = settings.options().get("profile");
        if (profile != null) builder.credentialsProvider(ProfileCredentialsProvider.create(profile));
    }

    private @Nullable URI endpoint() {
        String endpoint = settings.options().get("endpoint");
        if (endpoint == null) return null;
        try {
            URI uri = URI.create(endpoint);
            if (uri.getScheme() != null && uri.getHost() != null) return uri;
        } catch (IllegalArgumentException e) {
            throw wrong("endpoint", "a URL such as http://localhost:8000");
        }
        throw wrong("endpoint", "a URL such as http://localhost:8000");
    }

    private static InvalidUrl wrong(String name, String wanted) {
        return new InvalidUrl("the option " + name + " of the dynamodb URL is not " + wanted, null);
    }
}

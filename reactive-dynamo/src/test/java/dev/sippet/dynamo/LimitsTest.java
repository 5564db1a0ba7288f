package dev.sippet.dynamo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.Sippet;
import dev.sippet.error.BatchTooLarge;
import dev.sippet.error.InvalidSchema;
import dev.sippet.error.InvalidStatement;
import dev.sippet.session.Db;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** What is larger than DynamoDB takes is cut, found nowhere, or refused by name. */
class LimitsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LONG = "k".repeat(2049);

    private final Faults faults = new Faults(0, 0);
    private final String prefix = "limits" + System.nanoTime() + "_";
    private final DynamoDbAsyncClient client = faults.client(LocalDynamo.get().endpoint());
    private final Db db = Sippet.builder()
            .driver(DynamoDriver.over(client, new Limits(prefix, true, 16, Duration.ofSeconds(30))))
            .models(Parcels.MODEL)
            .build();

    @BeforeEach
    void push() {
        db.pushSchema().block(PATIENCE);
        faults.forget();
    }

    private <T> List<T> all(Publisher<T> statement) {
        return Flux.from(statement).collectList().block(PATIENCE);
    }

    private void refused(String message, Publisher<?> statement) {
        faults.forget();
        assertThatThrownBy(() -> all(statement))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining(message);
        assertThat(faults.operations())
                .as(message)
                .doesNotContain("PutItem", "UpdateItem", "TransactWriteItems", "Query");
    }

    @Test
    void aKeyThatIsTooLongIsRefusedAndFoundNowhere() {
        refused(
                "id would be more than the 2048 bytes",
                Parcels.create().id(LONG).place("p").exec(db));
        refused(
                "id would be more than",
                Parcels.create().id("語".repeat(683)).place("p").exec(db));
        refused(
                "code would be more than",
                Parcels.create().id("a").place("p").code(LONG).exec(db));
        refused(
                "shelf would be more than",
                Parcels.create().id("a").place("p").shelf(LONG).exec(db));
        refused("place would be more than the 1024 bytes", place("k".repeat(1025)));
        assertThat(all(place("k".repeat(1024)))).hasSize(1);
        faults.forget();
        assertThat(all(Parcels.findById(LONG).exec(db))).isEmpty();
        assertThat(all(Parcels.findByCode(LONG).exec(db))).isEmpty();
        assertThat(all(Parcels.deleteById(LONG).exec(db))).containsExactly(false);
        assertThat(all(Parcels.filterByShelf(LONG).exec(db))).isEmpty();
        assertThat(faults.operations()).isEmpty();
        assertThat(all(Parcels.filter(p -> p.id().in(List.of(LONG, "a"))).exec(db)))
                .hasSize(1);
        refused(
                "place would be more than",
                Parcels.filterByShelf("s").filter(p -> p.place().gt(LONG)).exec(db));
    }

    private Publisher<Parcel> place(String place) {
        return Parcels.create().id("a").place(place).shelf("s").exec(db);
    }

    @Test
    void whatIsInAKeyIsNotSetToWhatNoKeyIs() {
        all(place("p"));
        refused(
                "shelf is part of a key or an index",
                Parcels.updateById("a").shelf("").exec(db));
        refused("shelf would be more than", Parcels.updateById("a").shelf(LONG).exec(db));
        assertThat(all(Parcels.updateById("a").shelf(null).exec(db)).getFirst().shelf())
                .isNull();
    }

    @Test
    void aStreamOfLargeRecordsIsCutAndWhatGoesTogetherIsRefused() {
        String large = "x".repeat(60_000);
        List<Parcels.Create> parcels = IntStream.range(0, 80)
                .mapToObj(id -> Parcels.create().id("p" + id).place("p").contents(List.of(large)))
                .toList();
        assertThatThrownBy(() -> all(Parcels.createMany(parcels).exec(db)))
                .isInstanceOf(BatchTooLarge.class)
                .hasMessageContaining("4 MB");
        assertThatThrownBy(() -> all(db.transaction(tx -> Flux.fromIterable(parcels)
                        .concatMap(each -> each.exec(tx))
                        .then())))
                .isInstanceOf(BatchTooLarge.class);
        assertThat(faults.operations()).isEmpty();
        all(Parcels.createAll(Flux.fromIterable(parcels)).exec(db));
        assertThat(faults.operations()).containsExactly("TransactWriteItems", "TransactWriteItems");
        List<String> ids =
                parcels.stream().map(each -> "p" + parcels.indexOf(each)).toList();
        assertThatThrownBy(() -> all(db.transaction(
                        tx -> Parcels.filter(p -> p.id().in(ids)).exec(tx).count())))
                .isInstanceOf(BatchTooLarge.class)
                .hasMessageContaining("4 MB");
        assertThat(all(Parcels.filter(p -> p.id().in(ids)).count().exec(db))).containsExactly(80L);
    }

    @Test
    void anIndexThatIsMissingIsNamedAsMissing() {
        client.createTable(create -> create.tableName("bare_" + prefix + "parcels")
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(List.of(AttributeDefinition.builder()
                                .attributeName("id")
                                .attributeType(ScalarAttributeType.S)
                                .build()))
                        .keySchema(List.of(KeySchemaElement.builder()
                                .attributeName("id")
                                .keyType(KeyType.HASH)
                                .build())))
                .join();
        Db bare = Sippet.builder()
                .driver(DynamoDriver.over(client, new Limits("bare_" + prefix, true, 16, Duration.ofSeconds(30))))
                .models(Parcels.MODEL)
                .build();
        assertThatThrownBy(() -> all(Parcels.filterByShelf("s").exec(bare)))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("indexes is missing")
                .hasMessageContaining("pushSchema");
    }
}

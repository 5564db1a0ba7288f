package dev.sippet.dynamo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.Sippet;
import dev.sippet.error.InvalidSchema;
import dev.sippet.error.InvalidUrl;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.schema.ModelBuilder;
import dev.sippet.session.Db;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Shipment;
import dev.sippet.testkit.scenario.Shipments;
import dev.sippet.value.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** What the store says of the tables that it was told to make, and what reading them costs. */
class SchemaTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Faults FAULTS = new Faults(0, 0);
    private static final DynamoDbAsyncClient CLIENT =
            FAULTS.client(LocalDynamo.get().endpoint());

    @Test
    void indexesHoldWhatTheModelSays() {
        Db db = over(limits("s1_"), NewTables.usual(), Shipments.MODEL);
        db.pushSchema().block(PATIENCE);
        TableDescription table = described("schema_s1_shipments");
        Map<String, Projection> own = table.globalSecondaryIndexes().stream()
                .collect(Collectors.toMap(
                        GlobalSecondaryIndexDescription::indexName, GlobalSecondaryIndexDescription::projection));
        Map<String, Projection> local = table.localSecondaryIndexes().stream()
                .collect(Collectors.toMap(
                        LocalSecondaryIndexDescription::indexName, LocalSecondaryIndexDescription::projection));
        assertThat(own).containsOnlyKeys("shipments_carrier_day_idx", "shipments_status_day_idx");
        assertThat(own.get("shipments_carrier_day_idx").projectionTypeAsString())
                .isEqualTo("KEYS_ONLY");
        assertThat(own.get("shipments_status_day_idx").projectionTypeAsString()).isEqualTo("INCLUDE");
        assertThat(own.get("shipments_status_day_idx").nonKeyAttributes()).containsExactly("weight");
        assertThat(local).containsOnlyKeys("shipments_customer_day_idx", "shipments_customer_weight_idx");
        assertThat(local.get("shipments_customer_day_idx").projectionTypeAsString())
                .isEqualTo("ALL");
        assertThat(local.get("shipments_customer_weight_idx").projectionTypeAsString())
                .isEqualTo("KEYS_ONLY");
        assertThat(table.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    }

    @Test
    void whatAnIndexDoesNotHoldIsReadByKeyInBatches() {
        Db db = over(limits("s2_"), NewTables.usual(), Shipments.MODEL);
        db.pushSchema().block(PATIENCE);
        Shipments.createAll(Flux.range(0, 250).map(SchemaTest::shipment))
                .exec(db)
                .blockLast(PATIENCE);
        Shipments.Query fast = Shipments.filterByCarrier("fast");
        assertThat(calls(fast.exec(db)))
                .containsExactly("Query", "BatchGetItem", "Query", "BatchGetItem", "BatchGetItem");
        assertThat(fast.exec(db).map(Shipment::number).collectList().block(PATIENCE))
                .hasSize(250)
                .isSorted();
        assertThat(calls(fast.count().exec(db).flux())).containsExactly("Query");
        assertThat(calls(fast.limit(3).exec(db))).containsExactly("Query", "BatchGetItem");
        assertThat(FAULTS.requests("BatchGetItem").getFirst().findValue("Keys")).hasSize(3);
        Shipments.Query light =
                Shipments.filterByStatus("open").filter(s -> s.weight().lt(1));
        assertThat(calls(light.exec(db))).as("judged by what it holds").containsOnly("Query", "GetItem");
        Shipments.Query local =
                Shipments.filterByCustomer("c").orderBy(Shipments.weight().desc());
        assertThat(calls(local.consistent().exec(db)))
                .as("the store adds the rest")
                .containsOnly("Query");
        assertThat(fast.explain(db).block(PATIENCE))
                .contains("shipments_carrier_day_idx", "then BatchGetItem of the rows");
    }

    private static List<String> calls(Flux<?> statement) {
        FAULTS.forget();
        statement.then().block(PATIENCE);
        return FAULTS.operations();
    }

    private static Shipments.Create shipment(int number) {
        return Shipments.create()
                .customer("c")
                .number(number)
                .carrier("fast")
                .status("open")
                .day(LocalDate.EPOCH.plusDays(number))
                .weight(number);
    }

    @Test
    void whatAnIndexIsThatIsThereIsChecked() {
        Db whole = over(limits("s3_"), NewTables.usual(), parcels(model -> model));
        whole.pushSchema().block(PATIENCE);
        Index byKind = Index.of("kind").sortedBy("number");
        refused(
                "s3_",
                "local index",
                parcels(model -> model.index(Index.of("id").sortedBy("kind").asLocal())));
        Db more = over(limits("s3_"), NewTables.usual(), parcels(model -> model.index(byKind.holding())));
        more.pushSchema().block(PATIENCE);
        more.pushSchema().block(PATIENCE);
        assertThat(described("schema_s3_parcels").globalSecondaryIndexes()).hasSize(1);
        refused("s3_", "with less in it", parcels(model -> model.index(byKind)));
        refused(
                "s3_",
                "other components",
                parcels(model -> model.index(Index.of("number").named("parcels_kind_number_idx"))));
        over(limits("s4_"), NewTables.usual(), parcels(model -> model.index(byKind)))
                .pushSchema()
                .block(PATIENCE);
        over(limits("s4_"), NewTables.usual(), parcels(model -> model.index(byKind.holding("note"))))
                .pushSchema()
                .block(PATIENCE);
    }

    private static void refused(String prefix, String message, Model<?> model) {
        assertThatThrownBy(() -> over(limits(prefix), NewTables.usual(), model)
                        .pushSchema()
                        .block(PATIENCE))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining(message);
    }

    private static Model<Shipment> parcels(UnaryOperator<ModelBuilder<Shipment>> more) {
        return more.apply(Model.of(Shipment.class, "parcels", Shipments::read)
                        .field(Field.of("id", Type.INT64))
                        .field(Field.of("number", Type.INT32))
                        .field(Field.of("kind", Type.TEXT))
                        .field(Field.of("note", Type.TEXT))
                        .key("id")
                        .sortedBy("number"))
                .build();
    }

    @Test
    void recordsExpireByAnAttributeOfTheirOwn() {
        Db db = over(limits("s5_"), NewTables.usual(), Shipments.MODEL);
        db.pushSchema().block(PATIENCE);
        db.pushSchema().block(PATIENCE);
        var description = CLIENT.describeTimeToLive(of -> of.tableName("schema_s5_shipments"))
                .join()
                .timeToLiveDescription();
        assertThat(description.attributeName()).isEqualTo("until.epoch");
        assertThat(description.timeToLiveStatusAsString()).startsWith("ENABL");
        Instant end = Instant.parse("2090-01-02T03:04:05.000001Z");
        Shipment kept = shipment(1).until(end).exec(db).block(PATIENCE);
        assertThat(epoch(1)).as("no earlier").isEqualTo(AttributeValue.fromN("" + (end.getEpochSecond() + 1)));
        Shipment later = Shipments.update(kept)
                .until(Instant.ofEpochSecond(4_000_000_000L))
                .exec(db)
                .block(PATIENCE);
        assertThat(epoch(1)).isEqualTo(AttributeValue.fromN("4000000000"));
        Shipments.update(later).until(null).exec(db).block(PATIENCE);
        assertThat(epoch(1)).isNull();
        assertThatThrownBy(() -> over(
                                limits("s6_"),
                                NewTables.usual(),
                                Model.of(Shipment.class, "parcels", Shipments::read)
                                        .field(Field.of("id", Type.INT64))
                                        .field(Field.of("at", Type.INSTANT).asExpiry())
                                        .key("id")
                                        .index(Index.unique("at"))
                                        .build())
                        .pushSchema()
                        .block(PATIENCE))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("unique values");
    }

    private static AttributeValue epoch(int number) {
        return CLIENT.getItem(get -> get.tableName("schema_s5_shipments")
                        .key(Map.of(
                                "customer", AttributeValue.fromS("c"), "number", AttributeValue.fromN("" + number))))
                .join()
                .item()
                .get("until.epoch");
    }

    @Test
    void tablesAreMadeWithCapacityAndStreamsWhereTheUrlSaysSo() {
        String url = LocalDynamo.get().empty();
        String prefix = url.replaceFirst(".*tablePrefix=([^&]*).*", "$1");
        Db db = Sippet.builder()
                .url(url + "&readCapacity=7&writeCapacity=3&stream=NEW_AND_OLD_IMAGES")
                .models(Accounts.MODEL, Shipments.MODEL)
                .build();
        db.pushSchema().block(PATIENCE);
        for (String name : List.of("accounts", "accounts_email_key", "shipments")) {
            TableDescription table = described(prefix + name);
            assertThat(table.provisionedThroughput().readCapacityUnits())
                    .as(name)
                    .isEqualTo(7);
            assertThat(table.provisionedThroughput().writeCapacityUnits()).isEqualTo(3);
            assertThat(table.globalSecondaryIndexes())
                    .allSatisfy(
                            index -> assertThat(index.provisionedThroughput().readCapacityUnits())
                                    .isEqualTo(7));
        }
        assertThat(described(prefix + "accounts").streamSpecification().streamViewType())
                .isEqualTo(StreamViewType.NEW_AND_OLD_IMAGES);
        assertThat(described(prefix + "accounts_email_key").streamSpecification())
                .isNull();
        db.close().block(PATIENCE);
        for (String wrong :
                List.of("readCapacity=7", "readCapacity=0&writeCapacity=1", "stream=ALL", "scanSegments=no")) {
            assertThatThrownBy(() -> Sippet.connect("dynamodb://eu-central-1?" + wrong))
                    .as(wrong)
                    .isInstanceOf(InvalidUrl.class);
        }
    }

    private static TableDescription described(String name) {
        return CLIENT.describeTable(of -> of.tableName(name)).join().table();
    }

    private static Limits limits(String prefix) {
        return new Limits("schema_" + prefix, true, 16, Duration.ofSeconds(30));
    }

    private static Db over(Limits limits, NewTables made, Model<?>... models) {
        return Sippet.builder()
                .driver(DynamoDriver.over(CLIENT, limits, made))
                .models(models)
                .build();
    }
}

package dev.sippet.dynamo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.Sippet;
import dev.sippet.session.Db;
import dev.sippet.testkit.scenario.DeviceLabels;
import dev.sippet.testkit.scenario.Devices;
import dev.sippet.testkit.scenario.Events;
import dev.sippet.testkit.scenario.Labels;
import dev.sippet.testkit.scenario.Spares;
import dev.sippet.testkit.scenario.Warranties;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What statements of models that are written for this store cost: which calls they are. */
class KeyTargetCallsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Faults faults = new Faults(0, 0);
    private final Db db = Sippet.builder()
            .driver(DynamoDriver.over(
                    faults.client(LocalDynamo.get().endpoint()),
                    new Limits("calls" + System.nanoTime() + "_", true, 16, Duration.ofSeconds(30))))
            .models(Devices.MODEL, Events.MODEL, Warranties.MODEL, Spares.MODEL, Labels.MODEL, DeviceLabels.MODEL)
            .build();

    @BeforeEach
    void push() {
        db.pushSchema().block(PATIENCE);
        faults.forget();
    }

    @Test
    void theStartOfATextIsAskedOfTheSortKey() {
        Events.filterByKindOrderedByReference("warm")
                .reference(reference -> reference.startsWith("a"))
                .exec(db)
                .blockLast(PATIENCE);
        Events.filterByReading(3)
                .kind(kind -> kind.eq("warm"))
                .reference(reference -> reference.startsWith("a"))
                .exec(db)
                .blockLast(PATIENCE);
        assertThat(faults.operations()).containsExactly("Query", "Query");
        assertThat(faults.requests())
                .allSatisfy(request -> assertThat(
                                request.get("KeyConditionExpression").asText())
                        .contains("begins_with("));
        assertThat(faults.requests()).noneMatch(request -> request.has("FilterExpression"));
        assertThat(faults.requests().getLast().toString()).contains("\"warm\\u0000a\"");
    }

    @Test
    void manyKeysAreReadByTheHundred() {
        List<String> names =
                IntStream.range(0, 5_000).mapToObj(number -> "d" + number).toList();
        Devices.filterByNameIn(names).exec(db).blockLast(PATIENCE);
        assertThat(faults.operations()).hasSize(50).containsOnly("BatchGetItem");
        faults.forget();
        Events.filterByDeviceNameAndAtIn(names.subList(0, 250), name -> name, name -> Instant.EPOCH)
                .exec(db)
                .blockLast(PATIENCE);
        assertThat(faults.operations()).hasSize(3).containsOnly("BatchGetItem");
    }

    @Test
    void eachPartitionIsAQuery() {
        Events.filterByDeviceNameIn(List.of("a", "b", "c", "b")).exec(db).blockLast(PATIENCE);
        assertThat(faults.operations()).hasSize(3).containsOnly("Query");
        faults.forget();
        Events.filterByDeviceNameIn(List.of()).exec(db).blockLast(PATIENCE);
        assertThat(faults.operations()).isEmpty();
    }
}

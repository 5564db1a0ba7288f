package dev.sippet.dynamo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.Sippet;
import dev.sippet.error.ConnectionLost;
import dev.sippet.error.RecordNotFound;
import dev.sippet.error.SerializationFailure;
import dev.sippet.error.SippetException;
import dev.sippet.error.UniqueViolation;
import dev.sippet.schema.Mapping;
import dev.sippet.session.Db;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Sixteen writers who create, delete, take and exchange the values of two unique constraints of the same few records, while calls are
 * throttled and answers are lost. {@code -Dsippet.exchange.seconds=30} lets them do so for longer.
 */
class UniqueValuesTest {
    private static final Duration LONG = Duration.ofSeconds(Long.getLong("sippet.exchange.seconds", 2));
    private static final Duration PATIENCE = LONG.plusSeconds(60);
    private static final Limits LIMITS = new Limits("unique_", true, 16, Duration.ofSeconds(30));
    private static final int WRITERS = 16;
    private static final int RECORDS = 8;
    private static final int VALUES = 11;

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void thoseWhoExchangeThemLeaveTableAndConstraintsInExactAgreement() {
        Faults faults = new Faults(5, 0).losing(2);
        DynamoDbAsyncClient client = faults.client(LocalDynamo.get().endpoint());
        Db db = Sippet.builder()
                .driver(DynamoDriver.over(client, LIMITS))
                .models(Seats.MODEL)
                .build();
        db.pushSchema().block(PATIENCE);
        Instant end = Instant.now().plus(LONG);
        Flux.range(0, WRITERS)
                .flatMap(
                        writer -> Mono.defer(() -> counted(change(db)))
                                .repeat(() -> Instant.now().isBefore(end)),
                        WRITERS)
                .then()
                .block(PATIENCE);
        System.out.println("exchange: " + made + " writes made, " + refused + " refused, " + faults.refusals()
                + " calls throttled or lost, in " + LONG.toSeconds() + " s");
        assertThat(made.get()).isGreaterThan(WRITERS);
        assertThat(refused.get()).as("values that others had").isPositive();
        agree(db, client);
    }

    /** Each row has its item in the table of each constraint, and no other is there. */
    private static void agree(Db db, DynamoDbAsyncClient client) {
        StoredTable table = StoredTable.of(Mapping.of(Seats.MODEL, "", 200).table(), LIMITS);
        List<Map<String, AttributeValue>> rows = items(client, table.name());
        assertThat(table.uniques()).hasSize(2);
        for (UniqueIndex unique : table.uniques()) {
            List<Map<String, AttributeValue>> expected =
                    rows.stream().flatMap(row -> kept(unique, row).stream()).toList();
            assertThat(items(client, unique.name())).containsExactlyInAnyOrderElementsOf(expected);
        }
        for (Seat seat : Seats.all().exec(db).collectList().block(PATIENCE)) {
            assertThat(Seats.getByGuest(seat.guest()).exec(db).block(PATIENCE)).isEqualTo(seat);
        }
    }

    private static List<Map<String, AttributeValue>> kept(UniqueIndex unique, Map<String, AttributeValue> row) {
        AttributeValue value = unique.value(column -> ItemCodec.value(column, row.get(column.name())));
        if (value == null) return List.of();
        return List.of(unique.item(value, column -> ItemCodec.value(column, row.get(column.name()))));
    }

    private static List<Map<String, AttributeValue>> items(DynamoDbAsyncClient client, String table) {
        return Mono.fromFuture(() -> client.scan(scan -> scan.tableName(table).consistentRead(true)))
                .retry(20)
                .block(PATIENCE)
                .items();
    }

    private Mono<?> counted(Mono<?> change) {
        return change.<Object>map(done -> made.incrementAndGet())
                .onErrorResume(UniqueViolation.class, taken -> Mono.just(refused.incrementAndGet()))
                .onErrorResume(UniqueValuesTest::isOfOthers, others -> Mono.just(0));
    }

    /** Gone, changed meanwhile, or nobody knows. */
    private static boolean isOfOthers(Throwable error) {
        return switch (error) {
            case RecordNotFound gone -> true;
            case SerializationFailure changed -> true;
            case ConnectionLost lost -> true;
            case SippetException other -> false;
            default -> false;
        };
    }

    private static Mono<?> change(Db db) {
        int id = random(RECORDS);
        return switch (random(16)) {
            case 0, 6 -> Seats.deleteById(id).exec(db);
            case 1, 7 ->
                Seats.create().id(id).guest(guest()).row(row()).moves(0).exec(db);
            case 2 ->
                Seats.updateById(id).number(random(3)).moves(n -> n.plus(1)).exec(db);
            case 3 -> Seats.updateById(id).number((Integer) null).exec(db);
            case 4 -> exchange(db, id, (id + 1 + random(RECORDS - 1)) % RECORDS);
            case 5 -> Seats.filter(s -> s.row().eq(row())).update().row(row()).exec(db);
            default ->
                Seats.updateById(id).guest(guest()).row(row()).number(random(3)).exec(db);
        };
    }

    /** Over a third value, since a value is written once in a transaction. */
    private static Mono<?> exchange(Db db, int id, int other) {
        return Mono.zip(Seats.getById(id).exec(db), Seats.getById(other).exec(db))
                .flatMap(both -> {
                    Seat one = both.getT1();
                    Seat two = both.getT2();
                    return Seats.updateById(id)
                            .guest("between " + id)
                            .exec(db)
                            .then(Seats.updateById(other).guest(one.guest()).exec(db))
                            .then(Seats.updateById(id).guest(two.guest()).exec(db));
                });
    }

    private static String guest() {
        return "guest " + random(VALUES);
    }

    private static String row() {
        return "row " + random(3);
    }

    private static int random(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }
}

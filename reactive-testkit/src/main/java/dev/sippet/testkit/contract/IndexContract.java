package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.session.Db;
import dev.sippet.session.Page;
import dev.sippet.testkit.scenario.Shipment;
import dev.sippet.testkit.scenario.Shipments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a store of keys keeps in an index, and where, is a matter of what a statement costs: its answer is the same. */
public interface IndexContract extends Contract {

    @Test
    default void recordsComeWholeByAnIndexThatHoldsKeysOnly() {
        Db db = stored();
        Shipments.Query fast = Shipments.filterByCarrier("fast");
        assertThat(all(fast.orderBy(Shipments.day().desc()).exec(db)))
                .containsExactly(
                        one(Shipments.getByCustomerAndNumber("b", 1).exec(db)),
                        one(Shipments.getByCustomerAndNumber("a", 3).exec(db)),
                        one(Shipments.getByCustomerAndNumber("a", 1).exec(db)));
        assertThat(weights(fast.filter(s -> s.note().isNotNull()), db)).containsExactly(30);
        assertThat(weights(fast.filter(s -> s.weight().lt(30).and(s.day().ge(day(3)))), db))
                .containsExactly(20);
        assertThat(weights(fast.orderBy(Shipments.day().asc()).limit(1).offset(1), db))
                .containsExactly(30);
        assertThat(one(fast.count().exec(db))).isEqualTo(3);
        assertThat(one(fast.filter(s -> s.weight().gt(10)).count().exec(db))).isEqualTo(2);
        assertThat(one(fast.filter(s -> s.weight().gt(99)).exists().exec(db))).isFalse();
        Page<Shipment> page = one(fast.orderBy(Shipments.day().asc()).page(2).exec(db));
        assertThat(page.items()).extracting(Shipment::weight).containsExactly(10, 30);
        assertThat(one(fast.orderBy(Shipments.day().asc())
                                .page(2)
                                .at(page.nextCursor().orElseThrow())
                                .exec(db))
                        .items())
                .extracting(Shipment::weight)
                .containsExactly(20);
    }

    @Test
    default void recordsAreWrittenByAnIndexThatDoesNotHoldThemWhole() {
        Db db = stored();
        assertThat(one(Shipments.filterByCarrier("fast").update().note("seen").exec(db)))
                .isEqualTo(3);
        assertThat(weights(Shipments.filterByStatus("open").filter(s -> s.note().eq("seen")), db))
                .containsExactlyInAnyOrder(10, 30);
        assertThat(one(Shipments.filterByStatus("open")
                        .filter(s -> s.weight().gt(10))
                        .delete()
                        .exec(db)))
                .isEqualTo(2);
        assertThat(weights(Shipments.filterByStatus("open"), db)).containsExactly(10);
    }

    @Test
    default void aPartitionOfTheKeyHasSeveralOrders() {
        Db db = stored();
        Shipments.Query ofA = Shipments.filterByCustomer("a");
        assertThat(weights(ofA.orderBy(Shipments.number().asc()), db)).containsExactly(10, 40, 30);
        assertThat(weights(ofA.orderBy(Shipments.day().asc()), db)).containsExactly(10, 30, 40);
        assertThat(weights(ofA.orderBy(Shipments.weight().desc()), db)).containsExactly(40, 30, 10);
        assertThat(weights(ofA.filter(s -> s.weight().between(10, 30)).consistent(), db))
                .containsExactlyInAnyOrder(10, 30);
        assertThat(weights(
                        ofA.filter(s -> s.day().gt(day(1)).and(s.note().isNotNull()))
                                .orderBy(Shipments.day().desc())
                                .consistent(),
                        db))
                .containsExactly(30);
    }

    @Test
    default void whatExpiresIsARecordLikeAnyOther() {
        Db db = stored();
        Instant end = Instant.parse("2090-01-02T03:04:05.678901Z");
        Shipment kept = one(shipment("c", 1, "slow", "open", 1, 1).until(end).exec(db));
        assertThat(kept.until()).isEqualTo(end);
        assertThat(one(Shipments.getByCustomerAndNumber("c", 1).exec(db))).isEqualTo(kept);
        assertThat(all(Shipments.filterByCustomer("c")
                        .filter(s -> s.until().gt(end.minusMillis(1)))
                        .exec(db)))
                .containsExactly(kept);
        Shipment later = one(Shipments.update(kept).until(end.plusSeconds(9)).exec(db));
        assertThat(later.until()).isEqualTo(end.plusSeconds(9));
        assertThat(one(Shipments.update(later).until(null).exec(db)).until()).isNull();
    }

    private Db stored() {
        Db fresh = subject().empty(Shipments.MODEL).db();
        done(fresh.pushSchema());
        done(fresh.pushSchema());
        all(Shipments.createMany(List.of(
                        shipment("a", 1, "fast", "open", 1, 10),
                        shipment("a", 2, "slow", "open", 4, 40),
                        shipment("a", 3, "fast", "open", 3, 30).note("heavy"),
                        shipment("b", 1, "fast", "sent", 5, 20)))
                .exec(fresh));
        return fresh;
    }

    private static Shipments.Create shipment(
            String customer, int number, String carrier, String status, int day, int weight) {
        return Shipments.create()
                .customer(customer)
                .number(number)
                .carrier(carrier)
                .status(status)
                .day(day(day))
                .weight(weight);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static List<Integer> weights(Shipments.Query query, Db db) {
        return all(query.exec(db).map(Shipment::weight));
    }
}

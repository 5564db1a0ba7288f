package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.query.Sql;
import dev.sippet.session.Db;
import dev.sippet.session.Page;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.scenario.Reading;
import dev.sippet.testkit.scenario.Readings;
import dev.sippet.testkit.scenario.Todos;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * What keys and indexes serve is the same on every database. What they do not serve works where rows are found by any condition, and is
 * refused by name, before anything is sent, where they are found by keys.
 */
public interface KeyStoreContract extends Contract {

    @Test
    default void aPartitionIsReadInTheOrderOfItsSortKey() {
        Db db = stored();
        Readings.Query ofA = Readings.filterByDevice("a");
        assertThat(days(ofA.orderBy(Readings.day().asc()), db)).containsExactly(1, 2, 3, 4);
        assertThat(days(ofA.orderBy(Readings.day().desc()), db)).containsExactly(4, 3, 2, 1);
        assertThat(days(ofA.orderBy(Readings.day().desc()).limit(2).offset(1), db))
                .containsExactly(3, 2);
        assertThat(one(ofA.orderBy(Readings.day().asc()).first().exec(db)).amount())
                .isEqualTo(10);
        assertThat(one(ofA.count().exec(db))).isEqualTo(4);
        assertThat(one(Readings.filterByDevice("none").exists().exec(db))).isFalse();
    }

    @Test
    default void aRangeOfTheSortKeyIsRead() {
        Db db = stored();
        Readings.Query ofA = Readings.filterByDevice("a").orderBy(Readings.day().asc());
        assertThat(days(ofA.filter(r -> r.day().gt(day(2))), db)).containsExactly(3, 4);
        assertThat(days(ofA.filter(r -> r.day().le(day(2))), db)).containsExactly(1, 2);
        assertThat(days(ofA.filter(r -> r.day().between(day(2), day(3))), db)).containsExactly(2, 3);
        assertThat(days(ofA.filter(r -> r.day().gt(day(1)).and(r.day().lt(day(4)))), db))
                .containsExactly(2, 3);
        assertThat(days(ofA.filter(r -> r.day().gt(day(3)).and(r.day().lt(day(2)))), db))
                .isEmpty();
        assertThat(days(ofA.filter(r -> r.amount().ge(20).and(r.kind().ne("cold"))), db))
                .containsExactly(2, 4);
        assertThat(one(Readings.filterByDevice("a")
                        .filter(r -> r.day().ge(day(2)))
                        .count()
                        .exec(db)))
                .isEqualTo(3);
    }

    @Test
    default void severalPartitionsAreMerged() {
        Db db = stored();
        Readings.Query both = Readings.filter(r -> r.device().in("a", "b", "b", "none"));
        assertThat(days(both, db)).hasSize(6);
        assertThat(days(both.orderBy(Readings.day().asc(), Readings.device().asc()), db))
                .containsExactly(1, 1, 2, 2, 3, 4);
        assertThat(days(
                        Readings.filter(r -> r.device().eq("a").or(r.device().eq("b")))
                                .filter(r -> r.day().eq(day(2))),
                        db))
                .containsExactly(2, 2);
    }

    @Test
    default void anIndexIsReadLikeATable() {
        Db db = stored();
        Readings.Query warm = Readings.filterByKind("warm");
        assertThat(days(warm.orderBy(Readings.day().asc()), db)).containsExactly(1, 2, 2, 4);
        assertThat(days(
                        warm.filter(r -> r.day().ge(day(2)))
                                .orderBy(Readings.day().desc()),
                        db))
                .containsExactly(4, 2, 2);
        assertThat(all(warm.orderBy(Readings.day().asc(), Readings.device().desc())
                        .exec(db)
                        .map(Reading::device)))
                .containsExactly("a", "b", "a", "a");
        assertThat(one(warm.update().amount(5).exec(db))).isEqualTo(4);
        assertThat(one(warm.delete().exec(db))).isEqualTo(4);
    }

    @Test
    default void pagesGoForwardAndBackward() {
        Db db = stored();
        for (Readings.Query query : List.of(Readings.filterByDevice("a"), Readings.filterByKind("warm"))) {
            List<Integer> met = new ArrayList<>();
            Page<Reading> page = one(query.orderBy(Readings.day().asc()).page(3).exec(db));
            page.items().forEach(reading -> met.add(reading.day().getDayOfMonth()));
            Page<Reading> second = one(query.orderBy(Readings.day().asc())
                    .page(3)
                    .at(page.nextCursor().orElseThrow())
                    .exec(db));
            second.items().forEach(reading -> met.add(reading.day().getDayOfMonth()));
            assertThat(met).hasSize(4).isSorted();
            assertThat(second.nextCursor()).isEmpty();
            assertThat(one(query.orderBy(Readings.day().asc())
                                    .page(3)
                                    .at(second.prevCursor().orElseThrow())
                                    .exec(db))
                            .items())
                    .isEqualTo(page.items());
        }
    }

    @Test
    @ForCapability("store")
    default void whatNoKeyServesIsRefusedByName() {
        Db db = stored();
        keysOnly("amount", Readings.filter(r -> r.amount().eq(10)).exec(db));
        keysOnly("Reading", Readings.all().exec(db));
        keysOnly("Reading", Readings.filter(r -> r.kind().ne("warm")).delete().exec(db));
        keysOnly(
                "Counter.amount",
                Counters.all().orderBy(Counters.amount().asc()).exec(db()));
        keysOnly(
                "Reading.amount",
                Readings.filterByDevice("a").orderBy(Readings.amount().asc()).exec(db));
    }

    @Test
    default void theIndexThatIsMissingIsNamedBeforeAnythingIsSent() {
        Connected fresh = subject().empty(Readings.MODEL);
        Readings.Query amount = Readings.filter(r -> r.amount().eq(10));
        if (!byKeys()) {
            assertThat(one(amount.explain(fresh.db()))).isNotEmpty();
            return;
        }
        for (Publisher<?> asked : List.of(amount.explain(fresh.db()), amount.exec(fresh.db()))) {
            assertThat(error(UnsupportedFeature.class, asked).hint())
                    .hasValueSatisfying(hint -> assertThat(hint)
                            .startsWith("put @Index on Reading.amount")
                            .endsWith("@Model(scan = true)"));
        }
        assertThat(fresh.recording().kinds()).isEmpty();
    }

    @Test
    default void whatAStoreOfKeysHasNotGotIsRefusedByName() {
        keysOnly("SQL", Sql.query("select 1").map((row, at) -> 1).exec(db()));
        keysOnly("selecting values", Counters.all().select(Counters.name()).exec(db()));
        keysOnly("joins", Todos.filter(t -> t.account().email().eq("a")).exec(db()));
    }

    /** Works, or is refused where rows are found by keys. */
    private void keysOnly(String name, Publisher<?> statement) {
        if (!byKeys()) {
            done(Flux.from(statement).then());
            return;
        }
        UnsupportedFeature refused = error(UnsupportedFeature.class, statement);
        assertThat(refused)
                .hasMessageContaining(name)
                .hasMessageContaining(subject().capability().driver());
        assertThat(refused.hint()).isPresent();
    }

    private Db stored() {
        Db fresh = subject().empty(Readings.MODEL).db();
        done(fresh.pushSchema());
        all(Readings.createMany(List.of(
                        reading("a", 3, "cold", 30),
                        reading("a", 1, "warm", 10),
                        reading("b", 1, "cold", 11),
                        reading("a", 4, "warm", 40),
                        reading("a", 2, "warm", 20),
                        reading("b", 2, "warm", 21)))
                .exec(fresh));
        return fresh;
    }

    private static Readings.Create reading(String device, int day, String kind, int amount) {
        return Readings.create().device(device).day(day(day)).kind(kind).amount(amount);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static List<Integer> days(Readings.Query query, Db db) {
        return all(query.exec(db).map(reading -> reading.day().getDayOfMonth()));
    }
}

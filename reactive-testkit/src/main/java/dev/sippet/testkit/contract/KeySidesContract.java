package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.session.Db;
import dev.sippet.testkit.scenario.Sighting;
import dev.sippet.testkit.scenario.Sightings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A key or index may have several components on each of its sides, the partition and the sort key. */
public interface KeySidesContract extends Contract {

    @Test
    default void aPartitionOfSeveralIsReadInTheOrderOfASortKeyOfSeveral() {
        Db db = stored();
        Sightings.Query owls = Sightings.filterByRegionAndKind("north", "owl");
        var ordered = owls.orderBy(Sightings.day().asc(), Sightings.number().asc());
        assertThat(seen(ordered, db)).containsExactly(1, 2, 3, 4);
        assertThat(seen(owls.orderBy(Sightings.day().desc(), Sightings.number().desc()), db))
                .containsExactly(4, 3, 2, 1);
        assertThat(seen(ordered.filter(s -> s.day().ge(day(2))), db)).containsExactly(2, 3, 4);
        assertThat(seen(ordered.filter(s -> s.day().eq(day(2)).and(s.number().gt(-5))), db))
                .containsExactly(3);
        assertThat(one(Sightings.getByRegionAndKindAndDayAndNumber("north", "owl", day(2), -5)
                                .exec(db))
                        .seen())
                .isEqualTo(2);
    }

    @Test
    default void onePartOfAPartitionIsNoPartition() {
        Db db = stored();
        var north = Sightings.filterByRegion("north");
        if (byKeys()) {
            UnsupportedFeature refused = error(UnsupportedFeature.class, north.exec(db));
            assertThat(refused).hasMessageContaining("finds no Sighting by region");
            assertThat(refused.hint().orElseThrow())
                    .startsWith("give a value for all of region and kind, which are one partition,"
                            + " or put @Index on Sighting.region");
            var rare = Sightings.filter(s -> s.day().eq(day(1)).and(s.seen().eq(1)));
            assertThat(error(UnsupportedFeature.class, rare.exec(db)).hint().orElseThrow())
                    .startsWith("add @Index({\"day\", \"seen\"}) to @Model(indexes) of Sighting, or");
        } else {
            assertThat(seen(north, db)).hasSize(5);
        }
        assertThat(seen(
                        Sightings.filter(s ->
                                s.region().in("north", "south").and(s.kind().in("owl", "kite"))),
                        db))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    default void theStartsOfPartitionsAreNotTakenForWholeOnes() {
        Db db = stored();
        assertThat(seen(Sightings.filterByRegionAndKind("northo", "wl"), db)).isEmpty();
        assertThat(seen(Sightings.filterByRegionAndKind("north", "ow"), db)).isEmpty();
    }

    @Test
    default void anIndexHasAPartitionOfSeveral() {
        Db db = stored();
        Sightings.Query ofAnn = Sightings.filterByWatcherAndKind("ann", "owl");
        assertThat(seen(ofAnn.orderBy(Sightings.day().desc()), db)).containsExactly(4, 2, 1);
        assertThat(seen(ofAnn.filter(s -> s.day().lt(day(2))), db)).containsExactly(1);
        one(Sightings.updateByRegionAndKindAndDayAndNumber("north", "owl", day(1), 7)
                .watcher("bob")
                .exec(db));
        assertThat(seen(ofAnn.orderBy(Sightings.day().asc()), db)).containsExactly(2, 4);
        assertThat(seen(
                        Sightings.filterByWatcherAndKind("bob", "owl")
                                .orderBy(Sightings.day().asc()),
                        db))
                .containsExactly(1, 3, 6);
        assertThat(one(ofAnn.delete().exec(db))).isEqualTo(2);
    }

    private Db stored() {
        Db fresh = subject().empty(Sightings.MODEL).db();
        done(fresh.pushSchema());
        all(Sightings.createMany(List.of(
                        sighting("north", "owl", 2, 3, "bob", 3),
                        sighting("north", "owl", 2, -5, "ann", 2),
                        sighting("north", "owl", 1, 7, "ann", 1),
                        sighting("north", "owl", 10, 1, "ann", 4),
                        sighting("north", "kite", 1, 1, "ann", 5),
                        sighting("south", "owl", 3, 1, "bob", 6)))
                .exec(fresh));
        return fresh;
    }

    private static Sightings.Create sighting(
            String region, String kind, int day, int number, String watcher, int seen) {
        return Sightings.create()
                .region(region)
                .kind(kind)
                .day(day(day))
                .number(number)
                .watcher(watcher)
                .seen(seen);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static List<Integer> seen(Sightings.Query query, Db db) {
        return all(query.exec(db).map(Sighting::seen));
    }
}

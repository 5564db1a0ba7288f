package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.none;
import static dev.sippet.testkit.contract.Expect.one;
import static dev.sippet.testkit.contract.Telemetry.at;
import static dev.sippet.testkit.contract.Telemetry.event;
import static dev.sippet.testkit.contract.Telemetry.readings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.ConditionFailed;
import dev.sippet.error.UniqueViolation;
import dev.sippet.session.Page;
import dev.sippet.testkit.scenario.Device;
import dev.sippet.testkit.scenario.Devices;
import dev.sippet.testkit.scenario.Event;
import dev.sippet.testkit.scenario.Events;
import dev.sippet.testkit.scenario.Mount;
import dev.sippet.testkit.scenario.Warranties;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Models that are written for a store of keys have the statements that it serves, and these mean the same on every database. */
public interface KeyTargetContract extends Contract {

    @Test
    default void aPartitionComesInTheOrderOfItsSortKey() {
        Connected stored = stored();
        Events.ByDeviceName ofA = Events.filterByDeviceName("a");
        assertThat(readings(stored, ofA)).containsExactly(1, 2, 3, 4);
        assertThat(readings(stored, ofA.descending().limit(2))).containsExactly(4, 3);
        assertThat(readings(stored, ofA.at(at -> at.gt(at(1))).at(at -> at.le(at(3)))))
                .containsExactly(2, 3);
        assertThat(readings(stored, ofA.at(at -> at.between(at(2), at(3))).descending()))
                .containsExactly(3, 2);
        assertThat(one(ofA.consistent().first().exec(stored.db())).reading()).isEqualTo(1);
        assertThat(one(ofA.at(at -> at.ge(at(3))).count().exec(stored.db()))).isEqualTo(2);
        assertThat(one(Events.filterByDeviceName("c").exists().exec(stored.db())))
                .isFalse();
        assertThat(stored.recording().kinds()).doesNotContain("Scan");
    }

    @Test
    default void whatIsNoKeyIsAFilter() {
        Connected stored = stored();
        Events.ByDeviceName ofA = Events.filterByDeviceName("a");
        assertThat(readings(
                        stored, ofA.filter(e -> e.reading().gt(1).and(e.note().isNull()))))
                .containsExactly(2, 4);
        assertThat(readings(
                        stored,
                        ofA.filter(e -> e.note().startsWith("no").or(e.kind().eq("cold")))))
                .containsExactly(1, 3, 4);
        assertThat(readings(stored, ofA.filter(e -> e.note().contains("ot").not())))
                .isEmpty();
        assertThat(readings(stored, ofA.filter(e -> e.reading().in(2, 4, 9)))).containsExactly(2, 4);
        assertThat(readings(stored, ofA.filterIf("warm", (e, kind) -> e.kind().eq(kind))))
                .containsExactly(1, 2, 3);
    }

    @Test
    default void listsAreAskedAndChanged() {
        Connected stored = stored();
        Events.ByDeviceName ofA = Events.filterByDeviceName("a");
        one(Events.updateByDeviceNameAndAt("a", at(1))
                .marks(m -> m.push("red", "blue"))
                .exec(stored.db()));
        one(Events.updateByDeviceNameAndAt("a", at(2)).marks(m -> m.push("red")).exec(stored.db()));
        assertThat(readings(stored, ofA.filter(e -> e.marks().contains("red")))).containsExactly(1, 2);
        assertThat(readings(stored, ofA.filter(e -> e.marks().containsAll(List.of("red", "blue")))))
                .containsExactly(1);
        assertThat(readings(stored, ofA.filter(e -> e.marks().size().lt(1)))).containsExactly(3, 4);
        assertThat(one(Events.updateByDeviceNameAndAt("a", at(1))
                                .marks(m -> m.remove("red").push("green"))
                                .exec(stored.db()))
                        .marks())
                .containsExactly("blue", "green");
        assertThat(stored.recording().kinds()).doesNotContain("Scan");
    }

    @Test
    default void severalPartitionsAreMergedInOrder() {
        Connected stored = stored();
        Events.ByDeviceName both = Events.filterByDeviceNameIn(List.of("b", "a", "b", "none"));
        assertThat(readings(stored, both.descending().limit(3))).containsExactly(4, 3, 2);
        assertThat(readings(stored, both.at(at -> at.lt(at(2))))).containsExactlyInAnyOrder(1, 11);
        Page<Event> first = one(both.page(2).exec(stored.db()));
        assertThat(first.items()).extracting(Event::reading).containsExactly(1, 11);
        Page<Event> second =
                one(both.page(2).at(first.nextCursor().orElseThrow()).exec(stored.db()));
        assertThat(second.items()).extracting(Event::reading).containsExactly(2, 3);
        assertThat(one(Events.filterByKindIn(List.of("cold", "warm")).count().exec(stored.db())))
                .isEqualTo(5);
        assertThat(readings(stored, Events.filterByDeviceNameIn(List.of()))).isEmpty();
        assertThat(stored.recording().kinds()).doesNotContain("Scan");
    }

    @Test
    default void manyAreFoundByTheirKeysAtOnce() {
        Connected stored = stored();
        record At(String device, int second) {}
        List<At> pairs = List.of(new At("a", 2), new At("b", 1), new At("b", 2), new At("a", 2), new At("none", 1));
        assertThat(all(Events.filterByDeviceNameAndAtIn(pairs, At::device, pair -> at(pair.second()))
                        .consistent()
                        .exec(stored.db())))
                .extracting(Event::reading)
                .containsExactlyInAnyOrder(2, 11);
        assertThat(all(Events.filterByReferenceIn(List.of("a1", "b1", "none"))
                        .filter(e -> e.reading().gt(1))
                        .exec(stored.db())))
                .extracting(Event::reading)
                .containsExactly(11);
        assertThat(one(Events.filterByDeviceNameAndAtIn(List.<At>of(), At::device, pair -> at(pair.second()))
                        .exists()
                        .exec(stored.db())))
                .isFalse();
        assertThat(one(Events.filterByReferenceIn(List.of("a1", "a2"))
                        .update()
                        .kind("new")
                        .exec(stored.db())))
                .isEqualTo(2);
        assertThat(stored.recording().kinds()).doesNotContain("Scan");
    }

    @Test
    default void thousandsOfKeysAreFoundAtOnce() {
        Connected stored = stored();
        List<String> names = IntStream.range(0, 5_000)
                .mapToObj(number -> number % 1_000 == 0 ? "a" : "no device " + number)
                .toList();
        assertThat(all(Devices.filterByNameIn(names).exec(stored.db())))
                .extracting(Device::name)
                .containsExactly("a");
        List<Integer> seconds = IntStream.range(0, 150).boxed().toList();
        assertThat(one(Events.filterByDeviceNameAndAtIn(seconds, second -> "a", Telemetry::at)
                        .count()
                        .exec(stored.db())))
                .isEqualTo(4);
        assertThat(stored.recording().kinds()).doesNotContain("Scan");
    }

    @Test
    default void aTextOfTheSortKeyIsAskedForItsStart() {
        Connected stored = stored();
        Events.ByKindOrderedByReference warm = Events.filterByKindOrderedByReference("warm");
        assertThat(readings(stored, warm.reference(r -> r.startsWith("a")))).containsExactly(1, 2, 3);
        assertThat(readings(
                        stored,
                        warm.reference(r -> r.startsWith("a"))
                                .reference(r -> r.gt("a1"))
                                .descending()))
                .containsExactly(3, 2);
        assertThat(readings(stored, warm.reference(r -> r.startsWith("A")))).isEmpty();
        assertThat(readings(stored, warm.reference(r -> r.startsWith("")))).containsExactly(1, 2, 3, 11);
        assertThat(one(warm.reference(r -> r.startsWith("b%")).count().exec(stored.db())))
                .isZero();
        Events.ByReading three = Events.filterByReading(3);
        assertThat(readings(stored, three.kind(k -> k.eq("warm")).reference(r -> r.startsWith("a"))))
                .containsExactly(3);
        assertThat(readings(stored, three.kind(k -> k.startsWith("wa")))).containsExactly(3);
        assertThat(readings(stored, three.kind(k -> k.eq("warm")).reference(r -> r.startsWith("b"))))
                .isEmpty();
    }

    @Test
    default void aStreamIsUpsertedByTheKey() {
        Connected stored = stored();
        Flux<Events.Create> stream = Flux.just(event("a", 3, "warm", 33), event("b", 7, "cold", 5));
        assertThat(one(Events.upsertAllByDeviceNameAndAt(stream)
                        .onUpdate(u -> u.note("again"))
                        .exec(stored.db())
                        .last()))
                .isEqualTo(2);
        assertThat(one(Events.getByReference("a3").exec(stored.db())).note()).isEqualTo("again");
        assertThat(readings(
                        stored,
                        Events.filterByDeviceNameIn(List.of("a", "b"))
                                .filter(e -> e.reading().gt(3))))
                .containsExactlyInAnyOrder(4, 5, 11, 33);
    }

    @Test
    default void whatIsEmbeddedOrDeferredIsAFilter() {
        Connected stored = stored();
        Events.ByDeviceName ofA = Events.filterByDeviceName("a");
        done(Events.updateByReference("a1")
                .mount(new Mount("north", 2))
                .exec(stored.db())
                .then());
        done(Events.updateByReference("a2")
                .mount(new Mount("south", 3))
                .log("all is well")
                .exec(stored.db())
                .then());
        assertThat(readings(stored, ofA.filter(e -> e.mount().wall().startsWith("no"))))
                .containsExactly(1);
        assertThat(readings(
                        stored,
                        ofA.filter(e -> e.mount().height().ge(2).and(e.mount().isNotNull()))))
                .containsExactly(1, 2);
        assertThat(readings(stored, ofA.filter(e -> e.log().contains("well")))).containsExactly(2);
        assertThat(readings(stored, ofA.filter(e -> e.log().isNull()))).containsExactly(1, 3, 4);
        Event two = one(
                Events.getByReference("a2").include(Events.log()).consistent().exec(stored.db()));
        assertThat(two.log().get()).contains("all is well");
    }

    @Test
    default void aLocalIndexSeesWhatWasWritten() {
        Connected stored = stored();
        Events.ByDeviceNameOrderedByReading ofA =
                Events.filterByDeviceNameOrderedByReading("a").consistent();
        one(Events.updateByReference("a1").reading(9).exec(stored.db()));
        assertThat(readings(stored, ofA.reading(r -> r.gt(2)))).containsExactly(3, 4, 9);
        assertThat(one(ofA.descending().first().exec(stored.db())).reading()).isEqualTo(9);
    }

    @Test
    default void anIndexComesInItsOrderPageByPage() {
        Connected stored = stored();
        Events.ByKind warm = Events.filterByKind("warm");
        Page<Event> first = one(warm.page(2).exec(stored.db()));
        assertThat(first.items()).extracting(Event::reading).containsExactly(1, 11);
        Page<Event> second =
                one(warm.page(2).at(first.nextCursor().orElseThrow()).exec(stored.db()));
        assertThat(second.items()).extracting(Event::reading).containsExactly(2, 3);
        assertThat(second.nextCursor()).isEmpty();
        assertThat(one(warm.page(2).at(second.prevCursor().orElseThrow()).exec(stored.db()))
                        .items())
                .isEqualTo(first.items());
        assertThat(readings(
                        stored,
                        warm.at(at -> at.eq(at(1))).filter(e -> e.deviceName().ne("a"))))
                .containsExactly(11);
    }

    @Test
    default void oneIsFoundAndChangedByItsKeyAndByWhatIsUnique() {
        Connected stored = stored();
        Event two = one(Events.getByDeviceNameAndAt("a", at(2)).exec(stored.db()));
        assertThat(one(Events.findByReference("a2").exec(stored.db())).reading())
                .isEqualTo(2);
        none(Events.findByReference("none").exec(stored.db()));
        assertThat(one(Events.update(two).reading(r -> r.plus(20)).note("n").exec(stored.db()))
                        .reading())
                .isEqualTo(22);
        assertThat(one(Events.updateByReference("a2").reference("new").exec(stored.db()))
                        .note())
                .isEqualTo("n");
        error(
                UniqueViolation.class,
                Events.updateByReference("new").reference("a3").exec(stored.db()));
        assertThat(one(Events.deleteByReference("new").exec(stored.db()))).isTrue();
        assertThat(one(Events.deleteByDeviceNameAndAt("a", at(2)).exec(stored.db())))
                .isFalse();
        Events.Create again = event("a", 3, "warm", 33);
        assertThat(one(Events.upsertByDeviceNameAndAt(again)
                                .onUpdate(u -> u.note("again"))
                                .exec(stored.db()))
                        .note())
                .isEqualTo("again");
    }

    @Test
    default void aPartitionIsChangedAndDeleted() {
        Connected stored = stored();
        Events.ByDeviceName ofA = Events.filterByDeviceName("a").at(at -> at.ge(at(3)));
        assertThat(one(ofA.update().kind("old").exec(stored.db()))).isEqualTo(2);
        assertThat(readings(stored, Events.filterByKind("old"))).containsExactly(3, 4);
        assertThat(one(ofA.delete().exec(stored.db()))).isEqualTo(2);
        assertThat(readings(stored, Events.filterByDeviceName("a"))).containsExactly(1, 2);
        Device device = one(Devices.getByName("a").exec(stored.db()));
        one(Devices.update(device).site("s2").exec(stored.db()));
        error(ConditionFailed.class, Devices.update(device).site("s3").exec(stored.db()));
    }

    @Test
    default void onlyWhatMayBeReadAsAWholeIs() {
        Connected stored = stored();
        assertThat(all(Warranties.scan().filter(w -> w.years().lt(9)).exec(stored.db())))
                .hasSize(1);
        assertThat(one(Warranties.scan().count().exec(stored.db()))).isEqualTo(2);
        assertThat(all(Warranties.filterByInsurer("i")
                        .filter(w -> w.years().gt(2))
                        .exec(stored.db())))
                .hasSize(1);
    }

    private Connected stored() {
        return Telemetry.in(subject());
    }
}

package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.none;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.ConditionFailed;
import dev.sippet.error.UniqueViolation;
import dev.sippet.query.KeyQueryBuilder;
import dev.sippet.session.Page;
import dev.sippet.testkit.scenario.Device;
import dev.sippet.testkit.scenario.Devices;
import dev.sippet.testkit.scenario.Event;
import dev.sippet.testkit.scenario.Events;
import dev.sippet.testkit.scenario.Warranties;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    default void relationsLeadAlongKeys() {
        Connected stored = stored();
        Device a = one(Devices.getByName("a")
                .include(Devices.events().descending().limit(2), Devices.warranty())
                .exec(stored.db()));
        assertThat(stored.recording().kinds()).hasSize(3);
        assertThat(a.events().get()).extracting(Event::reading).containsExactly(4, 3);
        assertThat(a.warranty().get().orElseThrow().years()).isEqualTo(2);
        assertThat(readings(stored, Devices.events(a).at(at -> at.lt(at(3))))).containsExactly(1, 2);
        Event made = one(Devices.events(a)
                .create()
                .at(at(9))
                .kind("cold")
                .reference("a9")
                .reading(9)
                .exec(stored.db()));
        assertThat(one(Events.device(made).exec(stored.db())).site()).isEqualTo("s1");
        assertThat(one(Devices.warranty(a).exec(stored.db())).insurer()).isEqualTo("i");
        assertThat(all(Events.filterByKind("cold").include(Events.device()).exec(stored.db())))
                .extracting(event -> event.device().get().name())
                .containsExactly("a", "a");
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
        Connected fresh = subject().empty(Devices.MODEL, Events.MODEL, Warranties.MODEL);
        done(fresh.db().pushSchema());
        one(Devices.create().name("a").site("s1").exec(fresh.db()));
        one(Devices.create().name("b").site("s1").exec(fresh.db()));
        all(Events.createMany(List.of(
                        event("a", 3, "warm", 3).note("not"),
                        event("a", 1, "warm", 1).note("note"),
                        event("b", 1, "warm", 11),
                        event("a", 4, "cold", 4),
                        event("a", 2, "warm", 2)))
                .exec(fresh.db()));
        all(Warranties.createMany(List.of(
                        Warranties.create().deviceName("a").insurer("i").years(2),
                        Warranties.create().deviceName("b").insurer("i").years(9)))
                .exec(fresh.db()));
        fresh.recording().clear();
        return fresh;
    }

    private static Events.Create event(String device, int at, String kind, int reading) {
        return Events.create()
                .deviceName(device)
                .at(at(at))
                .kind(kind)
                .reference(device + at)
                .reading(reading);
    }

    private static Instant at(int seconds) {
        return Instant.ofEpochSecond(seconds);
    }

    private static List<Integer> readings(Connected stored, KeyQueryBuilder<Event, ?, ?> query) {
        return all(query.exec(stored.db()).map(Event::reading));
    }
}

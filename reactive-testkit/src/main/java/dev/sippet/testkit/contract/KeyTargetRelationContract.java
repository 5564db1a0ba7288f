package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.none;
import static dev.sippet.testkit.contract.Expect.one;
import static dev.sippet.testkit.contract.Telemetry.at;
import static dev.sippet.testkit.contract.Telemetry.readings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.RecordNotFound;
import dev.sippet.testkit.scenario.Device;
import dev.sippet.testkit.scenario.DeviceLabels;
import dev.sippet.testkit.scenario.Devices;
import dev.sippet.testkit.scenario.Event;
import dev.sippet.testkit.scenario.Events;
import dev.sippet.testkit.scenario.Label;
import dev.sippet.testkit.scenario.Labels;
import dev.sippet.testkit.scenario.Spare;
import dev.sippet.testkit.scenario.Spares;
import dev.sippet.testkit.scenario.Warranties;
import dev.sippet.testkit.scenario.Warranty;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Models that are written for a store of keys lead to each other along keys, in what is read, asked and written. */
public interface KeyTargetRelationContract extends Contract {

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
    default void conditionsAlongRelationsAreAnsweredByKeys() {
        Connected stored = stored();
        assertThat(readings(
                        stored,
                        Events.filterByKind("warm")
                                .filter(e -> e.device().site().eq("s2"))))
                .isEmpty();
        done(Devices.update(one(Devices.getByName("b").exec(stored.db())))
                .site("s2")
                .exec(stored.db())
                .then());
        assertThat(readings(
                        stored,
                        Events.filterByKind("warm")
                                .filter(e -> e.device().site().eq("s2"))))
                .containsExactly(11);
        assertThat(readings(
                        stored,
                        Events.filterByKind("warm")
                                .filter(e -> e.device().warranty().years().lt(9))))
                .containsExactly(1, 2, 3);
        assertThat(one(Events.filterByKind("warm")
                        .filter(e -> e.device().site().eq("s2"))
                        .delete()
                        .exec(stored.db())))
                .isEqualTo(1);
        assertThat(stored.recording().kinds()).doesNotContain("Scan");
    }

    @Test
    default void whatOneOfManySaysIsAnsweredByKeys() {
        Connected stored = stored();
        assertThat(all(Warranties.filterByInsurer("i")
                        .filter(w -> w.device().events().any(e -> e.kind().eq("cold")))
                        .exec(stored.db())))
                .extracting(Warranty::deviceName)
                .containsExactly("a");
        assertThat(all(Warranties.filterByInsurer("i")
                        .filter(w -> w.device().events().count().lt(2))
                        .exec(stored.db())))
                .extracting(Warranty::deviceName)
                .containsExactly("b");
        assertThat(stored.recording().kinds()).doesNotContain("Scan");
    }

    @Test
    default void recordsMoveBetweenOwners() {
        Connected stored = stored();
        Device a = device(stored, "a");
        Spare first = one(Devices.spares(a).create().number("1").exec(stored.db()));
        Spare second = one(Spares.create().number("2").exec(stored.db()));
        assertThat(one(Devices.spares(a).link(first, second).exec(stored.db()))).isEqualTo(2);
        assertThat(one(Devices.spares(device(stored, "b")).link(second).exec(stored.db())))
                .isEqualTo(1);
        assertThat(numbers(stored, "a")).containsExactly("1");
        assertThat(one(Devices.spares(a).unlink(first, second).exec(stored.db())))
                .isEqualTo(1);
        assertThat(numbers(stored, "a")).isEmpty();
        assertThat(one(Spares.getByNumber("1").exec(stored.db())).deviceName()).isNull();
        Event gone = one(Events.getByReference("a1").exec(stored.db()));
        assertThat(one(Devices.events(a).unlink(gone).exec(stored.db()))).isEqualTo(1);
        none(Events.findByReference("a1").exec(stored.db()));
    }

    @Test
    default void recordsAreJoinedAndReadOverTheirJoin() {
        Connected stored = stored();
        Device a = device(stored, "a");
        Label red = one(Devices.labels(a).create().name("red").exec(stored.db()));
        Label old = one(Labels.create().name("old").exec(stored.db()));
        assertThat(one(Devices.labels(a).link(red, old).exec(stored.db()))).isEqualTo(1);
        done(Devices.labels(device(stored, "b")).link(old).exec(stored.db()).then());
        stored.recording().clear();
        assertThat(all(Devices.labels(a).exec(stored.db()).map(Label::name))).containsExactlyInAnyOrder("red", "old");
        assertThat(all(Devices.labels(a)
                        .filter(l -> l.name().startsWith("r"))
                        .exec(stored.db())
                        .map(Label::name)))
                .containsExactly("red");
        assertThat(readings(stored, Labels.events(old).at(at -> at.ge(at(3))))).containsExactly(3, 4);
        assertThat(readings(stored, Labels.events(old).descending().limit(2))).containsExactly(4, 3);
        assertThat(one(Labels.events(old).count().exec(stored.db()))).isEqualTo(5);
        assertThat(stored.recording().kinds()).doesNotContain("Scan");
        assertThat(one(Devices.labels(a).unlink(old).exec(stored.db()))).isEqualTo(1);
        assertThat(all(Devices.labels(a).exec(stored.db()).map(Label::name))).containsExactly("red");
        assertThat(one(DeviceLabels.filterByLabelName("old").count().exec(stored.db())))
                .isEqualTo(1);
    }

    @Test
    default void aRecordAndItsRelationsChangeTogether() {
        Connected stored = stored();
        Device a = device(stored, "a");
        done(Devices.spares(a).create().number("1").exec(stored.db()).then());
        Spare second = one(Spares.create().number("2").exec(stored.db()));
        Label red = one(Labels.create().name("red").exec(stored.db()));
        Device fresh = one(Devices.update(a)
                .site("s9")
                .spares(s -> s.unlinkAll().link(second).create(n -> n.number("3")))
                .labels(l -> l.link(red))
                .exec(stored.db()));
        assertThat(fresh.site()).isEqualTo("s9");
        assertThat(numbers(stored, "a")).containsExactlyInAnyOrder("2", "3");
        assertThat(all(Devices.labels(fresh).exec(stored.db()))).hasSize(1);
        Device bare =
                one(Devices.update(fresh).site("s10").warranty(w -> w.unset()).exec(stored.db()));
        none(Devices.warranty(a).exec(stored.db()));
        one(Devices.update(bare)
                .site("s11")
                .warranty(w -> w.create(n -> n.insurer("new").years(1)))
                .exec(stored.db()));
        assertThat(one(Devices.warranty(a).exec(stored.db())).insurer()).isEqualTo("new");
        Spare none = new Spare("none", null, second.device());
        error(
                RecordNotFound.class,
                Devices.update(device(stored, "a"))
                        .site("s12")
                        .spares(s -> s.link(none))
                        .exec(stored.db()));
    }

    private static Device device(Connected stored, String name) {
        return one(Devices.getByName(name).exec(stored.db()));
    }

    private static List<String> numbers(Connected stored, String device) {
        return all(Spares.filterByDeviceName(device).exec(stored.db()).map(Spare::number));
    }

    private Connected stored() {
        return Telemetry.in(subject());
    }
}

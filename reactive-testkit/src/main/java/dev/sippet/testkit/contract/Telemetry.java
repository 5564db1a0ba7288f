package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.one;

import dev.sippet.query.RecordQuery;
import dev.sippet.testkit.scenario.DeviceLabels;
import dev.sippet.testkit.scenario.Devices;
import dev.sippet.testkit.scenario.Event;
import dev.sippet.testkit.scenario.Events;
import dev.sippet.testkit.scenario.Labels;
import dev.sippet.testkit.scenario.Spares;
import dev.sippet.testkit.scenario.Warranties;
import java.time.Instant;
import java.util.List;

/** Two devices and what they tell: models that are written for a store of keys. */
final class Telemetry {
    private Telemetry() {}

    static Connected in(Subject subject) {
        Connected fresh = subject.empty(
                Devices.MODEL, Events.MODEL, Warranties.MODEL, Spares.MODEL, Labels.MODEL, DeviceLabels.MODEL);
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

    static Events.Create event(String device, int at, String kind, int reading) {
        return Events.create()
                .deviceName(device)
                .at(at(at))
                .kind(kind)
                .reference(device + at)
                .reading(reading);
    }

    static Instant at(int seconds) {
        return Instant.ofEpochSecond(seconds);
    }

    static List<Integer> readings(Connected stored, RecordQuery<Event, ?, ?> query) {
        return all(query.exec(stored.db()).map(Event::reading));
    }
}

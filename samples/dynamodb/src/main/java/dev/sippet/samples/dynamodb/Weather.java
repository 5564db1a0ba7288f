package dev.sippet.samples.dynamodb;

import dev.sippet.Sippet;
import dev.sippet.error.ConditionFailed;
import dev.sippet.error.SippetException;
import dev.sippet.error.UniqueViolation;
import dev.sippet.session.Db;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/** Stores sensors and measurements, reads them by their keys and indexes, and prints what it did. */
public final class Weather {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Db db;
    private final PrintStream out;

    private Weather(Db db, PrintStream out) {
        this.db = db;
        this.out = out;
    }

    /** Runs it on the database of the first argument, such as {@code dynamodb://eu-central-1}, or on SQLite in memory. */
    @SuppressWarnings("SystemOut") // it is what the program is for
    public static void main(String[] arguments) {
        Db db = Sippet.connect(arguments.length > 0 ? arguments[0] : "sqlite::memory:");
        run(db, System.out).then(db.close()).block(Duration.ofMinutes(1));
    }

    static Mono<Void> run(Db db, PrintStream out) {
        Weather weather = new Weather(db, out);
        return db.pushSchema()
                .then(weather.store())
                .then(weather.read())
                .then(weather.page())
                .then(weather.change())
                .then(weather.refuse());
    }

    /** Two sensors at once, or none. */
    private Mono<Void> store() {
        return db.batch(
                        Sensors.create().name("roof").serial("s-1").place("north"),
                        Sensors.create().name("yard").serial("s-2").place("north"))
                .doOnNext(both -> say(
                        "stored " + both.getT1().name() + " and " + both.getT2().name()))
                .thenMany(Measurements.createMany(IntStream.range(0, 6)
                                .mapToObj(hour -> measurement(hour % 2 == 0 ? "roof" : "yard", hour))
                                .toList())
                        .exec(db))
                .count()
                .doOnNext(count -> say("stored " + count + " measurements"))
                .then();
    }

    private static Measurements.Create measurement(String sensor, int hour) {
        return Measurements.create()
                .sensorName(sensor)
                .at(START.plus(Duration.ofHours(hour)))
                .kind(hour < 4 ? "cold" : "warm")
                .amount(hour * 10);
    }

    /** By an index, with the latest two of each. */
    private Mono<Void> read() {
        return Sensors.filterByPlace("north")
                .include(Sensors.measurements().orderBy(m -> m.at().desc()).limit(2))
                .exec(db)
                .collectSortedList((a, b) -> a.name().compareTo(b.name()))
                .doOnNext(sensors -> sensors.forEach(sensor -> say(sensor.name() + " measured "
                        + amounts(sensor.measurements().get()))))
                .then();
    }

    /** In the order of the sort key of an index. */
    private Mono<Void> page() {
        return Measurements.filterByKind("cold")
                .orderBy(Measurements.at().asc())
                .page(3)
                .exec(db)
                .flatMap(first -> first.next(db)
                        .doOnNext(
                                next -> say("cold were " + amounts(first.items()) + ", then " + amounts(next.items()))))
                .then();
    }

    private Mono<Void> change() {
        Instant noon = START.plus(Duration.ofHours(3));
        return Measurements.filterBySensorName("yard")
                .filter(m -> m.at().le(noon))
                .update()
                .amount(n -> n.plus(1))
                .exec(db)
                .doOnNext(count -> say("corrected " + count))
                .then(Sensors.upsertByName(
                                Sensors.create().name("roof").serial("s-1").place("south"))
                        .exec(db))
                .doOnNext(roof -> say("moved the roof to the " + roof.place() + ", version " + roof.version()))
                .then();
    }

    /** A serial number that another one has, and a version that is gone. */
    private Mono<Void> refuse() {
        return Sensors.getBySerial("s-1")
                .exec(db)
                .flatMap(roof -> Sensors.update(roof)
                        .serial("s-2")
                        .exec(db)
                        .onErrorResume(UniqueViolation.class, this::refused)
                        .then(Sensors.update(roof).place("west").exec(db))
                        .then(Sensors.update(roof).place("east").exec(db))
                        .onErrorResume(ConditionFailed.class, this::refused))
                .then();
    }

    private Mono<Sensor> refused(SippetException error) {
        say("refused with " + error.getClass().getSimpleName());
        return Mono.empty();
    }

    private static List<Integer> amounts(List<Measurement> measurements) {
        return measurements.stream().map(Measurement::amount).toList();
    }

    private void say(String text) {
        out.println(text);
    }
}

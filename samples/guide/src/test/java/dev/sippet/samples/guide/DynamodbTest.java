package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.session.Page;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A model that is written for DynamoDB has the same statements on every database. */
class DynamodbTest extends ChapterTest {
    private final Instant since = Instant.parse("2026-01-02T00:00:00Z");

    @BeforeEach
    void store() {
        for (int day = 1; day <= 3; day++) {
            done(Events.create()
                    .device("d-1")
                    .at(Instant.parse("2026-01-0" + day + "T12:00:00Z"))
                    .kind("alarm")
                    .reference("r-" + day)
                    .reading(day)
                    .exec(db));
        }
    }

    @Test
    void aKeyFindsOne() {
        // region one
        Mono<Event> one = Events.getByDeviceAndAt("d-1", Instant.parse("2026-01-01T12:00:00Z"))
                .exec(db);
        Mono<Event> same = Events.findByReference("r-1").exec(db);
        // endregion
        assertThat(value(one)).isEqualTo(value(same));
    }

    @Test
    void aPartitionFindsSeveralInTheOrderOfItsSortKey() {
        // region partition
        Flux<Event> latest = Events.filterByDevice("d-1")
                .at(at -> at.ge(since)) // a range of the sort key: read no further than this
                .filter(e -> e.reading().gt(0.5).or(e.note().isNull())) // judged on what is read
                .descending()
                .limit(10)
                .exec(db);
        Mono<Page<Event>> alarms = Events.filterByKind("alarm").page(50).exec(db);
        Mono<Long> gone =
                Events.filterByDevice("d-1").at(at -> at.lt(since)).delete().exec(db);
        // endregion
        assertThat(values(latest)).extracting(Event::reading).containsExactly(3.0, 2.0);
        assertThat(value(alarms).items()).hasSize(3);
        assertThat(value(gone)).isEqualTo(1);
    }

    @Test
    void severalPartitionsAndKeysAreReadTogether() {
        record Reading(String device, Instant taken) {}
        List<String> references = List.of("r-1", "r-3", "none");
        List<Reading> readings = List.of(new Reading("d-1", Instant.parse("2026-01-02T12:00:00Z")));
        // region several
        Flux<Event> both = Events.filterByDeviceIn(List.of("d-1", "d-2"))
                .descending() // merged in the order of the sort key
                .limit(2)
                .exec(db);
        Flux<Event> these = Events.filterByReferenceIn(references).exec(db); // thousands of them, if there are
        Flux<Event> pairs = Events.filterByDeviceAndAtIn(readings, Reading::device, Reading::taken)
                .exec(db);
        // endregion
        assertThat(values(both)).extracting(Event::reading).containsExactly(3.0, 2.0);
        assertThat(values(these)).extracting(Event::reading).containsExactlyInAnyOrder(1.0, 3.0);
        assertThat(values(pairs)).extracting(Event::reading).containsExactly(2.0);
    }
}

package graphs;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Leads to itself, by one relation both ways and by another one way; knows others of its kind.
 *
 * @param boss whom it reports to
 */
@Model
public record Person(
        @Key @Auto long id,
        @Nullable Long bossId,
        @BelongsTo Deferred<Optional<Person>> boss,
        @HasMany(pair = "boss") Deferred<List<Person>> reports,
        long mentorId,
        @BelongsTo Deferred<Person> mentor,
        @HasMany(via = "reports.reports") Deferred<List<Person>> grandreports,
        @HasOne(via = "boss.mentor") Deferred<Optional<Person>> elder,
        @HasMany(pair = "from") Deferred<List<Knowing>> knowings,
        @HasMany(via = "knowings.to") Deferred<List<Person>> known,
        @HasMany(via = "known.known") Deferred<List<Person>> heardOf,
        @HasMany(via = "known.bossId") Deferred<List<Long>> bossesOfKnown,
        @HasOne Deferred<Optional<graphs.other.Car>> car) {}

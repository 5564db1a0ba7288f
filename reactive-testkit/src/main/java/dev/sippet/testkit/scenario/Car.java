package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.HasOne;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Version;
import dev.sippet.session.Deferred;
import java.util.Optional;

/** Always has one engine, and perhaps a trailer; counts its updates. */
@Model(scan = true)
public record Car(
        @Key @Auto long id,
        String plate,
        @Version long version,
        @HasOne Deferred<Engine> engine,
        @HasOne Deferred<Optional<Trailer>> trailer) {}

package dev.sippet.testkit.scenario;

import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.HasOne;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Target;
import dev.sippet.annotation.Version;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;

/** Written for a store of keys, as all that it leads to is, and stored anywhere. */
@Model(target = Target.DYNAMODB)
public record Device(
        @Key String name,
        @Version long version,
        String site,
        @HasMany Deferred<List<Event>> events,
        @HasOne Deferred<Optional<Warranty>> warranty,
        @HasMany Deferred<List<Spare>> spares,
        @HasMany Deferred<List<DeviceLabel>> deviceLabels,
        @HasMany(via = "deviceLabels.label") Deferred<List<Label>> labels) {}

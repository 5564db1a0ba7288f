package dev.sippet.testkit.scenario;

import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Target;
import dev.sippet.session.Deferred;
import java.util.List;

/** On devices, over a model that joins them; and so of what these tell. */
@Model(target = Target.DYNAMODB)
public record Label(
        @Key String name,
        @HasMany Deferred<List<DeviceLabel>> deviceLabels,
        @HasMany(via = "deviceLabels.device.events") Deferred<List<Event>> events) {}

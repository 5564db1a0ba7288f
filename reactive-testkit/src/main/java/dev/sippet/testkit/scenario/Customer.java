package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import dev.sippet.annotation.Version;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Embedded values: always there, absent, deferred, with a part that is deferred, and one of several kinds. */
@Model(scan = true)
public record Customer(
        @Key @Auto long id,
        @Unique String name,
        Address address,
        Optional<Address> shipping,
        Deferred<Optional<Address>> former,
        Deferred<Price> credit,
        @Nullable Letter letter,
        Contact contact,
        @Nullable Contact fallback,
        @Version long version,
        @HasMany Deferred<List<Purchase>> purchases) {}

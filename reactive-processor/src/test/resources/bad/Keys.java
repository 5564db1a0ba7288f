package bad;

import dev.sippet.annotation.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model(key = "id")
record TwoWays(@Key long id) {} // error: [sippet:two-keys] TwoWays.id is a @Key, and @Model(key) names the key as well

@Model(key = {"id", "idd", "id"})
record Unknown( // error: [sippet:unknown-component] Unknown has no component idd // error: [sippet:key-twice] Unknown names id
        long id) {}

@Model
record Unfit(
        @Key @Nullable Long a, // error: [sippet:nullable-key] Unfit.a is a key, which is never NULL
        @Key Optional<String> b, // error: [sippet:nullable-key] Unfit.b is a key
        @Key double c, // error: [sippet:key-type] Unfit.c is a key, and two floating-point numbers
        @Key float d, // error: [sippet:key-type] Unfit.d is a key
        @Key @OnUpdate("now") Instant e, // error: [sippet:key-update] Unfit.e is a key, which never changes
        @Key @UpdatedAt Instant f) {} // error: [sippet:key-update] Unfit.f is a key

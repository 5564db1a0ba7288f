package bad;

import dev.sippet.annotation.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
@SuppressWarnings("rawtypes")
record Nullness(
        @Key long id,

        @Nullable
        int a, // error: [sippet:nullable-primitive] Nullness.a is of type int, which is never null: write @Nullable Integer

        @Nullable Optional<String> b, // error: [sippet:nullable-twice] Nullness.b is @Nullable and an Optional
        Optional<Optional<String>> c, // error: [sippet:nested-optional] Nullness.c is an Optional of an Optional
        Optional d, // error: [sippet:raw-optional] Nullness.d is an Optional of anything
        OptionalInt e) {} // error: [sippet:unsupported-type] Nullness.e is of type OptionalInt, which no column holds: use Optional<Integer>

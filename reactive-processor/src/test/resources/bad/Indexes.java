package bad;

import dev.sippet.annotation.*;
import java.time.*;
import java.util.*;

@Model(
        indexes = {
            @Index({"name", "nick"}),
            @Index({}),
            @Index({"name", "name"}),
            @Index(value = "a", name = "one"),
            @Index(value = "b", name = "ONE"),
            @Index({"a", "b"}),
            @Index({"a", "b"})
        })
record Indexes( // error: [sippet:unknown-component] Indexes has no stored component nick // error: [sippet:index-components] Indexes has an @Index in @Model(indexes) without // error: [sippet:index-components] Indexes names name twice // error: [sippet:index-name-taken] Indexes has two indexes ONE // error: [sippet:duplicate-index] Indexes has two indexes on a, b
        @Key @Unique long id, // error: [sippet:index-is-key] Indexes.id is the key
        String name,
        int a,
        int b,
        @Index("a") int c, // error: [sippet:index-components] Indexes.c has an @Index that names components

        @Unique @Index(name = "d")
        int d) {} // error: [sippet:unique-and-index] Indexes.d is @Unique

@Model(indexes = @Index({"a", "b"}))
record SameAsKey(@Key int a, @Key int b) {} // error: [sippet:index-is-key] SameAsKey has an @Index that covers

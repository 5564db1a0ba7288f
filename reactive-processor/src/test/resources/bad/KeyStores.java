package bad;

import dev.sippet.annotation.*;
import java.math.BigDecimal;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
record SomeRoles(
        @Key(Key.Role.PARTITION) long a,
        @Key long b) {} // error: [sippet:key-role] SomeRoles.b is a @Key without a role beside others with one

@Model
record OnlySorted(
        @Key(Key.Role.SORT) long a, // error: [sippet:key-role] OnlySorted.a is the sort key of no partition
        @Key(Key.Role.SORT) long b) {}

@Model
record ManyParts( // error: [sippet:key-sides] ManyParts has a key with more than four components as its partition
        @Key(Key.Role.PARTITION) long a,
        @Key(Key.Role.PARTITION) long b,
        @Key(Key.Role.PARTITION) long c,
        @Key(Key.Role.PARTITION) long d,
        @Key(Key.Role.PARTITION) long e) {}

@Model(
        target = Target.DYNAMODB,
        indexes = @Index(value = "key", sort = {"a", "b", "c", "d", "e"}))
record ManySorts( // error: [sippet:key-sides] ManySorts has an @Index with more than four components as its sort key
        @Key long key, long a, long b, long c, long d, long e) {}

@Model(
        indexes = {
            @Index(value = "a", sort = "none"),
            @Index(value = "a", sort = "a"),
            @Index(value = "b", sort = {"c", "c"}),
            @Index(value = "c", sort = "d", unique = true)
        })
record Sorts( // error: [sippet:unknown-component] Sorts has no stored component none // error: [sippet:index-components] Sorts names a twice // error: [sippet:index-components] Sorts names c twice // error: [sippet:unique-sort] Sorts has an @Index that is unique and has a sort key
        @Key long id, long a, long b, long c, @Index(sort = "e") long d, long e) {}

enum State {
    ON,
    OFF
}

@Model(
        target = Target.DYNAMODB,
        indexes = {@Index(value = "id", sort = "state"), @Index(value = "reading", sort = "at")})
record Typed(
        @Key(Key.Role.PARTITION) long id,
        @Key(Key.Role.SORT) boolean on, // error: [sippet:sort-type] Typed.on is what records are ordered by, and values
        State state, // error: [sippet:sort-type] Typed.state is what records are ordered by
        double reading, // error: [sippet:partition-type] Typed.reading is the partition of an @Index
        @Nullable Long at, // error: [sippet:sort-nullable] Typed.at is what records are ordered by and may be absent
        @Column(precision = 40) BigDecimal sum) {} // error: [sippet:store-digits] Typed.sum has more than the 38 digits

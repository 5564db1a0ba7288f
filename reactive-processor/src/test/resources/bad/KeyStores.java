package bad;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
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

@Model(
        indexes = {
            @Index(value = "a", including = {"none", "b", "b", "a"}),
            @Index(value = "b", unique = true, projection = Index.Projection.KEYS),
            @Index(value = "a", sort = "b", local = true),
            @Index(value = "id", local = true)
        })
record Slim( // error: [sippet:unknown-component] Slim has no stored component none // error: [sippet:index-components] Slim names b twice // error: [sippet:index-components] Slim names a twice // error: [sippet:unique-kept] Slim has an @Index that is unique // error: [sippet:local-index] Slim has a local @Index on a, b that does not order // error: [sippet:local-index] Slim has a local @Index on id that does not order
        @Key(Key.Role.PARTITION) long id, @Key(Key.Role.SORT) long at, long a, long b) {}

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

@Model(target = Target.DYNAMODB)
record Keeper(
        @Key long id,
        @HasMany Deferred<List<Kept>> kept, // error: [sippet:no-index] Keeper.kept is found by Kept.keeperId, and no key and no index there starts with that: put @Index on Kept.keeperId
        @HasMany Deferred<List<Loose>> loose, // error: [sippet:other-target] Keeper.loose leads to Loose, and only one of them is written for a store of keys
        @HasMany Deferred<List<Sorted>> sorted, // error: [sippet:no-index] Keeper.sorted is found by Sorted.keeperId

        @HasMany
        Deferred<List<Pairs>> pairs, // error: [sippet:no-index] Keeper.pairs is found by Pairs.keeperId

        @HasMany Deferred<List<Served>> served) {}

@Model(target = Target.DYNAMODB)
record Kept(@Key long id, long keeperId, @BelongsTo Deferred<Keeper> keeper) {}

@Model
record Loose(
        @Key long id,
        @Index long keeperId,
        @BelongsTo Deferred<Keeper> keeper) {} // error: [sippet:other-target] Loose.keeper leads to Keeper

@Model(target = Target.DYNAMODB, indexes = @Index(value = "name", sort = "keeperId"))
record Sorted(@Key long id, String name, long keeperId, @BelongsTo Deferred<Keeper> keeper) {}

@Model(target = Target.DYNAMODB, indexes = @Index(value = {"keeperId", "name"}, sort = {}))
record Pairs(@Key long id, String name, long keeperId, @BelongsTo Deferred<Keeper> keeper) {}

@Model(target = Target.DYNAMODB)
record Served(
        @Key(Key.Role.PARTITION) long keeperId,
        @Key(Key.Role.SORT) long number,
        @BelongsTo Deferred<Keeper> keeper) {}

@Model(target = Target.DYNAMODB)
record Indexed( // error: [sippet:store-indexes] Indexed has more than the 20 indexes of a table there
        @Key long id,
        @Index long aa,
        @Index long ba,
        @Index long ca,
        @Index long da,
        @Index long ea,
        @Index long fa,
        @Index long ga,
        @Index long ha,
        @Index long ia,
        @Index long ja,
        @Index long ka,
        @Index long la,
        @Index long ma,
        @Index long na,
        @Index long oa,
        @Index long pa,
        @Index long qa,
        @Index long ra,
        @Index long sa,
        @Index long ta,
        @Index long ua) {}

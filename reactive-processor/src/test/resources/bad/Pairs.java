package bad;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
record Pairs(
        @Key long id,

        @HasMany
        Deferred<List<Stranger>> a, // error: [sippet:no-pair] Pairs.a is the other side of nothing: add a @BelongsTo Deferred<Pairs> to Stranger

        @HasOne
        Deferred<Stranger> b, // error: [sippet:no-pair] Pairs.b is the other side of nothing

        @HasMany
        Deferred<List<Twin>> c, // error: [sippet:several-pairs] Pairs.c can be the other side of first and second of Twin: say which, as in @HasMany(pair = "first")

        @HasOne
        Deferred<Optional<Twin>> d, // error: [sippet:several-pairs] Pairs.d can be the other side of first and second of Twin: say which, as in @HasOne(pair = "first")

        @HasMany(pair = "third")
        Deferred<List<Twin>> e, // error: [sippet:unknown-pair] Pairs.e has the pair Twin.third, which is not there: write @HasMany(pair = "first")

        @HasMany(pair = "pairs")
        Deferred<List<Stranger>> f, // error: [sippet:unknown-pair] Pairs.f has the pair Stranger.pairs, which is not there: add a @BelongsTo Deferred<Pairs> to Stranger

        @HasMany(pair = "name")
        Deferred<List<Twin>> g, // error: [sippet:wrong-pair] Pairs.g has the pair Twin.name, which is no @BelongsTo: write

        @HasMany(pair = "other")
        Deferred<List<Twin>> h, // error: [sippet:wrong-pair] Pairs.h has the pair Twin.other, which leads to Stranger and not to Pairs: write

        @HasMany(pair = "pairs")
        Deferred<List<Back>> i, // error: [sippet:wrong-pair] Pairs.i has the pair Back.pairs, which is no @BelongsTo: write @HasMany(pair = "owner")

        @HasMany(pair = "first", via = "c")
        Deferred<List<Twin>> j, // error: [sippet:pair-and-via] Pairs.j has a pair and leads over other relations: keep one

        @HasOne(pair = "first")
        Deferred<Optional<Twin>> k, // error: [sippet:pair-not-unique] Pairs.k is one Twin, and several may have the same firstId: make Twin.firstId @Unique, or write @HasMany

        @HasOne(pair = "second") Deferred<Twin> fine) {}

@Model
record Stranger(@Key long id) {}

@Model
record Twin(
        @Key long id,
        String name,
        long firstId,
        @BelongsTo Deferred<Pairs> first,
        @Unique long secondId,
        @BelongsTo Deferred<Pairs> second,
        long otherId,
        @BelongsTo Deferred<Stranger> other) {}

@Model
record Back(
        @Key long id,
        long ownerId,
        @BelongsTo Deferred<Pairs> owner,
        @HasMany(via = "owner.c") Deferred<List<Twin>> pairs) {}

@Model
record Spot(
        @Key long hall,
        @Key int number,

        @HasOne
        Deferred<Placed> placed) {} // error: [sippet:pair-not-unique] Spot.placed is one Placed, and several may have the same hall and spot: add @Index(value = {"hall", "spot"}, unique = true) to @Model(indexes) of Placed

@Model
record Placed(
        @Key long id,
        long hall,
        int spot,

        @BelongsTo(
                key = {"hall", "spot"},
                references = {"hall", "number"})
        Deferred<Spot> at) {}

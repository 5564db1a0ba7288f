package bad;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
record Eagers(
        @Key long id,
        Near a, // error: [sippet:unsupported-type] Eagers.a is of type Near
        @HasMany List<Near> near, // error: [sippet:eager-circle] Eagers.near always comes with its record, and Eagers.near, Near.far, Far.eagers leads back to Eagers: make one of these a Deferred
        @HasMany Loose b, // error: [sippet:relation-type] Eagers.b is a Loose, and @HasMany leads to many
        @BelongsTo Loose c, // error: [sippet:unknown-component] Eagers.c has its key in cId
        long dId,
        @BelongsTo @Nullable Loose d, // error: [sippet:nullable-relation] Eagers.d is never null itself
        @HasMany @Index List<Loose> e, // error: [sippet:relation-annotation] Eagers.e is a relation
        Long fId,
        @BelongsTo Eagers f, // error: [sippet:eager-circle] Eagers.f always comes with its record, and Eagers.f leads back to Eagers
        @HasMany(via = "near.far") List<Far> far) {} // error: [sippet:eager-circle] Eagers.far always comes with its record, and Eagers.far, Far.eagers leads back

@Model
record Near(
        @Key long id,
        long eagersId,
        @BelongsTo Deferred<Eagers> eagers,
        @HasOne Optional<Far> far) {} // error: [sippet:eager-circle] Near.far always comes with its record, and Near.far, Far.eagers, Eagers.near leads back to Near

@Model
record Far(
        @Key long id,
        @Unique long nearId,
        @BelongsTo Deferred<Near> near,
        long eagersId,
        @BelongsTo Eagers eagers) {} // error: [sippet:eager-circle] Far.eagers always comes with its record, and Far.eagers, Eagers.near, Near.far leads back to Far

@Model
record Loose(@Key long id, long eagersId, @BelongsTo Deferred<Eagers> eagers) {}

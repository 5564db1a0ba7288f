package bad;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
record References(
        @Key long id,

        @BelongsTo
        Deferred<Owner> a, // error: [sippet:unknown-component] References.a has its key in aId, and there is no such component

        @BelongsTo(key = "nobody") Deferred<Owner> b, // error: [sippet:unknown-component] References.b names nobody
        long cId,

        @BelongsTo(references = "nothing")
        Deferred<Owner> c, // error: [sippet:unknown-component] References.c refers to Owner.nothing

        int dId,

        @BelongsTo
        Deferred<Owner> d, // error: [sippet:reference-type] References.d has its key in dId, whose type is not that of Owner.id

        @BelongsTo(key = {"id", "dId"})
        Deferred<Owner> e, // error: [sippet:reference-count] References.e has a key of 2 and refers to 1

        String fId,

        @BelongsTo(references = "name")
        Deferred<Owner> f, // error: [sippet:reference-not-unique] References.f refers to name of Owner

        @Nullable Long gId,

        @BelongsTo
        Deferred<Owner> g, // error: [sippet:relation-optional] References.g is always there, and its key gId may be NULL

        long hId,

        @BelongsTo
        Deferred<Optional<Owner>> h, // error: [sippet:relation-optional] References.h may be absent, and its key hId is never NULL

        @Column(length = 20) String iId,

        @BelongsTo(references = "email")
        Deferred<Owner> i) {} // error: [sippet:reference-type] References.i has its key in iId

@Model
record Owner(@Key long id, String name, @Unique String email) {}

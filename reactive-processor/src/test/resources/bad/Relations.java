package bad;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
record Relations(
        @Key long id,
        @BelongsTo long a, // error: [sippet:relation-type] Relations.a is @BelongsTo and no relation
        @BelongsTo Deferred<String> b, // error: [sippet:relation-type] Relations.b is a Deferred<String>
        Deferred<Owner> c, // error: [sippet:no-relation] Relations.c is a Deferred<Owner> that does not say
        @BelongsTo Deferred<List<Owner>> d, // error: [sippet:relation-type] Relations.d is a Deferred<List<Owner>>

        @BelongsTo
        Owner e, // error: [sippet:relation-type] Relations.e is @BelongsTo and no relation

        long fId,

        @BelongsTo @Unique
        Deferred<Owner> f, // error: [sippet:relation-annotation] Relations.f is a relation, which has no column of its own: put @Unique

        long gId,
        @Key @BelongsTo Deferred<Owner> g, // error: [sippet:key-relation] Relations.g is a relation, and a key
        long hId,
        @BelongsTo @Nullable Deferred<Owner> h, // error: [sippet:nullable-relation] Relations.h is never null itself
        long iId,
        @BelongsTo Optional<Deferred<Owner>> i) {} // error: [sippet:nullable-relation] Relations.i is never null itself

@Model
record Owner(@Key long id, String name, @Unique String email) {}

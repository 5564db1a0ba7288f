package bad;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
record Deferreds(
        @Key Deferred<Long> id, // error: [sippet:deferred-key] Deferreds.id is a key, which comes with every record: leave out Deferred
        @Version Deferred<Long> version, // error: [sippet:deferred-version] Deferreds.version is the version
        @Nullable Deferred<String> a, // error: [sippet:nullable-deferred] Deferreds.a is never null itself: where there may be no value, write Deferred<Optional<String>>
        Deferred<@Nullable String> b, // error: [sippet:nullable-deferred] Deferreds.b is never null itself
        Optional<Deferred<Integer>> c, // error: [sippet:nullable-deferred] Deferreds.c is never null itself: where there may be no value, write Deferred<Optional<Integer>>
        Deferred<Long> ownerId,

        @BelongsTo
        Deferred<Late> owner, // error: [sippet:deferred-reference] Deferreds.owner is found by Deferreds.ownerId, which is not read with its record: leave out Deferred there

        long lateNumber,

        @BelongsTo(key = "lateNumber", references = "number")
        Deferred<Late> late, // error: [sippet:deferred-reference] Deferreds.late is found by Late.number, which is not read

        Deferred<Object> d, // error: [sippet:relation-type] Deferreds.d is a Deferred<Object>, and only models and what a column holds can be deferred
        Deferred<Deferred<String>> e, // error: [sippet:relation-type] Deferreds.e is a Deferred<Deferred<String>>, and only
        @BelongsTo Deferred<String> f) {} // error: [sippet:relation-type] Deferreds.f is @BelongsTo and no relation: write Deferred<User>

@Model
record Late(@Key long id, @Unique Deferred<Long> number) {}

@Projection
record LateLine(Deferred<String> text) {} // error: [sippet:projection-deferred] LateLine.text is deferred, and a projection is read whole

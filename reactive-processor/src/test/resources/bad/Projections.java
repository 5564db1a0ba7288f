package bad;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.time.*;
import java.util.*;

@Projection
record Projections(
        @Key long id, // error: [sippet:projection-annotation] Projections.id has @Key
        @Default("1") int a, // error: [sippet:projection-annotation] Projections.a has @Default
        Deferred<Owner> b, // error: [sippet:projection-relation] Projections.b is a relation
        Set<String> c, // error: [sippet:unsupported-type] Projections.c is of type Set<String>
        @Column("a") String d) {} // error: [sippet:column-taken] Projections.d is stored in column a

@Projection
record Empty() {} // error: [sippet:empty] Empty has no components

@Model
record Owner(@Key long id) {}

package bad;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
record Vias(
        @Key long id,
        @HasMany(pair = "vias") Deferred<List<Step>> steps,

        @HasMany(via = "steps.nobody")
        Deferred<List<End>> a, // error: [sippet:via-step] Vias.a leads over Step.nobody, which is not there: name relations, separated by dots

        @HasMany(via = "nobody.end")
        Deferred<List<End>> b, // error: [sippet:via-step] Vias.b leads over Vias.nobody, which is not there

        @HasMany(via = "steps..end")
        Deferred<List<End>> c, // error: [sippet:via-step] Vias.c leads over Step., which is not there

        @HasMany(via = "steps.name.end")
        Deferred<List<End>> d, // error: [sippet:via-step] Vias.d leads over Step.name, which is no relation

        @HasMany(via = "steps.name")
        Deferred<List<Integer>> e, // error: [sippet:via-field] Vias.e leads to Step.name, and is a Deferred<List<Integer>>: write Deferred<List<String>>

        @HasMany(via = "steps.name")
        Deferred<List<Step>> n, // error: [sippet:via-field] Vias.n leads to Step.name, and is a Deferred<List<Step>>: write Deferred<List<String>>

        @HasMany(via = "id")
        Deferred<List<Long>> o, // error: [sippet:via-field] Vias.o leads to Vias.id, a field of its own: start the path with a relation

        @HasMany(via = "steps.endId")
        Deferred<List<Long>> p,

        @HasMany(via = "steps")
        Deferred<List<End>> f, // error: [sippet:via-end] Vias.f leads to Step, and is a Deferred<List<End>>: correct the path or the type

        @HasMany(via = "steps.end")
        Deferred<List<String>> g, // error: [sippet:via-end] Vias.g leads to End, and is a Deferred<List<String>>

        @HasOne(via = "steps.end")
        Deferred<Optional<End>> h, // error: [sippet:via-many] Vias.h is one record, and leads over Vias.steps, which are many: write @HasMany and a List

        @HasOne(via = "last.end")
        Deferred<End> i, // error: [sippet:via-optional] Vias.i leads over other relations, at whose end there may be nothing: write Deferred<Optional<End>>

        @HasMany(via = "k.vias.j")
        Deferred<List<End>> j, // error: [sippet:via-circle] Vias.j leads over itself

        @HasMany(via = "steps")
        Deferred<List<Step>> k,

        @HasMany(via = "steps.ends")
        Deferred<List<End>> l, // error: [sippet:via-circle] Vias.l leads over itself

        @HasOne(via = "k")
        Deferred<Optional<Step>> m, // error: [sippet:via-many] Vias.m is one record, and leads over Vias.k, which are many

        @HasOne(pair = "lastOf") Deferred<Optional<Step>> last) {}

@Model
record Step(
        @Key long id,
        String name,
        long viasId,
        @BelongsTo Deferred<Vias> vias,
        @Unique @Nullable Long lastOfId,
        @BelongsTo Deferred<Optional<Vias>> lastOf,
        long endId,
        @BelongsTo Deferred<End> end,
        @HasMany(via = "vias.l") Deferred<List<End>> ends) {} // error: [sippet:via-circle] Step.ends leads over itself

@Model
record End(@Key long id) {}

package bad;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
record Relations(
        @Key @Unique long id,
        @BelongsTo long a, // error: [sippet:relation-type] Relations.a is @BelongsTo and no relation
        @BelongsTo Deferred<String> b, // error: [sippet:relation-type] Relations.b is @BelongsTo and no relation
        Deferred<Owner> c, // error: [sippet:no-relation] Relations.c is a Deferred<Owner> that does not say
        long dId,

        @BelongsTo
        Deferred<List<Owner>> d, // error: [sippet:relation-type] Relations.d is a Deferred<List<Owner>>, and @BelongsTo leads to one record: write Deferred<User>

        @BelongsTo
        Object e, // error: [sippet:relation-type] Relations.e is @BelongsTo and no relation

        long fId,

        @BelongsTo @Unique
        Deferred<Owner> f, // error: [sippet:relation-annotation] Relations.f is a relation, which has no column of its own: put @Unique

        long gId,
        @Key @BelongsTo Deferred<Owner> g, // error: [sippet:key-relation] Relations.g is a relation, and a key
        long hId,
        @BelongsTo @Nullable Deferred<Owner> h, // error: [sippet:nullable-relation] Relations.h is never null itself
        long iId,
        @BelongsTo Optional<Deferred<Owner>> i, // error: [sippet:nullable-relation] Relations.i is never null itself
        @HasMany String j, // error: [sippet:relation-type] Relations.j is @HasMany and no relation: write Deferred<List<User>>
        @HasOne Optional<String> k, // error: [sippet:relation-type] Relations.k is @HasOne and no relation: write Deferred<User>
        @HasMany Deferred<Owned> l, // error: [sippet:relation-type] Relations.l is a Deferred<Owned>, and @HasMany leads to many: write Deferred<List<User>>, or @HasOne

        @HasMany
        Deferred<Optional<Owned>> m, // error: [sippet:relation-type] Relations.m is a Deferred<Optional<Owned>>, and @HasMany

        @HasOne
        Deferred<List<Owned>> n, // error: [sippet:relation-type] Relations.n is a Deferred<List<Owned>>, and @HasOne leads to one record

        @HasMany
        Deferred<Set<Owned>> o, // error: [sippet:relation-type] Relations.o is a Deferred<Set<Owned>>, and a relation to many is a List

        @HasMany
        Deferred<List<String>> p, // error: [sippet:relation-type] Relations.p is a Deferred<List<String>>, and only models and what a column holds can be deferred

        Deferred<List<Owned>> q, // error: [sippet:no-relation] Relations.q is a Deferred<List<Owned>> that does not say how it is found: add @HasMany

        @HasMany @HasOne
        Deferred<List<Owned>> r, // error: [sippet:two-relations] Relations.r is @HasMany and @HasOne: keep the one

        long sId,

        @BelongsTo @HasOne
        Deferred<Owner> s, // error: [sippet:two-relations] Relations.s is @BelongsTo and @HasOne

        @HasMany @Index
        Deferred<List<Owned>> t, // error: [sippet:relation-annotation] Relations.t is a relation, which has no column of its own: put @Index

        @HasMany @Nullable
        Deferred<List<Owned>> u, // error: [sippet:nullable-relation] Relations.u is never null itself: a relation to many has an empty list

        @HasMany @Key
        Deferred<List<Owned>> v) {} // error: [sippet:key-relation] Relations.v is a relation, and a key

@Model
record Owned(@Key long id, @Unique long relationsId, @BelongsTo Deferred<Relations> relations) {}

@Model
record Owner(@Key long id, String name, @Unique String email) {}

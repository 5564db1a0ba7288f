package bad;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
record Newtypes(
        @Key HouseId id,
        Generic<String> a, // error: [sippet:newtype-generic] Newtypes.a is of type Generic<String>, which has type parameters
        Labels b, // error: [sippet:newtype-type] Newtypes.b is of type Labels, and the names of Labels is of type List<String>
        Maybe c, // error: [sippet:newtype-nullable] Newtypes.c is of type Maybe, and the value of Maybe may be absent
        Optional<Perhaps> d, // error: [sippet:newtype-nullable] Newtypes.d is of type Perhaps, and the value of Perhaps
        Found e, // error: [sippet:newtype-annotation] Newtypes.e is of type Found, and the value of Found has @Index
        Outer f, // error: [sippet:newtype-type] Newtypes.f is of type Labels, and the names of Labels
        Endless g, // error: [sippet:newtype-type] Newtypes.g is of type Endless, and the again of Endless is of type Endless
        Around h, // error: [sippet:newtype-type] Newtypes.h is of type Around, and the pair of Around is of type Pair
        Pair i, // error: [sippet:unsupported-type] Newtypes.i is of type Pair, a record of several components: put @Embed
        Secret j, // error: [sippet:private] Newtypes.j is of type Secret, which is private
        @Auto HouseId k, // error: [sippet:auto-not-key] Newtypes.k is @Auto
        @Version Text l, // error: [sippet:version-type] Newtypes.l counts updates: make it a long
        @Default("1") Text m,
        @Default(method = "text") Text n, // error: [sippet:default-method] Newtypes.n has a @Default that names a method
        UUID houseId,
        @BelongsTo Deferred<House> house, // error: [sippet:reference-type] Newtypes.house has its key in houseId
        DoorId doorId,

        @BelongsTo(key = "doorId")
        Deferred<House> other) { // error: [sippet:reference-type] Newtypes.other has its key in doorId
    static String text() {
        return "";
    }

    private record Secret(String value) {}
}

@Model
record House(@Key HouseId id) {}

@Model
record Counted(@Key @Auto Text id) {} // error: [sippet:auto-type] Counted.id cannot be made by itself in this way

record HouseId(UUID value) {}

record DoorId(UUID value) {}

record Generic<T>(T value) {}

record Labels(List<String> names) {}

record Maybe(@Nullable String value) {}

record Perhaps(Optional<String> value) {}

record Found(@Index String value) {}

record Outer(Labels labels) {}

record Endless(Endless again) {}

record Around(Pair pair) {}

record Pair(int one, int two) {}

record Text(String value) {}

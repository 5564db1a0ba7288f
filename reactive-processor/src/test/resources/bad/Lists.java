package bad;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.math.*;
import java.util.*;
import org.jspecify.annotations.*;

@Model(indexes = @Index("tags"))
record Lists(
        @Key List<Long> id, // error: [sippet:list-key] Lists.id is a list, and a key is a single value
        List<String> tags, // error: [sippet:list-index] Lists.tags is a list, and no index orders lists
        @Unique List<String> names, // error: [sippet:list-index] Lists.names is a list
        @Nullable List<String> a, // error: [sippet:list-nullable] Lists.a is a list, which is never absent
        Optional<List<String>> b, // error: [sippet:list-nullable] Lists.b
        Deferred<Optional<List<String>>> c, // error: [sippet:list-nullable] Lists.c
        List<@Nullable String> d, // error: [sippet:unsupported-type] Lists.d is of type List<String>, which no column holds: a list is of values that are never null
        List<Optional<String>> e, // error: [sippet:unsupported-type] Lists.e is of type List<Optional<String>>
        List<byte[]> f, // error: [sippet:unsupported-type] Lists.f is of type List<byte[]>
        List<List<String>> g, // error: [sippet:unsupported-type] Lists.g
        List<? extends String> h, // error: [sippet:unsupported-type] Lists.h
        List i, // error: [sippet:unsupported-type] Lists.i is of type List
        List<Other> j, // error: [sippet:unsupported-type] Lists.j
        @Default("a") List<String> k, // error: [sippet:default-literal] Lists.k has a @Default that cannot be written as text for a list
        @Default(method = "text") List<String> l, // error: [sippet:default-method] Lists.l has a @Default that names a method that answers something else
        @Column(length = 5) List<Integer> m, // error: [sippet:column-length] Lists.m has a length
        List<BigInteger> n, // error: [sippet:
        @Unsigned List<String> o, // error: [sippet:unsigned-type] Lists.o
        Words p, // error: [sippet:newtype-type] Lists.p is of type Words, and the values of Words is of type List<String>
        List<Mood> q) { // error: [sippet:unsupported-type] Lists.q is an enum without constants

    static String text() {
        return "";
    }
}

record Words(List<String> values) {}

enum Mood {}

@Model
record Other(@Key long id) {}

package bad;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.time.*;
import java.util.*;

@Model
record Types(
        @Key long id,
        char a, // error: [sippet:unsupported-type] Types.a is of type char, which no column holds: use String
        Object b, // error: [sippet:unsupported-type] Types.b is of type Object, which no column holds: use boolean, byte
        Set<String> c, // error: [sippet:unsupported-type] Types.c is of type Set<String>, which no column holds: use List
        Map<String, String> d, // error: [sippet:unsupported-type] Types.d is of type Map<String, String>, which
        float[] e, // error: [sippet:unsupported-type] Types.e is of type float[], which no column holds: use List, or a model of its own
        String[] f, // error: [sippet:unsupported-type] Types.f is of type String[]
        java.util.Date g, // error: [sippet:unsupported-type] Types.g is of type Date, which no column holds: use Instant
        ZonedDateTime h, // error: [sippet:unsupported-type] Types.h
        Nothing i, // error: [sippet:unsupported-type] Types.i is an enum without constants
        Point j, // error: [sippet:unsupported-type] Types.j is of type Point, a record of several components
        Secret l) { // error: [sippet:private] Types.l is of type Secret, which is private
    private enum Secret {
        ONE
    }
}

enum Nothing {}

record Point(int x, int y) {}

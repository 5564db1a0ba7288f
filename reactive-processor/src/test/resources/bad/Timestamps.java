package bad;

import dev.sippet.annotation.*;
import java.time.*;
import java.util.*;

@Model
record Timestamps(
        @Key long id,
        @CreatedAt long a, // error: [sippet:timestamp-type] Timestamps.a is no date or time
        @UpdatedAt String b, // error: [sippet:timestamp-type] Timestamps.b is no date or time
        @CreatedAt @UpdatedAt Instant c, // error: [sippet:timestamp-twice] Timestamps.c is @CreatedAt and @UpdatedAt
        @CreatedAt @Default("now") Instant d) {} // error: [sippet:timestamp-and-default] Timestamps.d is set by itself

@Model
record Expiring(
        @Key long id,
        @ExpiresAt Instant end,
        @ExpiresAt Instant other, // error: [sippet:expiry-twice] Expiring.other is a second @ExpiresAt
        @ExpiresAt String text) {} // error: [sippet:expiry-type] Expiring.text says when the record may go

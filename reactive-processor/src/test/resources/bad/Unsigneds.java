package bad;

import dev.sippet.annotation.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.*;
import java.util.*;

@Model
record Unsigneds(
        @Key long id,
        @Unsigned String a, // error: [sippet:unsigned-type] Unsigneds.a is no integer
        @Unsigned double b, // error: [sippet:unsigned-type] Unsigneds.b
        @Unsigned BigDecimal c, // error: [sippet:unsigned-type] Unsigneds.c
        BigInteger d) {} // error: [sippet:signed-big-integer] Unsigneds.d is a BigInteger

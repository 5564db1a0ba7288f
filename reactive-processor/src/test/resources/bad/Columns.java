package bad;

import dev.sippet.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

@Model
record Columns(
        @Key long id,
        @Column(length = 5) int a, // error: [sippet:column-length] Columns.a has a length
        @Column(length = -1) String b, // error: [sippet:column-length] Columns.b has a negative length
        @Column(precision = 5) long c, // error: [sippet:column-precision] Columns.c has a precision or scale
        @Column(scale = 5) String d, // error: [sippet:column-precision] Columns.d
        @Column(precision = 5, scale = 6) BigDecimal e, // error: [sippet:column-precision] Columns.e is no decimal
        @Column(precision = 66) BigDecimal f, // error: [sippet:column-precision] Columns.f is no decimal
        @Column String g, // error: [sippet:empty-name] Columns.g has a @Column that names no column
        @Column("") String h, // error: [sippet:empty-name] Columns.h
        String firstName,

        @Column("FIRST_NAME")
        String other) {} // error: [sippet:column-taken] Columns.other is stored in column first_name

package bad;

import dev.sippet.annotation.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.*;
import java.util.*;

@Model
record Defaults(
        @Key long id,
        @Default int neither, // error: [sippet:default-source] Defaults.neither has a @Default that needs either
        @Default(value = "1", method = "one") int both, // error: [sippet:default-source] Defaults.both has a @Default

        @Default("x")
        int number, // error: [sippet:default-literal] Defaults.number has a @Default that is "x", which is no int: write

        @Default("300")
        byte small, // error: [sippet:default-literal] Defaults.small has a @Default that is "300", which is no byte

        @Default("yes") boolean flag, // error: [sippet:default-literal] Defaults.flag
        @Default("NaN") double real, // error: [sippet:default-literal] Defaults.real

        @Default("NOBODY")
        Role role, // error: [sippet:default-literal] Defaults.role has a @Default that is "NOBODY", which is no Role: write one of READER

        @Default("today") LocalDate date, // error: [sippet:default-literal] Defaults.date
        @Default("12:00") Instant instant, // error: [sippet:default-literal] Defaults.instant
        @Default("1") UUID uuid, // error: [sippet:default-literal] Defaults.uuid

        @Default("")
        byte[] bytes, // error: [sippet:default-literal] Defaults.bytes has a @Default that cannot be written

        @Default("abc") @Column(length = 2)
        String text, // error: [sippet:default-literal] Defaults.text has a @Default that is "abc", which is outside

        @Default("1.234") @Column(scale = 2) BigDecimal decimal, // error: [sippet:default-literal] Defaults.decimal
        @Default("-1") @Unsigned int unsigned, // error: [sippet:default-literal] Defaults.unsigned
        @Default("18446744073709551616") @Unsigned BigInteger big, // error: [sippet:default-literal] Defaults.big
        @OnUpdate("x") int update, // error: [sippet:default-literal] Defaults.update has a @OnUpdate

        @Default(method = "missing")
        int a, // error: [sippet:default-method] Defaults.a has a @Default that names a method that is not there: add static int missing()

        @Default(method = "hidden")
        int b, // error: [sippet:default-method] Defaults.b has a @Default that names a method that cannot be called

        @Default(method = "instance") int c, // error: [sippet:default-method] Defaults.c
        @Default(method = "taking") int d, // error: [sippet:default-method] Defaults.d

        @Default(method = "one")
        String e) { // error: [sippet:default-method] Defaults.e has a @Default that names a method that answers something else

    static int one() {
        return 1;
    }

    private static int hidden() {
        return 1;
    }

    int instance() {
        return 1;
    }

    static int taking(int what) {
        return what;
    }
}

enum Role {
    READER,
    WRITER
}

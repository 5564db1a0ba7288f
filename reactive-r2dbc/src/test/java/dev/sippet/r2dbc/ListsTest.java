package dev.sippet.r2dbc;

import static dev.sippet.statement.Term.ListFunction.HAS_ALL;
import static dev.sippet.statement.Term.ListFunction.HAS_ANY;
import static dev.sippet.statement.Term.ListFunction.JOINED;
import static dev.sippet.statement.Term.ListFunction.SAME;
import static dev.sippet.statement.Term.ListFunction.WITHOUT;
import static dev.sippet.statement.Term.ListFunction.WITHOUT_AT;
import static dev.sippet.statement.Term.ListFunction.WITHOUT_LAST;

import dev.sippet.r2dbc.ListChecks.Call;
import dev.sippet.statement.Term.ListFunction;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists of every type are kept, asked and changed on every database as they are in Java. */
class ListsTest {
    private static final LocalDateTime FIRST = LocalDateTime.of(1, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000);
    private static final List<Object> ODD = List.of(
            "",
            " ",
            "a",
            "A",
            "a ",
            "a,b",
            "\"",
            "\\",
            "\\\"",
            "{}",
            "[,",
            "],[",
            "NULL",
            "null",
            "it's",
            "\n\t\r\b\f\u0001",
            "é",
            "e\u0301",
            "\uFFFF",
            "\uD83D\uDE00",
            "\u2028/",
            "?:a $1 %_");

    /** Different values of a type, those first that are taken for each other somewhere. */
    record Sample(Type element, List<Object> values) {
        static Sample of(Type element, Object... values) {
            return new Sample(element, List.of(values));
        }
    }

    static List<Sample> samples(boolean unsigned) {
        BigInteger largest = unsigned ? new BigInteger("18446744073709551615") : BigInteger.valueOf(Long.MAX_VALUE);
        return List.of(
                new Sample(Type.TEXT, ODD),
                new Sample(Type.text(80), ODD),
                Sample.of(Type.BOOL, true, false),
                Sample.of(Type.INT8, Byte.MIN_VALUE, (byte) -1, (byte) 0, Byte.MAX_VALUE),
                Sample.of(Type.INT16, Short.MIN_VALUE, Short.MAX_VALUE),
                Sample.of(Type.INT32, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE - 1, 0),
                Sample.of(Type.INT64, Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE, (1L << 53) + 1, 1L << 53, 0L),
                Sample.of(Type.unsigned(Type.INT8), (byte) 0, Byte.MAX_VALUE),
                Sample.of(Type.unsigned(Type.INT64), Long.MAX_VALUE, Long.MAX_VALUE - 1),
                Sample.of(Type.UINT64, largest, largest.subtract(BigInteger.ONE), BigInteger.ZERO),
                Sample.of(Type.FLOAT32, 0.1f, 0.10000001f, 16777217f, Float.MAX_VALUE, Float.MIN_NORMAL, 0f),
                Sample.of(
                        Type.FLOAT64,
                        0.3,
                        0.1 + 0.2,
                        Double.MIN_NORMAL,
                        Math.nextUp(Double.MIN_NORMAL),
                        Double.MAX_VALUE,
                        1e22,
                        123456789.123456789,
                        0.0),
                Sample.of(
                        Type.decimal(10, 2),
                        new BigDecimal("1.10"),
                        new BigDecimal("1.11"),
                        new BigDecimal("-99999999.99"),
                        new BigDecimal("0.00"),
                        new BigDecimal("100.00")),
                Sample.of(
                        Type.decimal(30, 20),
                        new BigDecimal("0.00000000000000000001"),
                        new BigDecimal("-1234567890.12345678901234567890")),
                Sample.of(Type.UUID, new UUID(0, 0), new UUID(-1, -1), new UUID(1, 2)),
                Sample.of(
                        Type.INSTANT,
                        FIRST.toInstant(ZoneOffset.UTC),
                        LAST.toInstant(ZoneOffset.UTC),
                        Instant.parse("1582-10-10T12:00:00Z"),
                        Instant.parse("2026-03-04T05:06:07.123456Z"),
                        Instant.parse("2026-03-04T05:06:07.123457Z")),
                Sample.of(Type.OFFSET_DATETIME, FIRST.atOffset(ZoneOffset.UTC), LAST.atOffset(ZoneOffset.UTC)),
                Sample.of(Type.DATETIME, FIRST, LAST, LocalDateTime.of(1582, 10, 10, 1, 2), FIRST.plusNanos(1_000)),
                Sample.of(Type.DATE, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(1582, 10, 10)),
                Sample.of(Type.TIME, LocalTime.MIN, LocalTime.of(23, 59, 59, 999_999_000), LocalTime.NOON),
                Sample.of(Type.enumeration("NEW", "DONE", "OLD"), "NEW", "DONE"));
    }

    @ParameterizedTest
    @EnumSource
    void everyElementIsItself(Store store) {
        try (Fixture on = store.open()) {
            everyElementIsItself(on, samples(store != Store.SQLITE));
        }
    }

    static void everyElementIsItself(Fixture on, List<Sample> samples) {
        for (int i = 0; i < samples.size(); i++) {
            List<Object> values = samples.get(i).values();
            List<Object> twice = new ArrayList<>(values.reversed());
            twice.addAll(values);
            List<List<Object>> lists =
                    List.of(values, values.subList(0, 1), List.of(), twice, values.reversed(), values.subList(1, 2));
            ListChecks checks = new ListChecks(on, "lists" + i, samples.get(i).element(), lists);
            checks.store();
            checks.comeBack();
            asked(checks, values);
            changed(checks, values);
        }
    }

    private static void asked(ListChecks checks, List<Object> values) {
        for (Object value : values) checks.asked(HAS_ALL, List.of(value));
        for (ListFunction function : List.of(SAME, HAS_ALL, HAS_ANY)) {
            checks.asked(function, List.of());
            checks.asked(function, values.subList(0, 1));
            checks.asked(function, values);
            checks.asked(function, values.reversed());
            checks.asked(function, values.subList(1, values.size()));
        }
        for (int size = 0; size < 3; size++) checks.sized(size);
    }

    private static void changed(ListChecks checks, List<Object> values) {
        checks.made(List.of(new Call(WITHOUT, everySecond(values, 0))));
        checks.made(List.of(new Call(WITHOUT, everySecond(values, 1))));
        checks.made(List.of(new Call(JOINED, values), new Call(WITHOUT, values.subList(0, 1))));
    }

    /** So that of two that are alike one goes and one stays. */
    private static List<Object> everySecond(List<Object> values, int from) {
        return IntStream.range(0, values.size())
                .filter(at -> at % 2 == from)
                .mapToObj(values::get)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void changesFollowEachOther(Store store) {
        try (Fixture on = store.open()) {
            changesFollowEachOther(on);
        }
    }

    static void changesFollowEachOther(Fixture on) {
        ListChecks checks = new ListChecks(
                on,
                "l",
                Type.TEXT,
                List.of(ODD, List.of("a"), List.of(), List.of("a", "b", "a"), List.of("b"), List.of("\"", "a", "\\")));
        checks.store();
        for (int at : List.of(0, 1, 2, 7, Integer.MAX_VALUE)) checks.made(List.of(new Call(WITHOUT_AT, at)));
        checks.made(List.of(new Call(WITHOUT_LAST, null)));
        checks.made(List.of(new Call(JOINED, List.of())));
        checks.made(List.of(new Call(WITHOUT, List.of())));
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            List<Call> calls = new ArrayList<>();
            for (int depth = random.nextInt(6); depth >= 0; depth--) calls.add(call(random));
            checks.made(calls);
        }
    }

    private static Call call(Random random) {
        List<Object> given = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--)
            given.add(List.of("a", "b", "\"", "\\", ",").get(random.nextInt(5)));
        return switch (random.nextInt(4)) {
            case 0 -> new Call(JOINED, given);
            case 1 -> new Call(WITHOUT, given);
            case 2 -> new Call(WITHOUT_AT, random.nextInt(4));
            default -> new Call(WITHOUT_LAST, null);
        };
    }
}

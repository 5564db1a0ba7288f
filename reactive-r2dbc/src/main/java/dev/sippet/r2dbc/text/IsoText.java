package dev.sippet.r2dbc.text;

import dev.sippet.error.ConversionFailed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Dates and times as ISO 8601 texts: years of four digits, always six digits of a second, {@code Z} where there is an offset. All of one
 * kind have one length, so their order is that of the times. What others wrote into the file, SQLite's own functions among them,
 * is read as well: a blank for the T, a shorter fraction or none, another offset or none for UTC.
 */
public final class IsoText {
    private static final int DATE = 10;
    private static final int DATE_TIME = 26;

    private IsoText() {}

    public static String of(LocalDate date) {
        return append(new StringBuilder(DATE), date).toString();
    }

    public static String of(LocalTime time) {
        return append(new StringBuilder(15), time).toString();
    }

    public static String of(LocalDateTime time) {
        StringBuilder text = append(new StringBuilder(DATE_TIME), time.toLocalDate());
        return append(text.append('T'), time.toLocalTime()).toString();
    }

    public static String of(Instant instant) {
        return of(LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC)) + "Z";
    }

    private static StringBuilder append(StringBuilder text, LocalDate date) {
        append(text, date.getYear(), 1000).append('-');
        append(text, date.getMonthValue(), 10).append('-');
        return append(text, date.getDayOfMonth(), 10);
    }

    private static StringBuilder append(StringBuilder text, LocalTime time) {
        append(text, time.getHour(), 10).append(':');
        append(text, time.getMinute(), 10).append(':');
        append(text, time.getSecond(), 10).append('.');
        return append(text, time.getNano() / 1000, 100_000);
    }

    private static StringBuilder append(StringBuilder text, int number, int first) {
        for (int digit = first; digit > 0; digit /= 10) text.append((char) ('0' + number / digit % 10));
        return text;
    }

    public static LocalDate date(String text) {
        return read(text, () -> text.length() == DATE ? dateAt(text) : LocalDate.parse(text));
    }

    public static LocalTime time(String text) {
        return read(text, () -> text.length() == 15 ? timeAt(text, 0) : LocalTime.parse(text));
    }

    public static LocalDateTime dateTime(String text) {
        return read(text, () -> isOurs(text, DATE_TIME) ? dateTimeAt(text) : LocalDateTime.parse(withT(text)));
    }

    public static Instant instant(String text) {
        return read(
                text,
                () -> isOurs(text, DATE_TIME + 1) && text.charAt(DATE_TIME) == 'Z'
                        ? dateTimeAt(text).toInstant(ZoneOffset.UTC)
                        : foreign(withT(text)));
    }

    public static OffsetDateTime offsetDateTime(String text) {
        return instant(text).atOffset(ZoneOffset.UTC);
    }

    private static boolean isOurs(String text, int length) {
        return text.length() == length && text.charAt(DATE) == 'T';
    }

    private static LocalDateTime dateTimeAt(String text) {
        return LocalDateTime.of(dateAt(text), timeAt(text, DATE + 1));
    }

    private static LocalDate dateAt(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE));
    }

    private static LocalTime timeAt(String text, int at) {
        return LocalTime.of(
                number(text, at, at + 2),
                number(text, at + 3, at + 5),
                number(text, at + 6, at + 8),
                number(text, at + 9, at + 15) * 1000);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static String withT(String text) {
        return text.length() > DATE && text.charAt(DATE) == ' ' ? text.replaceFirst(" ", "T") : text;
    }

    private static Instant foreign(String text) {
        boolean offset = text.endsWith("Z") || text.lastIndexOf('+') > DATE || text.lastIndexOf('-') > DATE;
        return offset
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T value();
    }

    /** The text stays out of the message: it is a value. */
    private static <T> T read(String text, Reading<T> reading) {
        try {
            return reading.value();
        } catch (DateTimeException | NumberFormatException e) {
            throw new ConversionFailed(
                    "a column read as a time holds a text of " + text.length() + " characters that is none",
                    "Sippet stores ISO 8601, such as 2026-03-04T05:06:07.123456Z");
        }
    }
}

package dev.sippet.r2dbc.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first two numbers of a version. */
record Version(int major, int minor) {
    /** MariaDB says 5.5.5 first, for clients that know no version above 5. */
    private static final Pattern NUMBERS = Pattern.compile("(?:5\\.5\\.5-)?(\\d{1,9})(?:\\.(\\d{1,9}))?.*");

    /** The version that a server tells; 0.0 where it tells none that can be read. */
    static Version of(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) return new Version(0, 0);
        String minor = numbers.group(2);
        return new Version(Integer.parseInt(numbers.group(1)), minor == null ? 0 : Integer.parseInt(minor));
    }

    boolean atLeast(int major, int minor) {
        return this.major > major || (this.major == major && this.minor >= minor);
    }
}

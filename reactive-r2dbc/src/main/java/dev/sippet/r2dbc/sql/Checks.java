package dev.sippet.r2dbc.sql;

import dev.sippet.value.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions on columns that more than one database needs. */
final class Checks {
    static final String LARGEST_UINT64 = "18446744073709551615";

    private Checks() {}

    /** The labels of an enumeration, and the range of an unsigned integer that is stored in a signed one. */
    static @Nullable String of(String column, Type type) {
        return switch (type) {
            case Type.Enumeration(var labels) -> column + " IN (" + literals(labels) + ")";
            case Type.Unsigned unsigned when unsigned.whole() -> column + " BETWEEN 0 AND " + LARGEST_UINT64;
            case Type.Unsigned unsigned -> column + " >= 0";
            case Type.Plain plain -> null;
            case Type.Text text -> null;
            case Type.Bytes bytes -> null;
            case Type.Decimal decimal -> null;
            case Type.ListOf list -> null;
        };
    }

    /** The characters of the longest label. */
    static int longest(List<String> labels) {
        return labels.stream()
                .mapToInt(label -> label.codePointCount(0, label.length()))
                .max()
                .orElse(1);
    }

    /** Labels are names of Java constants, in which there is neither a backslash nor a semicolon. */
    static String literals(List<String> labels) {
        return labels.stream()
                .map(label -> "'" + label.replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
    }
}

package dev.sippet.r2dbc.h2;

import dev.sippet.r2dbc.Diagnosis;
import dev.sippet.r2dbc.Diagnosis.Kind;
import dev.sippet.r2dbc.Errors;
import io.r2dbc.spi.R2dbcException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * H2's error codes. It names constraints and columns in its sentences only, beside the values and the statement, so these are
 * parsed, and nothing else of them is kept.
 */
enum H2Errors implements Errors {
    INSTANCE;

    /** {@code "PUBLIC.users_email_key INDEX PUBLIC.users_email_key_INDEX_4 ON PUBLIC.users(email)…"}; an index has no INDEX part. */
    private static final Pattern UNIQUE =
            Pattern.compile("violation: \"(?:[^.\"\\s]+\\.)?([^\"\\s]+) (?:INDEX (?:[^.\"\\s]+\\.)?([^\"\\s]+) )?ON ");

    /** {@code "PRIMARY KEY ON PUBLIC.T(…"}, with or without the name of its constraint before it. */
    private static final Pattern KEY = Pattern.compile("violation: \"(?:[^\"\\s]+ )?PRIMARY KEY ON ");

    /** {@code "NAME: PUBLIC.T FOREIGN KEY(…)"} and {@code "NAME: "}. */
    private static final Pattern CONSTRAINT = Pattern.compile("violation: \"([^:\"]+): ?");

    private static final Pattern COLUMN = Pattern.compile("(?:column|COLUMN) \"([^\"\\s]+)");
    private static final Pattern TABLE = Pattern.compile("Table \"([^\"]+)\" not found");

    @Override
    public Diagnosis diagnose(R2dbcException error) {
        String message = String.valueOf(error.getMessage());
        Diagnosis found = Diagnosis.of(kind(error.getErrorCode()), code(error));
        return switch (found.kind()) {
            case UNIQUE -> found.about(unique(message));
            case FOREIGN_KEY, CHECK -> found.about(first(CONSTRAINT, message));
            case NOT_NULL, TOO_LARGE -> found.column(first(COLUMN, message));
            case NO_TABLE -> found.about(first(TABLE, message));
            case OTHER -> found.saying(said(error.getErrorCode(), message));
            default -> found;
        };
    }

    private static Kind kind(int code) {
        return switch (code) {
            case 23505 -> Kind.UNIQUE;
            case 23503, 23506 -> Kind.FOREIGN_KEY;
            case 23502 -> Kind.NOT_NULL;
            case 23513, 23514 -> Kind.CHECK;
            case 22001, 22003, 22004 -> Kind.TOO_LARGE;
            case 40001, 90131 -> Kind.SERIALIZATION;
            case 50200 -> Kind.LOCK_TIMEOUT;
            case 57014 -> Kind.TIMED_OUT;
            case 42102, 42103, 42104 -> Kind.NO_TABLE;
            case 28000 -> Kind.LOGIN;
            case 90020, 90028, 90031, 90067, 90098, 90121, 90146 -> Kind.CONNECTION;
            default -> Kind.OTHER;
        };
    }

    private static @Nullable String code(R2dbcException error) {
        return error.getErrorCode() == 0 ? error.getSqlState() : String.valueOf(error.getErrorCode());
    }

    /**
     * The constraint, or the index where there is none. The key's constraint has a name without meaning, and its index says what it
     * is; a key of one integer has neither.
     */
    private static @Nullable String unique(String message) {
        if (KEY.matcher(message).find()) return "PRIMARY_KEY";
        Matcher matcher = UNIQUE.matcher(message);
        if (!matcher.find()) return null;
        String index = matcher.group(2);
        return index != null && index.startsWith("PRIMARY_KEY") ? index : matcher.group(1);
    }

    /** Errors of syntax and names, without the statement that H2 puts after them. */
    private static @Nullable String said(int code, String message) {
        if (code < 42000 || code >= 43000) return null;
        int statement = message.toUpperCase(Locale.ROOT).indexOf("; SQL STATEMENT");
        return code == 42000 || code == 42001 || statement < 0 ? null : message.substring(0, statement);
    }

    private static @Nullable String first(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? matcher.group(1) : null;
    }
}

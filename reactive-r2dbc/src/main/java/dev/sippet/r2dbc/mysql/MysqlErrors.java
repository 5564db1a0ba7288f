package dev.sippet.r2dbc.mysql;

import dev.sippet.r2dbc.Diagnosis;
import dev.sippet.r2dbc.Diagnosis.Kind;
import dev.sippet.r2dbc.Errors;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Error codes of MySQL and MariaDB. They name keys and columns in their sentences only, beside the values, so these are parsed, and
 * nothing else of them is kept.
 */
enum MysqlErrors implements Errors {
    INSTANCE;

    /** The key comes last: what stands before it is a value, and may itself look like this. */
    private static final Pattern KEY = Pattern.compile("for key '(?:[^'.]*\\.)?([^'.]*)'$");

    private static final Pattern FOREIGN_KEY = Pattern.compile("CONSTRAINT `([^`]+)` FOREIGN KEY");
    private static final Pattern CHECK =
            Pattern.compile("(?:Check constraint '|CONSTRAINT `(?:[^`]*`\\.`)?)([^'`]+)['`]");
    private static final Pattern COLUMN = Pattern.compile("(?:[Cc]olumn|Field) '(?:[^']*\\.)?([^'.]+)'");
    private static final Pattern TABLE = Pattern.compile("Table '(?:[^'.]*\\.)?([^']+)' doesn't exist");

    @Override
    public Diagnosis diagnose(R2dbcException error) {
        String message = String.valueOf(error.getMessage());
        int code = error.getErrorCode();
        Diagnosis found = Diagnosis.of(kind(code, error), code(error));
        return switch (found.kind()) {
            case UNIQUE -> found.about(first(KEY, message));
            case FOREIGN_KEY -> found.about(first(FOREIGN_KEY, message));
            case CHECK -> found.about(first(CHECK, message));
            case NOT_NULL -> found.column(first(COLUMN, message));
            case TOO_LARGE -> found.column(first(COLUMN, message));
            case NO_TABLE -> found.about(first(TABLE, message));
            case OTHER -> found.saying(said(code, message));
            default -> found;
        };
    }

    private static Kind kind(int code, R2dbcException error) {
        return switch (code) {
            case 1022, 1062, 1169, 1586 -> Kind.UNIQUE;
            case 1216, 1217, 1451, 1452 -> Kind.FOREIGN_KEY;
            case 1048, 1364 -> Kind.NOT_NULL;
            case 3819, 4025 -> Kind.CHECK;
            case 1264, 1406, 1690 -> Kind.TOO_LARGE;
            // 1020 is MariaDB's, for a row that changed under a snapshot.
            case 1020, 1213 -> Kind.SERIALIZATION;
            case 1205, 3572 -> Kind.LOCK_TIMEOUT;
            case 1792 -> Kind.READ_ONLY;
            case 1317, 1969, 3024 -> Kind.TIMED_OUT;
            case 1146 -> Kind.NO_TABLE;
            case 1044, 1045, 1049, 1698 -> Kind.LOGIN;
            case 1040, 1053, 1077, 1203, 1927, 2013 -> Kind.CONNECTION;
            case 0 -> error instanceof R2dbcNonTransientResourceException ? Kind.CONNECTION : Kind.OTHER;
            default -> Kind.OTHER;
        };
    }

    private static @Nullable String code(R2dbcException error) {
        return error.getErrorCode() == 0 ? error.getSqlState() : String.valueOf(error.getErrorCode());
    }

    /** Sentences that hold names only. That of a syntax error quotes the statement, where the values are by then. */
    private static @Nullable String said(int code, String message) {
        return switch (code) {
            case 1051, 1052, 1054, 1091, 1109, 1142, 1143, 1176, 1227, 1305, 1370 -> message;
            case 1064 -> "there is an error in its syntax";
            default -> null;
        };
    }

    private static @Nullable String first(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? matcher.group(1) : null;
    }
}

package dev.sippet.r2dbc.sqlite;

import dev.sippet.r2dbc.Diagnosis;
import dev.sippet.r2dbc.Diagnosis.Kind;
import dev.sippet.r2dbc.Errors;
import io.r2dbc.spi.R2dbcException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQLite's result codes, which the R2DBC driver also makes of Turso's sentences. It names columns and checks in its sentences, which hold no values then; of the others only those are kept
 * that speak of names and files.
 */
enum SqliteErrors implements Errors {
    INSTANCE;

    private static final int CONSTRAINT_CHECK = 275;
    private static final int CONSTRAINT_FOREIGNKEY = 787;
    private static final int CONSTRAINT_NOTNULL = 1299;
    private static final int CONSTRAINT_PRIMARYKEY = 1555;
    private static final int CONSTRAINT_UNIQUE = 2067;
    private static final int CONSTRAINT_ROWID = 2579;
    private static final int CONSTRAINT_DATATYPE = 3091;
    private static final int BUSY_SNAPSHOT = 517;

    /** What a constraint is about: {@code t.a, t.b}, the name of a check, or {@code index 'name'}. */
    private static final Pattern ABOUT = Pattern.compile("constraint failed: (.*?)(?: \\(SQLITE_\\w+\\))?$");

    /** Turso's {@code t.(a, b)}. */
    private static final Pattern SEVERAL = Pattern.compile("[^(]*\\.\\((.*)\\)");

    private static final Pattern INDEX = Pattern.compile("index '(.*)'");
    private static final Pattern COLUMN = Pattern.compile(" column (?:[^.]*\\.)?(.*?)(?: \\(SQLITE_\\w+\\))?$");
    private static final Pattern TABLE = Pattern.compile("no such table: (?:main\\.)?(\\S+)");
    private static final Pattern SPEAKS_OF_NAMES =
            Pattern.compile("no such (?:column|function|index|collation)|ambiguous column|near \".*\": syntax"
                    + " error|incomplete input|wrong number of arguments to function|has no column named|already"
                    + " exists|cannot (?:modify|add|drop)|pattern too complex|not (?:yet |currently )?supported"
                    + "|require an exclusive transaction");

    @Override
    public Diagnosis diagnose(R2dbcException error) {
        String message = String.valueOf(error.getMessage());
        Diagnosis found = Diagnosis.of(kind(error.getErrorCode(), error), code(error));
        return switch (found.kind()) {
            case UNIQUE -> unique(found, first(ABOUT, message));
            case NOT_NULL -> columns(found, first(ABOUT, message));
            case CHECK -> found.about(first(ABOUT, message));
            case TOO_LARGE -> found.column(first(COLUMN, message));
            case NO_TABLE -> found.about(first(TABLE, message));
            case CONNECTION -> found.saying(message);
            case READ_ONLY -> found.saying("this transaction of sqlite, or the whole file, is open to read only");
            case OTHER -> found.saying(said(error, message));
            default -> found;
        };
    }

    private static Kind kind(int code, R2dbcException error) {
        return switch (code) {
            case CONSTRAINT_UNIQUE, CONSTRAINT_PRIMARYKEY, CONSTRAINT_ROWID -> Kind.UNIQUE;
            case CONSTRAINT_FOREIGNKEY -> Kind.FOREIGN_KEY;
            case CONSTRAINT_NOTNULL -> Kind.NOT_NULL;
            case CONSTRAINT_CHECK -> Kind.CHECK;
            case CONSTRAINT_DATATYPE -> Kind.TOO_LARGE;
            case BUSY_SNAPSHOT -> Kind.SERIALIZATION;
            default -> kindOf(code & 0xff, error);
        };
    }

    /** By the primary code, which is the lowest byte. */
    private static Kind kindOf(int primary, R2dbcException error) {
        return switch (primary) {
            case 1 -> TABLE.matcher(String.valueOf(error.getMessage())).find() ? Kind.NO_TABLE : Kind.OTHER;
            // BUSY and LOCKED; a statement that was interrupted as it waited has the code as well.
            case 5, 6 -> "57014".equals(error.getSqlState()) ? Kind.TIMED_OUT : Kind.LOCK_TIMEOUT;
            case 8 -> Kind.READ_ONLY;
            case 9 -> Kind.TIMED_OUT;
            // IOERR, CORRUPT, CANTOPEN, NOTADB, and MISUSE of what is closed.
            case 10, 11, 14, 21, 26 -> Kind.CONNECTION;
            // TOOBIG and MISMATCH.
            case 18, 20 -> Kind.TOO_LARGE;
            default -> kindOf(String.valueOf(error.getSqlState()));
        };
    }

    /** What the driver refuses by itself has no code. */
    private static Kind kindOf(String state) {
        if (state.startsWith("08")) return Kind.CONNECTION;
        return state.equals("40000") ? Kind.SERIALIZATION : Kind.OTHER;
    }

    private static @Nullable String code(R2dbcException error) {
        return error.getErrorCode() == 0 ? error.getSqlState() : String.valueOf(error.getErrorCode());
    }

    private static Diagnosis unique(Diagnosis found, @Nullable String about) {
        String index = about == null ? null : first(INDEX, about);
        return index == null ? columns(found, about) : found.about(index);
    }

    /** {@code t.a, t.b} or {@code t.(a, b)}: the columns without their table. */
    private static Diagnosis columns(Diagnosis found, @Nullable String about) {
        if (about == null) return found;
        Matcher several = SEVERAL.matcher(about);
        List<String> columns = Arrays.stream((several.matches() ? several.group(1) : about).split(", "))
                .map(column -> column.substring(column.indexOf('.') + 1))
                .toList();
        return new Diagnosis(found.kind(), found.code(), null, columns, null);
    }

    /** Where there is no code it is the driver's own sentence. */
    private static @Nullable String said(R2dbcException error, String message) {
        boolean kept =
                error.getErrorCode() == 0 || SPEAKS_OF_NAMES.matcher(message).find();
        return kept ? message : null;
    }

    private static @Nullable String first(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? matcher.group(1) : null;
    }
}

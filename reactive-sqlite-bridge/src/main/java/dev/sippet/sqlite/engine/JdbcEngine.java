package dev.sippet.sqlite.engine;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SQLite-like database by whichever JDBC driver on the class path answers its URL, such as {@code jdbc:turso:}. It asks no
 * more of the driver than to prepare, set objects, execute, answer rows with their metadata, cancel and close. Failures
 * usually come without a code, so they are told apart by their text.
 */
public final class JdbcEngine implements Engine {

    private static final Pattern TRAILING_CODE = Pattern.compile("\\((\\d{1,4})\\)\\s*$");

    private static final Map<String, Integer> CODES_BY_TEXT = Map.of(
            "unique constraint failed", Failure.CONSTRAINT_UNIQUE,
            "foreign key constraint failed", Failure.CONSTRAINT_FOREIGNKEY,
            "not null constraint failed", Failure.CONSTRAINT_NOTNULL,
            "check constraint failed", Failure.CONSTRAINT_CHECK,
            "database is locked", Failure.BUSY,
            "database is busy", Failure.BUSY,
            "interrupt", Failure.INTERRUPT,
            "not a database", Failure.NOTADB,
            "readonly database", Failure.READONLY);

    private static final String CONFLICT = "write-write conflict";

    private final String product;
    private final String scheme;

    /**
     * An engine over JDBC.
     *
     * @param product what messages call it, such as Turso
     * @param scheme the beginning of its URLs, such as {@code jdbc:turso:}
     */
    public JdbcEngine(String product, String scheme) {
        this.product = product;
        this.scheme = scheme;
    }

    @Override
    public EngineConnection open(String place, Signals signals) throws SQLException {
        return new JdbcEngineConnection(DriverManager.getConnection(scheme + place));
    }

    @Override
    public Failure classify(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains(CONFLICT)) {
            return new Failure(Failure.BUSY_SNAPSHOT, "SQLITE_BUSY_SNAPSHOT", message, true);
        }
        int code = code(failure, lower);
        return new Failure(code, product.toUpperCase(Locale.ROOT) + "_" + code, message, false);
    }

    private static int code(SQLException failure, String message) {
        for (Map.Entry<String, Integer> known : CODES_BY_TEXT.entrySet()) {
            if (message.contains(known.getKey())) {
                return known.getValue();
            }
        }
        Matcher trailing = TRAILING_CODE.matcher(message);
        if (trailing.find()) {
            return Integer.parseInt(trailing.group(1));
        }
        return failure.getErrorCode() == 0 ? Failure.ERROR : failure.getErrorCode();
    }

    @Override
    public String product() {
        return product;
    }
}

package dev.sippet.sqlite.engine;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SQLite-like database by whichever JDBC driver on the class path answers its URL, such as {@code jdbc:turso:}. It asks no
 * more of the driver than to prepare, set objects, execute, answer rows with their metadata, cancel and close. Failures
 * usually come without a code, so they are told apart by their text.
 */
public final class JdbcEngine implements Engine {

    private static final Pattern TRAILING_CODE = Pattern.compile("\\s*\\((\\d{1,4})\\)\\s*$");

    /** Where and in which part of the engine it happened, which nobody needs to know. */
    private static final Pattern PLACE =
            Pattern.compile("^(?:(?:step|prepare|bind) failed: )?(?:(?:Runtime|Parse|Transaction) error: )?");

    private static final List<Failure> BY_TEXT = List.of(
            new Failure(Failure.BUSY_SNAPSHOT, "SQLITE_BUSY_SNAPSHOT", "write-write conflict", true),
            new Failure(Failure.BUSY_SNAPSHOT, "SQLITE_BUSY_SNAPSHOT", "snapshot is stale", false),
            new Failure(Failure.CONSTRAINT_UNIQUE, "SQLITE_CONSTRAINT_UNIQUE", "unique constraint failed", false),
            new Failure(
                    Failure.CONSTRAINT_FOREIGNKEY,
                    "SQLITE_CONSTRAINT_FOREIGNKEY",
                    "foreign key constraint failed",
                    false),
            new Failure(Failure.CONSTRAINT_NOTNULL, "SQLITE_CONSTRAINT_NOTNULL", "not null constraint failed", false),
            new Failure(Failure.CONSTRAINT_CHECK, "SQLITE_CONSTRAINT_CHECK", "check constraint failed", false),
            new Failure(Failure.CONSTRAINT_DATATYPE, "SQLITE_CONSTRAINT_DATATYPE", "cannot store ", false),
            new Failure(Failure.BUSY, "SQLITE_BUSY", "database is locked", false),
            new Failure(Failure.BUSY, "SQLITE_BUSY", "database is busy", false),
            new Failure(Failure.INTERRUPT, "SQLITE_INTERRUPT", "interrupt", false),
            new Failure(Failure.NOTADB, "SQLITE_NOTADB", "not a database", false),
            new Failure(Failure.READONLY, "SQLITE_READONLY", "readonly database", false),
            new Failure(Failure.READONLY, "SQLITE_READONLY", "query_only mode", false));

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
        if (DriverManager.drivers().noneMatch(this::isAnswering)) {
            throw new SQLException(
                    "No JDBC driver on the class path answers " + scheme + ", which " + product + " needs.",
                    "08001",
                    Failure.CANTOPEN);
        }
        return new JdbcEngineConnection(DriverManager.getConnection(scheme + place));
    }

    private boolean isAnswering(Driver driver) {
        try {
            return driver.acceptsURL(scheme);
        } catch (SQLException doubtful) {
            return false;
        }
    }

    @Override
    public Failure classify(SQLException failure) {
        String message = PLACE.matcher(String.valueOf(failure.getMessage())).replaceFirst("");
        Matcher trailing = TRAILING_CODE.matcher(message);
        String plain = trailing.find() ? message.substring(0, trailing.start()) : message;
        String lower = plain.toLowerCase(Locale.ROOT);
        for (Failure known : BY_TEXT) {
            if (lower.contains(known.message())) {
                return new Failure(known.code(), known.name(), plain, known.rolledBack());
            }
        }
        int code = plain.length() < message.length() ? Integer.parseInt(trailing.group(1)) : code(failure);
        return new Failure(code, product.toUpperCase(Locale.ROOT) + "_" + code, plain, false);
    }

    private static int code(SQLException failure) {
        return failure.getErrorCode() == 0 ? Failure.ERROR : failure.getErrorCode();
    }

    @Override
    public String product() {
        return product;
    }
}
